-- The exchange, where one can speak without one's name. See docs/decisions/0006-without-a-name.md.
-- Written by the room `exchange` only.

-- The order of a list must not tell at what time somebody who gave no name wrote: her question stands among those
-- of its day, at a place drawn by chance. So places are real numbers, and the others take whole ones in turn.
alter table questions alter column number drop identity;
create sequence questions_places owned by questions.number;
select setval('questions_places', coalesce((select max(number) from questions), 0) + 1, false);
alter table questions alter column number type double precision;
alter table questions alter column number set default nextval('questions_places');
alter table question_terms alter column number type double precision;

alter table questions
  -- The name given in this thread to an author who did not give hers: its place in a list of names.
  add column alias integer check (alias >= 0),
  -- Where she is from, no nearer than this; the department stands in department_code.
  add column region_code text references regions,
  -- Somebody in this thread gave no name: the whole of it is dated by the day.
  add column by_day boolean not null default false,
  -- How many answers it was ever given: the next one's place.
  add column answers_given integer not null default 0,
  -- Without a name there is no author to read here, and the hour is not kept.
  add constraint questions_unsigned check (alias is null or (author_id is null and by_day));

alter table answers
  add column alias integer check (alias >= 0),
  add column department_code text references departments,
  add column region_code text references regions,
  -- Its place in its thread. The number of an answer among all those given would tell what else was written then.
  add column position integer,
  add constraint answers_unsigned check (alias is null or author_id is null);
update answers set position = given.position
  from (select id, row_number() over (partition by question_id order by number) as position from answers) as given
  where given.id = answers.id;
update questions set answers_given = answer_count;
alter table answers alter column position set not null;
create unique index answers_position on answers (question_id, position);

-- Who stands behind a name given in a thread. Read by the functions of `store/unsigned.ts` and by nothing else.
-- No date, no id of its own: a row tells nothing but this.
create table unsigned_authors (
  question_id uuid not null references questions on delete cascade,
  alias integer not null,
  person_id uuid not null references people on delete cascade,
  primary key (question_id, alias),
  unique (person_id, question_id)
);

-- Each time moderation saw who stands behind such a name, and why: she is told.
create table author_reveals (
  id uuid primary key,
  question_id uuid not null references questions on delete cascade,
  answer_id uuid references answers on delete cascade,
  alias integer not null,
  -- Who asked to see. Kept without her when she has left.
  moderator_id uuid references people on delete set null,
  reason text not null check (char_length(reason) between 10 and 600),
  revealed_at timestamptz not null
);
create index author_reveals_question on author_reveals (question_id, alias, revealed_at);

-- The order of what a post said before: those of one day have no hours to tell them apart.
alter table exchange_revisions add column number bigint generated always as identity;

-- Whoever has a page open is let go the moment she signs out, on whatever process: heard by LISTEN ravie_live.
create function tell_session_end() returns trigger language plpgsql as $$
begin
  perform pg_notify('ravie_live', 'session ' || old.user_id);
  return null;
end $$;
create trigger sign_in_sessions_end after delete on sign_in_sessions
  for each row execute function tell_session_end();

-- Experts named by the national team, each in a field. Written by the room `people`.
create table experts (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  field text not null check (field in ('law', 'nursing', 'ergonomics', 'psychology', 'training', 'prevention')),
  since timestamptz not null,
  named_by uuid references people on delete set null,
  ended_at timestamptz,
  ended_by uuid references people on delete set null
);
create unique index experts_live on experts (person_id, field) where ended_at is null;

alter table questions
  -- The field whose experts it is sent to, besides those who read it.
  add column field text check (field in ('law', 'nursing', 'ergonomics', 'psychology', 'training', 'prevention'));
create index questions_field on questions (field, number desc) where field is not null;
alter table answers
  -- The field it was given as an expert of, whatever became of the expert since.
  add column field text check (field in ('law', 'nursing', 'ergonomics', 'psychology', 'training', 'prevention'));

-- What one follows: told of what comes in it.
create table question_follows (
  question_id uuid not null references questions on delete cascade,
  person_id uuid not null references people on delete cascade,
  followed_at timestamptz not null,
  primary key (person_id, question_id)
);
create index question_follows_question on question_follows (question_id);
create table theme_follows (
  theme text not null check (theme in ('hygiene', 'meals', 'transfers', 'night', 'company', 'rights', 'equipment',
    'relations', 'self', 'digital')),
  person_id uuid not null references people on delete cascade,
  followed_at timestamptz not null,
  primary key (person_id, theme)
);
create index theme_follows_theme on theme_follows (theme);
