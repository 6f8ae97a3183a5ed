-- The law: articles of the collective agreement (IDCC 3239), as a package of public data tells them.
-- Written by the room `law` only.

create table law_articles (
  -- Légifrance's own (KALIARTI…).
  id text primary key check (id ~ '^KALIARTI[0-9]{12}$'),
  -- Its place in the whole text, from 1, without a gap: what comes before and after it.
  position integer not null,
  -- In its address here: `137-2`, `annexe-2-8-4`, else the id in lower case.
  slug text not null unique,
  -- As written: 137.2, 1er; null when it has none.
  number text,
  title text not null default '',
  -- Titles above it, from the text it belongs to downwards.
  path text[] not null,
  -- The part of the text it is listed in, and how that part is called.
  part text not null,
  part_title text not null,
  -- Légifrance's state of it: VIGUEUR…
  state text not null,
  -- `heading`: it only names those that follow; `elsewhere`: « non reproduit ».
  kind text not null check (kind in ('text', 'heading', 'elsewhere')),
  -- What is safe to draw: see the domain.
  html text not null,
  -- What created, changed or extended it: [{"kind", "title", "published", "since"}], dates as ISO or null.
  changes jsonb not null default '[]',
  -- The text without its marks, as people compare it (see foldText).
  plain text not null,
  terms tsvector not null generated always as (
    setweight(to_tsvector('ravie_french'::regconfig, title), 'A') || to_tsvector('ravie_french'::regconfig, plain)
  ) stored
);
create unique index law_articles_position on law_articles (position);
create index law_articles_part on law_articles (part, position);
create index law_articles_terms on law_articles using gin (terms);

-- Each import, the newest last: from which version of the package, and what changed.
create table law_imports (
  version text primary key,
  imported_at timestamptz not null default now(),
  articles integer not null,
  added integer not null,
  changed integer not null,
  removed integer not null
);
