-- A whole department at once (flu in January): who could take which of the hours nobody has taken yet. Nothing is sent
-- before a coordinator publishes it. Written by the room `replacements` only.

create table department_plans (
  id uuid primary key,
  department_code text not null references departments,
  made_by uuid references people on delete set null,
  made_at timestamptz not null,
  -- The days looked at, by the clock of the department, both included.
  from_day date not null,
  until_day date not null check (until_day >= from_day and until_day - from_day <= 27),
  -- Ties fall the same way with the same, otherwise with another.
  seed integer not null,
  -- `looking`: being worked out; `ready`: to be read and changed; `published`: the carers are being asked.
  state text not null default 'looking' check (state in ('looking', 'ready', 'published')),
  solved_at timestamptz,
  -- What the planner proved: no plan whatever covers more of these hours than `bound`.
  bound integer check (bound >= 0),
  optimal boolean,
  seconds real,
  published_at timestamptz
);
create index department_plans_department on department_plans (department_code, made_at desc);

-- One line for each shift that was looked at.
create table department_plan_lines (
  plan_id uuid not null references department_plans on delete cascade,
  shift_id uuid not null references replacement_shifts on delete cascade,
  -- Null: nobody.
  carer_id uuid references people on delete set null,
  -- Kept as it is when the plan is worked out again.
  locked boolean not null default false,
  -- Why nobody: how many carers could not for which first reason.
  why jsonb,
  primary key (plan_id, shift_id)
);
create index department_plan_lines_shift on department_plan_lines (shift_id);
create index department_plan_lines_carer on department_plan_lines (carer_id) where carer_id is not null;
