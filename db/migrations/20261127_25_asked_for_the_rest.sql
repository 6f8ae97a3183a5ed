-- Whoever has answered for some hours of a request may be asked for others of it: an ask of its own, with its own answer.
-- The house asks her one thing at a time; that is looked at where she is asked, her availability being held.
alter table replacement_asks drop constraint replacement_asks_request_id_carer_id_key;
create index replacement_asks_request on replacement_asks (request_id, carer_id);

-- So an employer may be asked about one person twice: each answer is about the hours she took at once.
alter table replacement_covers add column agreement_id uuid references employer_agreements on delete set null;
update replacement_covers c set agreement_id = (
  select a.id from replacement_shifts s join employer_agreements a on a.request_id = s.request_id
    and a.employer_id = s.employer_id and a.carer_id = c.carer_id
  where s.id = c.shift_id order by a.asked_at desc limit 1);
create index replacement_covers_agreement on replacement_covers (agreement_id) where agreement_id is not null;
drop index employer_agreements_live;
create index employer_agreements_request on employer_agreements (request_id);

-- A line of a plan that was not sent as its employer would not have her, or sees as many people as he accepts.
alter table department_plan_lines drop constraint department_plan_lines_unsent_check;
alter table department_plan_lines add constraint department_plan_lines_unsent_check
  check (unsent in ('over', 'asked', 'employer', 'not-available'));
