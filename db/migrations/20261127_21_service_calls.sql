-- Services of the directory written to about hours nobody could take, and what each answered. Written by the room
-- `replacements`.

create table replacement_service_calls (
  id uuid primary key,
  request_id uuid not null references replacement_requests on delete cascade,
  service_id uuid not null references directory_services on delete cascade,
  -- Who pressed; null once that account is gone.
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  -- What the link is made from, and its digest: the link itself is kept nowhere.
  salt bytea not null,
  link_digest bytea not null unique,
  state text not null default 'waiting' check (state in ('waiting', 'can', 'cannot')),
  answered_at timestamptz,
  -- Whom to call there, as the service says it.
  contact_name text check (char_length(contact_name) between 1 and 60),
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  unique (request_id, service_id),
  check ((state = 'waiting') = (answered_at is null)),
  check ((state = 'can') = (contact_name is not null) and (state = 'can') = (phone is not null))
);
create index replacement_service_calls_service on replacement_service_calls (service_id);
create index replacement_service_calls_asked_by on replacement_service_calls (asked_by) where asked_by is not null;

alter table outside_letters drop constraint outside_letters_purpose_check;
alter table outside_letters add constraint outside_letters_purpose_check
  check (purpose in ('employer-asked', 'employer-reminded', 'employer-changed', 'service-asked'));
