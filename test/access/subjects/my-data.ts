import { urls } from '../../../src/language/urls.ts';
import { page, type Subjects } from './subject.ts';

/** What may be asked of « Mes données »: always one's own. */
export function myDataSubjects(): Subjects {
  return {
    'GET /mes-donnees': page(urls.myData(), 'one’s own'),
    'GET /mes-donnees/tout': [
      ...page(urls.myDataRead(), 'one’s own'),
      ...page(urls.myDataRead('questions'), 'one’s own questions'),
    ],
    'GET /mes-donnees/consultations': page(urls.myDataLooks(), 'one’s own'),
    'GET /mes-donnees/ravie-mes-donnees.json': page(urls.myDataFile(), 'one’s own, as a file'),
    'GET /mes-donnees/effacement': page(urls.erasure(), 'one’s own'),
    'GET /mes-donnees/effacement/confirmation': page(urls.erasureWord(), 'one’s own'),
    'POST /mes-donnees/effacement/confirmation': [
      { what: 'one’s own', path: urls.erasureWord(), form: { mot: 'effacer' } },
      { what: 'one’s own, without the word', path: urls.erasureWord(), form: { mot: 'oui' } },
    ],
    'GET /mes-donnees/efface': page(urls.erased()),
    'GET /donnees-personnelles': page(urls.dataOfficer()),
  };
}
