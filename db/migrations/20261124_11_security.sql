-- A second step for those who have power over others, and a trail that whoever serves pages cannot rewrite.

-- What opened a session, and when it was last strengthened by something else than what opened it: a key held by a
-- device, or a code sent by the other way. Null: opened before this was noted; not strengthened.
alter table sign_in_sessions
  add column opened_with text check (opened_with in ('phone', 'email', 'keycard', 'passkey', 'house')),
  add column strengthened_at timestamptz;

-- The two ways in which the trail ever changes, under the rights of whoever owns it: the account that serves may be
-- denied any other (docs/hosting.md). The owner himself is bound by nothing: he owns the table.

-- Takes somebody out of the trail, once she is nobody any more, for a pseudonym that is nobody either.
create function forget_in_trail(person uuid, pseudonym uuid, own_acts text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if session_user <> current_user and exists (select from people where id in (person, pseudonym)) then
    raise exception 'forget_in_trail: somebody is still there' using errcode = 'insufficient_privilege';
  end if;
  update audit_lines set
    actor_id = case when actor_id is distinct from person then actor_id
      when action = any (own_acts) then null else pseudonym end,
    subject = replace(subject, person::text, pseudonym::text),
    details = replace(details::text, person::text, pseudonym::text)::jsonb
  where actor_id = person or subject like '%' || person::text || '%' or details::text like '%' || person::text || '%';
end $$;

-- Forgets the lines written before a moment, and says how many: a year ago at the latest.
create function sweep_trail(before timestamptz) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare swept bigint;
begin
  if session_user <> current_user and before > clock_timestamp() - interval '364 days' then
    raise exception 'sweep_trail: these lines are not a year old' using errcode = 'insufficient_privilege';
  end if;
  delete from audit_lines where at < before;
  get diagnostics swept = row_count;
  return swept;
end $$;

revoke execute on function forget_in_trail(uuid, uuid, text[]), sweep_trail(timestamptz) from public;
