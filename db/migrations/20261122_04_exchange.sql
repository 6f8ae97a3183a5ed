-- The exchange (« Entraide »): questions, answers, what helped, and how they are found again.
-- Written by the room `exchange` only.

-- Stems of French, accents or not. Texts reach it as plain words (see the domain's `wordsOf`), so that what is
-- found does not depend on the locale of the database.
create text search configuration ravie_french (copy = pg_catalog.french);
alter text search configuration ravie_french
  alter mapping for hword, hword_part, word with unaccent, french_stem;

create table questions (
  -- Minted when the form is shown: the same form sent twice is one question.
  id uuid primary key,
  -- Grows with each question: the order of the feed, and of the windows of the search.
  number bigint generated always as identity unique,
  -- Null once its author has erased herself.
  author_id uuid references people on delete set null,
  -- Who reads it: `all` the carers, those of a department (`department:23`), those of a relay (`centre:<id>`).
  audience text not null check (audience ~ '^(all|department:[0-9AB]{2,3}|centre:[0-9a-f-]{36})$'),
  theme text not null check (theme in ('hygiene', 'meals', 'transfers', 'night', 'company', 'rights', 'equipment',
    'relations', 'self', 'digital')),
  -- Where it is asked from, for the filter; null when its author does not let everybody know.
  department_code text references departments,
  title text not null check (char_length(title) between 1 and 160),
  body text not null check (char_length(body) <= 20000),
  asked_at timestamptz not null,
  edited_at timestamptz,
  answer_count integer not null default 0,
  last_answer_at timestamptz,
  -- When its author last saw the answers.
  seen_at timestamptz not null,
  helped_answer_id uuid
);
create index questions_feed on questions (audience, number desc);
create index questions_theme on questions (audience, theme, number desc);
create index questions_unanswered on questions (audience, theme, number desc) where answer_count = 0;
create index questions_author on questions (author_id, number desc);
create index questions_news on questions (author_id) where last_answer_at > seen_at;
create index questions_helped on questions (audience, number desc) where helped_answer_id is not null;

create table answers (
  id uuid primary key,
  number bigint generated always as identity,
  question_id uuid not null references questions on delete cascade,
  author_id uuid references people on delete set null,
  body text not null check (char_length(body) between 1 and 20000),
  answered_at timestamptz not null,
  edited_at timestamptz,
  thanks_count integer not null default 0,
  unique (question_id, id)
);
create index answers_question on answers (question_id, number);
create index answers_author on answers (author_id, number desc);

-- « La réponse qui m'a aidée »: at most one, and one of its own answers.
alter table questions add constraint questions_helped_answer
  foreign key (id, helped_answer_id) references answers (question_id, id) on delete set null (helped_answer_id);

-- « Ça m'aide ». The thanks of somebody who has erased herself still count, without her name.
create table answer_thanks (
  answer_id uuid not null references answers on delete cascade,
  person_id uuid references people on delete set null,
  thanked_at timestamptz not null,
  unique (answer_id, person_id)
);
create index answer_thanks_person on answer_thanks (person_id);

-- What a question or an answer said before it was changed. `forgotten_at`: its author had the old words erased.
create table exchange_revisions (
  id uuid primary key,
  question_id uuid references questions on delete cascade,
  answer_id uuid references answers on delete cascade,
  title text,
  body text,
  written_at timestamptz not null,
  replaced_at timestamptz not null,
  forgotten_at timestamptz,
  check (num_nonnulls(question_id, answer_id) = 1),
  check ((forgotten_at is null) = (body is not null))
);
create index exchange_revisions_question on exchange_revisions (question_id, replaced_at desc);
create index exchange_revisions_answer on exchange_revisions (answer_id, replaced_at desc);

-- What a question and its answers are found by: stems (weight A its title, B its text, C its answers), concepts
-- of the trade, and facets (audience, theme, department, state, window). See docs/decisions/0004-search.md.
create table question_terms (
  question_id uuid primary key references questions on delete cascade,
  number bigint not null,
  audience text not null,
  helped boolean not null,
  -- The version of the code that made the terms: older ones are made again by a nightly job.
  lexicon integer not null,
  terms tsvector not null
);
-- Terms are read whole at each ranking: kept in the row and uncompressed up to the size of a page.
alter table question_terms alter column terms set storage external;
alter table question_terms set (toast_tuple_target = 8160);
create index question_terms_terms on question_terms using gin (terms) with (fastupdate = off);
create index question_terms_lexicon on question_terms (lexicon);

-- The words people write, for mending typing faults. `uses` stops at 20: enough to know a word from a slip.
create table exchange_words (
  word text primary key,
  lexeme text not null,
  uses integer not null default 1
);
create index exchange_words_lexeme on exchange_words (lexeme);
create index exchange_words_near on exchange_words using gin (word gin_trgm_ops);
