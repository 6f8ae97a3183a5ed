-- For whom a carer works, when, and when she could work more. Written by the room `work` only.

-- A private employer, as a carer entered him, or as he entered himself. Two carers who work in one home each have
-- their own row; `household` says it is one home (the same account, or the same phone or e-mail address), so that
-- « she already came here » is known. It is shown to nobody.
create table employers (
  id uuid primary key,
  household uuid not null,
  -- Whose row it is: it leaves with her.
  owner_id uuid not null references people on delete cascade,
  -- His own account, when he has one and it was linked by a code.
  person_id uuid references people on delete set null,
  -- As they call him: « Madame Petit ».
  name text not null check (char_length(name) between 1 and 80),
  commune_code text not null references communes,
  phone text check (char_length(phone) <= 20),
  email text check (char_length(email) <= 254),
  -- Whether he agrees to be written to about replacements, and since when.
  may_be_contacted boolean not null default false,
  may_be_contacted_since timestamptz,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  created_at timestamptz not null default now(),
  check (may_be_contacted = (may_be_contacted_since is not null))
);
create index employers_owner on employers (owner_id);
create index employers_person on employers (person_id) where person_id is not null;
create index employers_household on employers (household);
create index employers_phone on employers (phone) where phone is not null;
create index employers_email on employers (email) where email is not null;

-- Where he lives, apart: read by nobody but whoever works there, and a replacement once agreed to.
create table employer_addresses (
  employer_id uuid primary key references employers on delete cascade,
  street text not null check (char_length(street) between 1 and 200),
  -- How one finds and enters: « portail vert, sonner deux fois ».
  entry text not null default '' check (char_length(entry) <= 400)
);

-- What ties one carer to one employer.
create table contracts (
  id uuid primary key,
  employer_id uuid not null references employers on delete cascade,
  -- Null until the carer an employer invited has typed his code.
  carer_id uuid references people on delete cascade,
  -- What the other side types to link its account; a new one kills the old one.
  link_code text unique,
  link_code_since timestamptz,
  schedule text not null check (schedule in ('regular', 'irregular')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  -- Annex 7 of the agreement: assistant de vie A, B, C, D; null when nobody knows.
  job text check (job in ('A', 'B', 'C', 'D')),
  -- Gross, in cents of euro an hour; and what a kilometre with her own car brings.
  hourly_cents integer check (hourly_cents between 0 and 20000),
  kilometre_cents integer check (kilometre_cents between 0 and 500),
  gestures text[] not null default '{}',
  -- What the law asks of presence and of nights: null, nobody said.
  presence_written boolean,
  night_written boolean,
  separate_room boolean,
  -- Whose word each fact is: {"hourly":{"by":"carer","at":"…"}}.
  said jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create index contracts_employer on contracts (employer_id);
create index contracts_carer on contracts (carer_id);

-- The usual week. A shift that passes midnight belongs to the day it begins. ISO weekdays: 1 is Monday.
create table contract_hours (
  contract_id uuid not null references contracts on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  starts_minute smallint not null check (starts_minute between 0 and 1439),
  minutes smallint not null check (minutes between 15 and 1440),
  kind text not null check (kind in ('work', 'presence', 'night', 'night-care')),
  primary key (contract_id, weekday, starts_minute)
);

-- Days that differ: hours added (the whole of an irregular schedule), or hours of the usual week that are off.
create table contract_days (
  id uuid primary key,
  contract_id uuid not null references contracts on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  kind text check (kind in ('work', 'presence', 'night', 'night-care')),
  -- Null kind: nothing is worked here, whatever the usual week says.
  created_at timestamptz not null default now()
);
create index contract_days_when on contract_days (contract_id, starts_at);

-- When a carer could replace others. Off until she says so, and until when (31 December 9999: until she says otherwise).
create table availabilities (
  person_id uuid primary key references people on delete cascade,
  open_until timestamptz,
  -- Minutes of travel she accepts, and how she moves.
  most_minutes smallint not null default 20 check (most_minutes between 5 and 120),
  means text not null default 'car' check (means in ('foot', 'bicycle', 'bus', 'moped', 'car')),
  -- Hours a week she would like on top of her own; null: as many as the law allows.
  hours_wanted smallint check (hours_wanted between 1 and 48),
  kinds text[] not null default '{work}'
    check (kinds <@ array['work', 'presence', 'night', 'night-care', 'weekend']),
  -- How many times a week she may be asked.
  asked_at_most smallint not null default 3 check (asked_at_most between 1 and 20),
  -- Whether all the hours she works are in RAVie; if not, only she knows her week.
  all_hours_here boolean not null default false,
  updated_at timestamptz not null default now()
);

create table availability_hours (
  person_id uuid not null references availabilities on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  starts_minute smallint not null check (starts_minute between 0 and 1439),
  minutes smallint not null check (minutes between 15 and 1440),
  primary key (person_id, weekday, starts_minute)
);

-- Days that differ: free though her week says no, or taken though it says yes.
create table availability_days (
  person_id uuid not null references availabilities on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  free boolean not null,
  primary key (person_id, starts_at)
);

-- Where, or in what circumstances, she would rather work or rather not. Read by the search alone, and by her.
create table availability_wishes (
  id uuid primary key,
  person_id uuid not null references availabilities on delete cascade,
  rather boolean not null,
  household uuid,
  circumstance text check (circumstance in ('animals', 'smoke', 'stairs', 'alone', 'couple', 'night', 'far')),
  check ((household is null) <> (circumstance is null)),
  unique (person_id, household),
  unique (person_id, circumstance)
);

-- What the search for a replacement looks through: the carers who are open, where they are, what they know how to do.
-- One row a carer, made again by this room whenever what it says changes; gone when she closes.
create table open_carers (
  person_id uuid primary key references people on delete cascade,
  position cube not null,
  latitude double precision not null,
  longitude double precision not null,
  department_code text not null references departments,
  gestures text[] not null,
  kinds text[] not null,
  most_minutes smallint not null,
  means text not null,
  open_until timestamptz not null
);
create index open_carers_where on open_carers using gist (position);
create index open_carers_department on open_carers (department_code);
