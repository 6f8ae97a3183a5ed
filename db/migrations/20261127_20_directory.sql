-- Services one may turn to when no colleague can come. Of organisations, never of a person. Written by the room
-- `directory`.

create table directory_services (
  id uuid primary key,
  name text not null check (char_length(name) between 2 and 100),
  -- `mandataire`: finds somebody, whom the person goes on employing; `prestataire`: employs whoever comes;
  -- `replacement`: stays for hours or days in place of a relative who helps.
  kinds text[] not null check (
    cardinality(kinds) between 1 and 3 and kinds <@ array['mandataire', 'prestataire', 'replacement']),
  -- Who keeps the entry, and what it covers when no commune is named.
  department_code text not null references departments,
  -- E.164.
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text check (char_length(email) <= 254),
  web text check (char_length(web) <= 200 and web ~ '^https?://'),
  -- In plain words, as the service says them.
  hours text not null default '' check (char_length(hours) <= 200),
  does text not null default '' check (char_length(does) <= 300),
  checked_at timestamptz not null,
  -- The role of who checked it: her name is in the trail alone.
  checked_as text not null
    check (checked_as in ('territory_lead', 'facilitator', 'host', 'national_coordinator')),
  -- Kept, and shown to those who keep it alone.
  closed_at timestamptz,
  created_at timestamptz not null,
  check (phone is not null or email is not null)
);
create index directory_services_department on directory_services (department_code, name)
  where closed_at is null;

-- The communes it covers; none: its whole department.
create table directory_communes (
  service_id uuid not null references directory_services on delete cascade,
  commune_code text not null references communes,
  primary key (service_id, commune_code)
);
create index directory_communes_commune on directory_communes (commune_code);

-- What somebody says is wrong, until it is put right. Who said it is in the trail alone.
create table directory_reports (
  id uuid primary key,
  service_id uuid not null references directory_services on delete cascade,
  what text not null check (what in ('contact', 'hours', 'place', 'closed', 'other')),
  word text not null default '' check (char_length(word) <= 300),
  said_at timestamptz not null
);
create index directory_reports_service on directory_reports (service_id, said_at);
create index directory_reports_said on directory_reports (said_at);
