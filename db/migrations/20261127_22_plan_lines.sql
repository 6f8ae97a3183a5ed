-- What became of the lines of a plan when it was published, and what the plan looked at.

-- Why nobody was asked for this line, though somebody stood there; null: she was, or nothing has been published.
alter table department_plan_lines add column unsent text check (unsent in ('over', 'asked', 'not-available'));

-- How many carers were looked at: what is proven, is proven of them.
alter table department_plans add column looked integer check (looked >= 0);
-- When it was last asked to be worked out: long after, something went wrong.
alter table department_plans add column looking_since timestamptz;
update department_plans set looking_since = made_at;
alter table department_plans alter column looking_since set not null;
