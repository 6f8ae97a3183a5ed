-- Notifications on a device (Web Push). Written by the room `messages` only.

-- Where a browser said it may be called. Bound to the session it was given in: signing out, removing a device or
-- erasing the account takes it away with the session.
create table push_subscriptions (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  session_id uuid not null unique references sign_in_sessions on delete cascade,
  endpoint text not null unique,
  -- The browser's own keys: only it can read what is sent.
  p256dh text not null,
  auth text not null,
  -- Our public key when she said yes: made with another, a browser is no longer ours to call.
  server_key text not null,
  created_at timestamptz not null
);
create index push_subscriptions_person on push_subscriptions (person_id);

-- What each browser has been told, so that none is told twice, and what must be taken back once it is read.
create table push_receipts (
  delivery_id uuid not null references deliveries on delete cascade,
  subscription_id uuid not null references push_subscriptions on delete cascade,
  sent_at timestamptz not null,
  -- When there was no more reason to show it; `called_back` when the browser was told so.
  closed_at timestamptz,
  called_back boolean not null default false,
  primary key (delivery_id, subscription_id)
);
create index push_receipts_subscription on push_receipts (subscription_id);
create index push_receipts_open on push_receipts (sent_at) where closed_at is null;

alter table deliveries drop constraint deliveries_channel_check;
alter table deliveries add constraint deliveries_channel_check check (channel in ('push', 'mail', 'sms'));
alter table message_choices drop constraint message_choices_channel_check;
alter table message_choices add constraint message_choices_channel_check
  check (channel in ('app', 'push', 'mail', 'sms'));
