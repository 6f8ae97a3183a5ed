-- What the ground floor keeps: extensions, the audit trail, the counters that slow abuse, and the
-- demonstration's box of messages.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists cube;
create extension if not exists btree_gist;

create table audit_lines (
  id uuid primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  action text not null,
  subject text not null,
  details jsonb not null default '{}'
);
create index audit_lines_subject on audit_lines (subject, at);
create index audit_lines_actor on audit_lines (actor_id, at) where actor_id is not null;

-- How many times something was tried in a window. `key` is a keyed hash: neither a contact nor an address.
-- Unlogged: emptied by a crash of the database, which only lets somebody try again.
create unlogged table rate_counters (
  key text not null,
  window_start timestamptz not null,
  hits integer not null default 1,
  primary key (key, window_start)
);
create index rate_counters_age on rate_counters (window_start);

-- Only a demonstration or a test writes here: what would have left by mail or SMS, to be read at /demo/boite.
create table demo_messages (
  id uuid primary key,
  at timestamptz not null default now(),
  channel text not null check (channel in ('mail', 'sms')),
  recipient text not null,
  subject text,
  body text not null
);
create index demo_messages_at on demo_messages (at desc);
