-- What « Mes données » needs: when somebody was last here, so that an account nobody uses is erased after warning
-- her; and what serves the audit trail, read by whom it concerns and by who answers for it.

-- The day of her last sign-in or use. Null for somebody entered by her facilitator who has never signed in herself.
alter table people add column seen_on date default current_date;
-- The day she was told that her account, unused for long, is about to be erased.
alter table people add column erasure_warned_on date;
create index people_seen on people (seen_on);

create index audit_lines_about on audit_lines ((details ->> 'person'), at) where details ? 'person';
create index audit_lines_action on audit_lines (action, at);
create index audit_lines_at on audit_lines (at);

-- What has been kept long enough is found without reading the rest.
create index grants_withdrawn on grants (withdrawn_at) where withdrawn_at is not null;
create index admission_requests_decided on admission_requests (decided_at) where decided_at is not null;
create index exchange_revisions_remembered on exchange_revisions (replaced_at) where forgotten_at is null;
