-- Other ways in than a code: a card with a PIN, the unlocking of a device; and the devices somebody is signed in on.
-- Written by the room `people` only.

-- « Carte RAVie », for somebody with neither phone nor e-mail of her own. Neither the code on the card nor the PIN can
-- be read back from here: keyed hashes both, the PIN's one slow besides.
create table sign_in_keycards (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  -- The relay that made it with her, and makes the next one.
  centre_id uuid not null references centres,
  code_hash text not null unique,
  pin_hash text not null,
  -- In a row; at the fifth the card opens nothing any more.
  wrong_tries integer not null default 0,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  last_used_at timestamptz,
  -- Blocked, or replaced by another.
  closed_at timestamptz,
  closed_by uuid references people on delete set null
);
create unique index sign_in_keycards_live on sign_in_keycards (person_id) where closed_at is null;
create index sign_in_keycards_centre on sign_in_keycards (centre_id, person_id, made_at desc);

-- A browser somebody has signed in from. What it is, in a few words; never its address, nor what it says of itself.
create table sign_in_devices (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  -- Keyed hash of the mark the browser keeps: the same browser is known again after signing out.
  mark_hash text not null,
  form text not null check (form in ('phone', 'tablet', 'computer', 'unknown')),
  system text not null check (char_length(system) <= 20),
  browser text not null check (char_length(browser) <= 20),
  way text not null check (way in ('code', 'keycard', 'passkey', 'house')),
  keycard_id uuid references sign_in_keycards on delete set null,
  session_id uuid unique references sign_in_sessions on delete set null,
  first_seen_at timestamptz not null default now(),
  signed_in_at timestamptz not null default now(),
  -- When she was told of it, so that she is told once. Nothing to tell of the first one.
  told_at timestamptz,
  unique (person_id, mark_hash)
);
create index sign_in_devices_untold on sign_in_devices (person_id) where told_at is null;
create index sign_in_devices_keycard on sign_in_devices (keycard_id) where keycard_id is not null;

-- « Déverrouiller avec mon téléphone »: public keys (WebAuthn). The private ones never leave the devices.
create table sign_in_passkeys (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  credential_id text not null unique check (char_length(credential_id) <= 1400),
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}',
  -- Whether the device's maker keeps a copy, so that it works on the person's other devices.
  backed_up boolean not null,
  form text not null check (form in ('phone', 'tablet', 'computer', 'unknown')),
  system text not null check (char_length(system) <= 20),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index sign_in_passkeys_person on sign_in_passkeys (person_id);
