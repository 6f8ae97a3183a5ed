-- Hours moved for somebody who offered others are put back when they are looked for again: when they were first asked for.
-- Null while they have not moved.
alter table replacement_shifts add column first_starts_at timestamptz;
alter table replacement_shifts add column first_ends_at timestamptz;
alter table replacement_shifts add check ((first_starts_at is null) = (first_ends_at is null));
alter table replacement_shifts add check (first_ends_at > first_starts_at);
