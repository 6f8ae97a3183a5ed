import { demoId } from '../../../src/features/people/seed/chance.ts';
import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Form } from '../../app.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of the directory of services. */
export function directorySubjects(): Subjects {
  const ofService = (address: (id: string) => string, form?: Form): Subject[] =>
    Object.entries({
      'a service of Creuse': demoId('directory granit'),
      'a service of Seine-Maritime': demoId('directory vent'),
      'a service of Creuse that has closed': demoId('directory bruyere'),
      'a service that does not exist': newId(),
    }).map(([what, id]) => ({ what, path: address(id), ...(form && { form }) }));
  const facts = {
    nom: 'Les Bras Ouverts',
    genres: 'prestataire',
    telephone: '05 36 49 00 20',
    ou: 'partout',
  };
  return {
    'GET /annuaire': [
      { what: 'where the reader lives, if that is known', path: urls.directory() },
      { what: 'a department', path: urls.directory({ departement: '23' }) },
      { what: 'a town', path: urls.directory({ commune: 'Guéret' }) },
      { what: 'a town of which there are two', path: urls.directory({ commune: 'Aubusson' }) },
    ],
    'GET /annuaire/a-verifier': page(urls.directoryToCheck()),
    'GET /annuaire/services/nouveau': page(urls.newDirectoryService()),
    'POST /annuaire/services': [
      { what: 'of Creuse', path: urls.directoryServices(), form: { departement: '23', ...facts } },
      { what: 'of Seine-Maritime', path: urls.directoryServices(), form: { departement: '76', ...facts } },
      { what: 'badly said', path: urls.directoryServices(), form: { departement: '23' } },
    ],
    'GET /annuaire/services/:id': ofService((id) => urls.directoryService(id)),
    'POST /annuaire/services/:id/signalement': ofService(urls.directoryServiceReport, { quoi: 'hours' }),
    'GET /annuaire/services/:id/modification': ofService(urls.directoryServiceEdition),
    'POST /annuaire/services/:id/modification': ofService(urls.directoryServiceEdition, facts),
    'POST /annuaire/services/:id/verification': ofService(urls.directoryServiceCheck, {}),
    'POST /annuaire/services/:id/fermeture': ofService(urls.directoryServiceClosing, { acte: 'fermer' }),
  };
}
