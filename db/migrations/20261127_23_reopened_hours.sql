-- Hours that are nobody's again are asked for anew, also of those who were too late or had not answered: when they were
-- reopened, and when else somebody was asked in the same request. `thanked`: whoever asked said no, thank you, to her.

alter table replacement_shifts add column reopened_at timestamptz;

alter table replacement_asks add column asked_before timestamptz[] not null default '{}';
alter table replacement_asks drop constraint replacement_asks_state_check;
alter table replacement_asks add constraint replacement_asks_state_check check (state in ('waiting', 'willing',
  'accepted', 'declined', 'countered', 'expired', 'withdrawn', 'too-late', 'thanked'));
