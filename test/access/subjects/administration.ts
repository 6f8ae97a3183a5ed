import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import { page, type Subjects } from './subject.ts';

/** What may be asked of administration. */
export function administrationSubjects(): Subjects {
  return {
    'GET /administration': page(urls.administration()),
    'GET /administration/journal': [
      ...page(urls.trail()),
      ...page(
        urls.trail({ personne: 'a', acte: 'grant-role', du: '2026-11-01', au: '2026-11-30' }),
        'a search',
      ),
    ],
    'GET /administration/etat': page(urls.state()),
    'POST /administration/travaux/:queue/:id/reprise': [
      { what: 'work that does not exist', path: urls.retry('welcome-carer', newId()), form: {} },
    ],
  };
}
