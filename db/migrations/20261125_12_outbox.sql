-- Forms a device may send again because it did not hear the answer: each with the answer it was given, written in the
-- transaction of what it did. Nothing here names anybody, nor joins a person to what she wrote: the id is a keyed hash of
-- who sent and of the key her page minted, and the answer can only be read by whoever holds that key.
create table sent_forms (
  id bytea primary key,
  -- Keyed hash of where it was sent and of what it held.
  content bytea not null,
  -- Where it led, sealed. Null only inside the transaction that is making it.
  answer bytea,
  sent_on date not null
);
create index sent_forms_sent_on on sent_forms (sent_on);
