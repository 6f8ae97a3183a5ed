-- Moderation. What readers must know of a post stands beside it, written by the room `exchange`; who reported it,
-- who decided and why is the room `moderation`'s.

-- A post is shown, held (a newcomer's, not read by a moderator yet) or hidden. Rules go by their public number.
alter table questions
  add column held_at timestamptz,
  add column hidden_at timestamptz,
  add column hidden_rule smallint,
  -- No more answers.
  add column closed_at timestamptz,
  add column closed_rule smallint,
  add constraint questions_hidden check ((hidden_at is null) = (hidden_rule is null)),
  add constraint questions_closed check ((closed_at is null) = (closed_rule is null));
alter table answers
  add column held_at timestamptz,
  add column hidden_at timestamptz,
  add column hidden_rule smallint,
  -- Hidden while it was « la réponse qui m'a aidée »: it is again once restored.
  add column hidden_mark boolean not null default false,
  add constraint answers_hidden check ((hidden_at is null) = (hidden_rule is null));

-- Who may not write for a time. Reading stays open.
create table exchange_suspensions (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  -- The decision that says why, in the room above.
  decision_id uuid not null,
  since timestamptz not null,
  until timestamptz not null,
  lifted_at timestamptz,
  check (until > since)
);
create index exchange_suspensions_person on exchange_suspensions (person_id, until desc) where lifted_at is null;

-- In which departments the first posts of newcomers are held, how many and for how long. No line: not there.
create table exchange_holds (
  department_code text primary key references departments,
  posts smallint not null check (posts between 1 and 20),
  days smallint not null check (days between 1 and 90)
);

-- One open case a post, however many people report it. `department_code`: whose moderators look at it, null for
-- those of the whole country.
create table moderation_cases (
  id uuid primary key,
  question_id uuid not null references questions on delete cascade,
  -- Null: the case is about the question itself.
  answer_id uuid references answers on delete cascade,
  department_code text references departments,
  origin text not null check (origin in ('report', 'newcomer', 'moderator')),
  -- How serious the gravest report is: what the queue is ordered by, then by age.
  weight smallint not null,
  opened_at timestamptz not null,
  taken_by uuid references people on delete set null,
  taken_at timestamptz,
  decided_at timestamptz,
  check ((taken_by is null) or (taken_at is not null))
);
create unique index moderation_cases_open on moderation_cases (coalesce(answer_id, question_id)) where decided_at is null;
create index moderation_cases_queue on moderation_cases (weight desc, opened_at) where decided_at is null;
create index moderation_cases_question on moderation_cases (question_id);
create index moderation_cases_answer on moderation_cases (answer_id);

create table moderation_reports (
  -- Minted when the form is shown.
  id uuid primary key,
  case_id uuid not null references moderation_cases on delete cascade,
  reporter_id uuid references people on delete set null,
  rule smallint not null,
  words text not null check (char_length(words) <= 2000),
  filed_at timestamptz not null,
  unique (case_id, reporter_id)
);
create index moderation_reports_person on moderation_reports (reporter_id, filed_at desc);

create table moderation_decisions (
  id uuid primary key,
  case_id uuid not null unique references moderation_cases on delete cascade,
  act text not null check (act in ('leave', 'publish', 'mask', 'move', 'close', 'hide', 'warn', 'suspend')),
  rule smallint,
  -- What its author is told, and may contest.
  words text not null check (char_length(words) <= 2000),
  -- Whose post it was: told of it, and shown to nobody through this table.
  person_id uuid references people on delete set null,
  decided_by uuid references people on delete set null,
  decided_at timestamptz not null,
  -- Suspensions only.
  until timestamptz,
  -- Moves only: where the question stood before.
  from_theme text,
  from_audience text,
  contested_at timestamptz,
  contest text check (char_length(contest) <= 2000),
  -- How it ended: kept or overturned after a contest, or lifted by moderators of themselves.
  outcome text check (outcome in ('upheld', 'overturned', 'lifted')),
  outcome_by uuid references people on delete set null,
  outcome_at timestamptz,
  outcome_words text check (char_length(outcome_words) <= 2000),
  check ((rule is null) = (act in ('leave', 'publish'))),
  check ((contested_at is null) = (contest is null)),
  check ((outcome is null) = (outcome_at is null))
);
create index moderation_decisions_person on moderation_decisions (person_id, decided_at desc);
create index moderation_decisions_contested on moderation_decisions (contested_at)
  where contested_at is not null and outcome is null;
create index moderation_decisions_quarter on moderation_decisions (decided_at);
