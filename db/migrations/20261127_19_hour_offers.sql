-- Hours that change hands by a word between people: to spare, to swap, or lasting. Written by the room `replacements`.

create table hour_offers (
  id uuid primary key,
  -- `spare`: a carer could work more; `swap`: one of her own hours against a colleague's; `lasting`: an employer looks
  -- for a carer who stays.
  kind text not null check (kind in ('spare', 'swap', 'lasting')),
  person_id uuid not null references people on delete cascade,
  department_code text not null references departments,
  commune_code text not null references communes,
  -- The hours she accepts (spare), or what the hours are (swap).
  kinds text[] not null default '{}' check (kinds <@ array['work', 'presence', 'night', 'night-care']),
  -- What is to be done there (swap, lasting).
  gestures text[] not null default '{}',
  -- How far from the commune she goes, by car (spare).
  most_minutes smallint check (most_minutes between 5 and 120),
  hours_a_week smallint check (hours_a_week between 1 and 48),
  -- ISO weekdays of a lasting job: 1 is Monday.
  weekdays smallint[] not null default '{}' check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  contract_id uuid references contracts on delete cascade,
  word text not null default '' check (char_length(word) <= 400),
  -- By which of her own contacts she lets herself be reached by whom she agrees with; read from her account then.
  reach text check (reach in ('phone', 'email')),
  -- `fallen`: a swap that was agreed on, and did not hold.
  state text not null default 'open' check (state in ('open', 'agreed', 'withdrawn', 'fallen')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check ((kind = 'spare') = (most_minutes is not null)),
  check ((kind = 'lasting') = (hours_a_week is not null)),
  check ((kind = 'swap') = (contract_id is not null)),
  check ((kind = 'swap') = (reach is null)),
  check ((state = 'open') = (ended_at is null))
);
create index hour_offers_open on hour_offers (department_code, created_at desc) where state = 'open';
create index hour_offers_person on hour_offers (person_id, created_at desc);
create index hour_offers_contract on hour_offers (contract_id) where contract_id is not null;

-- When: several stretches to spare, or the one shift to swap.
create table hour_offer_times (
  offer_id uuid not null references hour_offers on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (offer_id, starts_at)
);

create table hour_offer_answers (
  id uuid primary key,
  offer_id uuid not null references hour_offers on delete cascade,
  person_id uuid not null references people on delete cascade,
  word text not null default '' check (char_length(word) <= 400),
  reach text check (reach in ('phone', 'email')),
  -- The shift of hers she gives against the one offered.
  contract_id uuid references contracts on delete cascade,
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  shift_kind text check (shift_kind in ('work', 'presence', 'night', 'night-care')),
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
  answered_at timestamptz not null,
  settled_at timestamptz,
  -- The two halves of a swap: who offered is replaced in one, who answered in the other.
  offered_request_id uuid references replacement_requests on delete set null,
  answered_request_id uuid references replacement_requests on delete set null,
  check ((contract_id is null) = (starts_at is null) and (starts_at is null) = (ends_at is null)
    and (ends_at is null) = (shift_kind is null)),
  check ((contract_id is null) = (reach is not null))
);
create unique index hour_offer_answers_live on hour_offer_answers (offer_id, person_id)
  where state in ('waiting', 'accepted');
-- Two are accepted at once: the database lets one be.
create unique index hour_offer_answers_one on hour_offer_answers (offer_id) where state = 'accepted';
create index hour_offer_answers_offer on hour_offer_answers (offer_id, answered_at);
create index hour_offer_answers_person on hour_offer_answers (person_id, answered_at desc);
create index hour_offer_answers_contract on hour_offer_answers (contract_id) where contract_id is not null;
create index hour_offer_answers_offered on hour_offer_answers (offered_request_id)
  where offered_request_id is not null;
create index hour_offer_answers_answered on hour_offer_answers (answered_request_id)
  where answered_request_id is not null;
