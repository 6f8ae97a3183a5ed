-- « Me faire remplacer »: who asks, who could, who said yes, and what each employer answered.
-- Written by the room `replacements` only.

create table replacement_requests (
  id uuid primary key,
  -- Who is replaced.
  carer_id uuid not null references people on delete cascade,
  -- Who asked: herself, her employer, or a facilitator on the word of one of them.
  asked_by uuid references people on delete set null,
  on_word_of text check (on_word_of in ('carer', 'employer')),
  department_code text not null references departments,
  -- What the law accepts a replacement for; never a diagnosis.
  motive text not null check (motive in ('leave', 'training', 'absence', 'suspended-contract', 'part-time-for-now',
    'awaiting-newcomer')),
  urgent boolean not null default false,
  -- One person for everything, or each shift by whom it suits.
  same_person boolean not null default false,
  -- At most so many different people at one employer's.
  faces_at_most smallint not null default 2 check (faces_at_most between 1 and 7),
  -- How many are asked at once, for how long before the next; first to accept, or chosen among who is willing.
  wave_size smallint not null default 2 check (wave_size between 1 and 10),
  wave_minutes smallint not null default 120 check (wave_minutes between 10 and 2880),
  choosing boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'asking', 'settled', 'ended', 'cancelled')),
  created_at timestamptz not null,
  asked_at timestamptz,
  -- When everybody had been asked and hours were left: the facilitator was told, then services.
  escalated_at timestamptz,
  settled_at timestamptz,
  ended_at timestamptz,
  -- When the house must next look whether somebody else is to be asked, or a time is over; null: never.
  look_at timestamptz
);
create index replacement_requests_look on replacement_requests (look_at) where look_at is not null;
create index replacement_requests_carer on replacement_requests (carer_id, created_at desc);
create index replacement_requests_asker on replacement_requests (asked_by, created_at desc);
create index replacement_requests_open on replacement_requests (department_code, created_at) where state = 'asking';

create table replacement_shifts (
  id uuid primary key,
  request_id uuid not null references replacement_requests on delete cascade,
  contract_id uuid not null references contracts on delete cascade,
  employer_id uuid not null references employers on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  kind text not null check (kind in ('work', 'presence', 'night', 'night-care')),
  gestures text[] not null default '{}',
  -- `uncovered`: nobody could; `withdrawn`: taken out of the request.
  state text not null default 'open' check (state in ('open', 'taken', 'agreed', 'uncovered', 'withdrawn')),
  unique (request_id, contract_id, starts_at)
);
create index replacement_shifts_employer on replacement_shifts (employer_id);
create index replacement_shifts_open on replacement_shifts (starts_at) where state = 'open';

-- Somebody asked, once a request. Its words never leave RAVie: a text says only that there is a request to read.
create table replacement_asks (
  id uuid primary key,
  request_id uuid not null references replacement_requests on delete cascade,
  carer_id uuid not null references people on delete cascade,
  wave smallint not null check (wave >= 1),
  position smallint not null check (position >= 1),
  -- Why she was proposed: minutes, and the reasons of the score, as ids and figures.
  because jsonb not null default '{}',
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'willing', 'accepted', 'declined', 'countered', 'expired', 'withdrawn', 'too-late')),
  answered_at timestamptz,
  reason text check (char_length(reason) <= 300),
  unique (request_id, carer_id)
);
create index replacement_asks_carer on replacement_asks (carer_id, asked_at desc);
create index replacement_asks_waiting on replacement_asks (expires_at) where state = 'waiting';

-- Which shifts she was asked for, whether she said yes to each, and the other hour she offers instead.
create table replacement_ask_shifts (
  ask_id uuid not null references replacement_asks on delete cascade,
  shift_id uuid not null references replacement_shifts on delete cascade,
  willing boolean not null default false,
  proposed_start timestamptz,
  proposed_end timestamptz,
  primary key (ask_id, shift_id),
  check ((proposed_start is null) = (proposed_end is null)),
  check (proposed_end > proposed_start)
);
create index replacement_ask_shifts_shift on replacement_ask_shifts (shift_id);

-- Who does it. The database itself lets one person take a shift, and nobody be in two homes at once.
create table replacement_covers (
  id uuid primary key,
  shift_id uuid not null references replacement_shifts on delete cascade,
  ask_id uuid references replacement_asks on delete set null,
  carer_id uuid not null references people on delete cascade,
  during tstzrange not null check (not isempty(during)),
  state text not null default 'taken' check (state in ('taken', 'agreed', 'released')),
  taken_at timestamptz not null,
  released_at timestamptz,
  released_because text check (released_because in ('withdrawn', 'employer-declined', 'cancelled', 'no-answer')),
  constraint replacement_covers_one_winner exclude using gist (shift_id with =) where (state <> 'released'),
  constraint replacement_covers_one_place exclude using gist (carer_id with =, during with &&)
    where (state <> 'released'),
  check ((state = 'released') = (released_at is not null))
);
create index replacement_covers_carer on replacement_covers (carer_id, taken_at desc);

-- What one employer answers about one replacement. The link and the six figures are kept as digests only: both are
-- made again, when they are sent or read out, from `salt` and a secret that is not in the database.
create table employer_agreements (
  id uuid primary key,
  request_id uuid not null references replacement_requests on delete cascade,
  employer_id uuid not null references employers on delete cascade,
  carer_id uuid not null references people on delete cascade,
  salt bytea not null,
  link_digest bytea not null unique,
  code_digest bytea not null,
  tries smallint not null default 0,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  reminded_at timestamptz,
  state text not null default 'waiting'
    check (state in ('waiting', 'agreed', 'declined', 'another', 'expired', 'withdrawn')),
  answered_at timestamptz,
  answered_by text check (answered_by in ('link', 'code', 'account', 'facilitator')),
  check ((answered_at is null) = (answered_by is null))
);
create unique index employer_agreements_live on employer_agreements (request_id, employer_id, carer_id)
  where state in ('waiting', 'agreed');
-- Six figures are one employer's at a time: with his name beside them, they are enough.
create unique index employer_agreements_code on employer_agreements (code_digest) where state = 'waiting';
create index employer_agreements_employer on employer_agreements (employer_id);
create index employer_agreements_waiting on employer_agreements (expires_at) where state = 'waiting';

-- What whoever comes instead must know of a home: gestures and habits, never an illness.
create table handover_sheets (
  contract_id uuid primary key references contracts on delete cascade,
  gestures text not null default '' check (char_length(gestures) <= 2000),
  habits text not null default '' check (char_length(habits) <= 2000),
  keys text not null default '' check (char_length(keys) <= 1000),
  reassures text not null default '' check (char_length(reassures) <= 1000),
  avoid text not null default '' check (char_length(avoid) <= 1000),
  contacts text not null default '' check (char_length(contacts) <= 1000),
  written_by uuid references people on delete set null,
  updated_at timestamptz not null
);

-- The papers of one agreement, as they stood when it was given: names, dates, figures. Kept as long as a contract must be.
create table replacement_papers (
  agreement_id uuid primary key references employer_agreements on delete cascade,
  terms jsonb not null,
  made_at timestamptz not null
);

-- A calendar one subscribes to by a secret address: its digest only. One each; another takes its place, and one that is
-- no longer wanted is not kept.
create table calendar_feeds (
  person_id uuid primary key references people on delete cascade,
  token_digest bytea not null unique,
  created_at timestamptz not null
);

-- Afterwards, once by each side: whether it happened; thanks between carers; a word for the facilitator alone.
create table replacement_ends (
  id uuid primary key,
  cover_id uuid not null references replacement_covers on delete cascade,
  side text not null check (side in ('asker', 'replacement')),
  happened boolean not null,
  said_by uuid references people on delete set null,
  thanks text check (char_length(thanks) <= 500),
  word text check (char_length(word) <= 1000),
  said_at timestamptz not null,
  unique (cover_id, side)
);
