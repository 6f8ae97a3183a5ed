-- Places of France: regions, departments, communes. Written by the room `places` only.

create table regions (
  code text primary key,
  name text not null
);

create table departments (
  code text primary key,
  name text not null,
  region_code text not null references regions,
  time_zone text not null default 'Europe/Paris'
);

create table communes (
  code text primary key,
  name text not null,
  -- As people compare it: see foldText.
  folded_name text not null,
  department_code text not null references departments,
  epci_code text,
  postcodes text[] not null default '{}',
  population integer not null default 0,
  -- WGS 84 degrees. Null when nothing places it, not even its neighbours.
  latitude double precision,
  longitude double precision,
  -- How the point is known: `centre` (the State's geometric centre), `place` (its town in GeoNames),
  -- `postcode`, `epci` or `department` (the mean of the communes that share it).
  precision text not null default 'unknown'
    check (precision in ('centre', 'place', 'postcode', 'epci', 'department', 'unknown')),
  -- The same point in three dimensions, in kilometres from the centre of the Earth: the order of straight
  -- distances is the order of great circles, and a gist index on it answers nearest-first.
  position cube generated always as (case when latitude is not null then cube(array[
    6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
    6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
    6371.0088 * sin(radians(latitude))]) end) stored,
  check ((latitude is null) = (longitude is null)),
  check ((latitude is null) = (precision = 'unknown'))
);
create index communes_name on communes using gin (folded_name gin_trgm_ops);
create index communes_typo on communes using gist (folded_name gist_trgm_ops);
create index communes_prefix on communes (folded_name text_pattern_ops);
create index communes_postcodes on communes using gin (postcodes);
create index communes_department on communes (department_code);
create index communes_where on communes using gist (position);

-- Where an import stands, so that one that was cut goes on instead of starting again.
create table place_imports (
  source text primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  position integer not null default 0,
  report jsonb not null default '{}'
);
