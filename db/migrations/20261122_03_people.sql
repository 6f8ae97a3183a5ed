-- People, their sign-in, their centres and their roles. Written by the room `people` only.

-- Tables of the sign-in library (better-auth), under names of ours. Contacts live here and nowhere else.
create table sign_in_users (
  id uuid primary key,
  name text not null default '',
  email text unique,
  email_verified boolean not null default false,
  phone_number text unique,
  phone_number_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table sign_in_sessions (
  id uuid primary key,
  user_id uuid not null references sign_in_users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_sessions_user on sign_in_sessions (user_id);
create table sign_in_accounts (
  id uuid primary key,
  user_id uuid not null references sign_in_users on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_accounts_user on sign_in_accounts (user_id);
create table sign_in_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_verifications_identifier on sign_in_verifications (identifier);

-- What the others may know of somebody. Same id as her sign-in.
create table people (
  id uuid primary key references sign_in_users on delete cascade,
  first_name text not null default '' check (char_length(first_name) <= 40),
  initial text not null default '' check (char_length(initial) <= 1),
  commune_code text references communes,
  gestures text[] not null default '{}',
  languages text[] not null default '{}',
  -- Who sees each field: only me, the people of my relay, all carers.
  commune_seen_by text not null default 'carers' check (commune_seen_by in ('me', 'relay', 'carers')),
  gestures_seen_by text not null default 'carers' check (gestures_seen_by in ('me', 'relay', 'carers')),
  languages_seen_by text not null default 'carers' check (languages_seen_by in ('me', 'relay', 'carers')),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  created_at timestamptz not null default now()
);
create index people_commune on people (commune_code);

-- Relays (peer-learning groups) and resource centres.
create table centres (
  id uuid primary key,
  kind text not null check (kind in ('relay', 'resource')),
  name text not null,
  department_code text not null references departments,
  commune_code text not null references communes,
  -- What a carer types to join: printed on the poster of the relay; a new one kills the old one.
  join_code text unique,
  join_code_since timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index centres_department on centres (department_code);

-- (person, role, scope). A carer of a relay is ('carer', centre). Withdrawn ones stay, for the trail.
create table grants (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  role text not null check (role in ('carer', 'employer', 'caregiver', 'job_seeker', 'facilitator', 'host',
    'structure_member', 'territory_lead', 'moderator', 'national_coordinator', 'observer')),
  scope_kind text not null check (scope_kind in ('national', 'department', 'centre', 'structure')),
  scope_id text check ((scope_kind = 'national') = (scope_id is null)),
  granted_by uuid references people on delete set null,
  granted_at timestamptz not null default now(),
  withdrawn_by uuid references people on delete set null,
  withdrawn_at timestamptz,
  -- When the welcome to a relay left, so that it leaves once.
  welcomed_at timestamptz
);
create unique index grants_live on grants (person_id, role, scope_kind, coalesce(scope_id, ''))
  where withdrawn_at is null;
create index grants_scope on grants (scope_kind, scope_id, role) where withdrawn_at is null;

-- Somebody without a code asks to be admitted as a carer of a department.
create table admission_requests (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  department_code text not null references departments,
  message text not null check (char_length(message) <= 600),
  asked_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  admitted boolean,
  reason text check (char_length(reason) <= 600),
  -- When the answer left for the one who asked, so that it leaves once.
  told_at timestamptz,
  check ((decided_at is null) = (admitted is null))
);
create unique index admission_requests_open on admission_requests (person_id) where decided_at is null;
create index admission_requests_queue on admission_requests (department_code, asked_at) where decided_at is null;
