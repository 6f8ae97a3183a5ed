-- Messages: what people are told, by which way, and what became of it. Written by the room `messages` only.
-- No text, no title, no name and no contact stands here: sentences are made from `kind` when a message is read
-- or leaves, and contacts stay with the sign-in.

-- What somebody is to know. Told once: the same fact, announced twice, is one row.
create table notices (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  kind text not null,
  fact_id uuid not null,
  -- An address of ours, where the fact is read.
  path text not null check (path like '/%'),
  -- What is told in one line: several answers to one question.
  topic text not null,
  created_at timestamptz not null,
  -- False when she wants this kind nowhere in the application.
  listed boolean not null,
  read_at timestamptz,
  unique (person_id, kind, fact_id)
);
create index notices_unread on notices (person_id, topic) where listed and read_at is null;
create index notices_list on notices (person_id, created_at desc, id desc) where listed;
create index notices_age on notices (created_at);

-- What leaves by mail or SMS, and how far it got. The id is what the gateway is given: the same at every attempt.
create table deliveries (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  channel text not null check (channel in ('mail', 'sms')),
  rhythm text not null check (rhythm in ('now', 'daily', 'weekly')),
  -- What waits together leaves together: the topic of a notice, or the rhythm of a letter that gathers all.
  topic text not null,
  -- Whether it leaves at night too.
  urgent boolean not null,
  -- `sending` is written before the gateway is called; `unknown`: it may have arrived, and is not sent again.
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'bounced', 'unknown', 'dropped')),
  due_at timestamptz not null,
  attempts smallint not null default 0,
  attempted_at timestamptz,
  -- Why it did not leave, or has to wait: one word.
  reason text,
  -- What the last attempt was counted for, in cents, with the relay it was counted to.
  cents integer not null default 0,
  centre_id uuid,
  spent_on date,
  created_at timestamptz not null
);
-- What has been tried once is not added to any more: a gateway that knows its id must find it as it was.
create unique index deliveries_open on deliveries (person_id, channel, topic) where state = 'waiting' and attempts = 0;
create index deliveries_due on deliveries (channel, due_at) where state = 'waiting';
create index deliveries_under_way on deliveries (channel, attempted_at) where state = 'sending';
create index deliveries_topic on deliveries (person_id, channel, topic, attempted_at desc);
create index deliveries_trouble on deliveries (state, attempted_at desc) where state in ('failed', 'unknown', 'bounced');
create index deliveries_age on deliveries (created_at);

-- Which notices a delivery tells of. A notice may leave by two ways.
create table delivery_notices (
  delivery_id uuid not null references deliveries on delete cascade,
  notice_id uuid not null references notices on delete cascade,
  primary key (delivery_id, notice_id)
);
create index delivery_notices_notice on delivery_notices (notice_id);

-- What somebody chose, kind by kind and way by way, when it is not what the table of kinds says.
create table message_choices (
  person_id uuid not null references people on delete cascade,
  kind text not null,
  channel text not null check (channel in ('app', 'mail', 'sms')),
  rhythm text not null check (rhythm in ('now', 'daily', 'weekly', 'never')),
  chosen_at timestamptz not null,
  primary key (person_id, kind, channel)
);

-- The hours at which she is left in peace, by the clock of where she lives. Equal: none.
create table quiet_hours (
  person_id uuid primary key references people on delete cascade,
  from_hour smallint not null check (from_hour between 0 and 23),
  to_hour smallint not null check (to_hour between 0 and 23)
);

-- A contact that its own server refuses: nothing more is sent there. A keyed hash, so that another contact of the
-- same person starts afresh and this table names nobody.
create table refused_contacts (
  person_id uuid not null references people on delete cascade,
  channel text not null check (channel in ('mail', 'sms')),
  contact_key text not null,
  reason text not null,
  since timestamptz not null,
  primary key (person_id, channel)
);

-- Cents of SMS by day (the date in Paris), for the whole house (the null centre) and for each relay.
create table sms_spending (
  day date not null,
  centre_id uuid,
  cents integer not null check (cents >= 0),
  unique nulls not distinct (day, centre_id)
);
