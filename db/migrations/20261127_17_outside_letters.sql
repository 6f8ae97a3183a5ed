-- Messages to somebody who has no account: a private employer who agreed to be written to. They leave by the same
-- queue, under the same guarantees, counted to the same budget. Written by the room `messages` only.

alter table deliveries alter column person_id drop not null;

-- Whom such a delivery is for, and what it is about. The contact stays here no longer than until it has left.
create table outside_letters (
  delivery_id uuid primary key references deliveries on delete cascade,
  purpose text not null check (purpose in ('employer-asked', 'employer-reminded', 'employer-changed')),
  -- An id of the room that had it written, and what the link in it is made from: the link itself is kept nowhere.
  about uuid not null,
  salt bytea not null,
  link_digest bytea not null,
  contact text check (char_length(contact) <= 254),
  -- A keyed hash, which names nobody.
  contact_key text not null,
  locale text not null check (locale in ('fr', 'en')),
  time_zone text not null,
  -- The relay its cost counts for.
  centre_id uuid,
  unique (about, purpose, link_digest)
);
create index outside_letters_contact on outside_letters (delivery_id) where contact is not null;

-- Contacts without an account that take nothing more: their owner said so, or their own server did.
create table outside_stops (
  contact_key text primary key,
  reason text not null,
  since timestamptz not null
);
