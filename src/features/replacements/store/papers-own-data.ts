import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { giveRows } from '../../../platform/db/give-rows.ts';

/**
 * Papers of hers: contracts she is party to, sheets of her homes, since when she has a calendar. Of a contract where
 * she is replaced, only that it was made: the wage is another's.
 */
const given: Record<string, string> = {
  replacement_papers: `select w.terms - array['replaced', 'gestures'] as terms, w.made_at
    from replacement_papers w join employer_agreements a on a.id = w.agreement_id
      join employers e on e.id = a.employer_id
    where a.carer_id = $1 or e.person_id = $1 order by w.made_at`,
  handover_sheets: `select e.name as employer, h.gestures, h.habits, h.keys, h.reassures, h.avoid, h.contacts, h.updated_at
    from handover_sheets h join contracts k on k.id = h.contract_id join employers e on e.id = k.employer_id
    where k.carer_id = $1 or e.person_id = $1 order by h.updated_at`,
  calendar_feeds: 'select created_at from calendar_feeds where person_id = $1',
};

/** What this room keeps of somebody on paper, for herself. Never the address of her calendar: nobody has it. */
export function exportPapers(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}
