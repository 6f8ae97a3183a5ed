import { demoId } from '../../../src/features/people/seed/chance.ts';
import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Form } from '../../app.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of contracts and of availability. */
export function workSubjects(): Subjects {
  const ofContract = (address: (id: string) => string, form?: Form): Subject[] =>
    Object.entries({
      'the contract of the carer of Guéret and the employer of Ahun': demoId('contract Monsieur Roche'),
      'another contract of the carer of Guéret': demoId('contract Madame Petit'),
      'a contract that does not exist': newId(),
    }).map(([what, id]) => ({ what, path: address(id), ...(form && { form }) }));
  const hours = {
    starts_on: '2024-09-01',
    schedule: 'regular',
    days_1: 'weekdays',
    from_1: '08:00',
    to_1: '09:00',
    kind_1: 'work',
  };
  const named = { name: 'Madame Aubert', commune: 'Guéret', commune_code: '23096', commune_choice: '' };
  const part = (name: 'identite' | 'horaires' | 'contrat') => (id: string) => urls.employerPart(id, name);
  const dayOff = demoId('day off Madame Petit');
  return {
    'GET /employeurs': page(urls.employers(), 'one’s own'),
    'GET /employeurs/nouveau': page(urls.newEmployer()),
    'POST /employeurs/nouveau': [
      { what: 'one’s own', path: urls.newEmployer(), form: { ...named, ...hours } },
    ],
    'POST /employeurs/nouveau/lignes': [
      { what: 'more lines', path: urls.newEmployerRows(), form: { ...named, ...hours } },
    ],
    'GET /employeurs/code': page(urls.contractCode()),
    'POST /employeurs/code': [
      { what: 'a code nobody gave', path: urls.contractCode(), form: { code: 'ACDE-3479' } },
    ],
    'GET /employeurs/:id': ofContract((id) => urls.employer(id)),
    'GET /employeurs/:id/horaires': ofContract(part('horaires')),
    'POST /employeurs/:id/horaires': ofContract(part('horaires'), hours),
    'POST /employeurs/:id/horaires/lignes': ofContract(urls.employerRows, hours),
    'GET /employeurs/:id/identite': ofContract(part('identite')),
    'POST /employeurs/:id/identite': ofContract(part('identite'), named),
    'GET /employeurs/:id/contrat': ofContract(part('contrat')),
    'POST /employeurs/:id/contrat': ofContract(part('contrat'), { hourly: '13,50', job: 'C' }),
    'GET /employeurs/:id/jours': ofContract((id) => urls.employerDays(id)),
    'POST /employeurs/:id/jours': ofContract((id) => urls.employerDays(id), {
      what: 'off',
      day: '2027-01-04',
    }),
    'POST /employeurs/:id/jours/:day/retrait': ofContract((id) => urls.employerDayRemoval(id, dayOff), {}),
    'POST /employeurs/:id/code': ofContract(urls.employerCode, {}),
    'POST /employeurs/:id/fin': ofContract(urls.employerEnd, { ends_on: '2027-01-04' }),
    'GET /disponibilites': page(urls.availability(), 'one’s own'),
    'POST /disponibilites/ouverture': [
      { what: 'one’s own', path: urls.availabilityOpening(), form: { jusqua: 'week' } },
    ],
    'GET /disponibilites/semaine': page(urls.availabilityPart('semaine'), 'one’s own'),
    'POST /disponibilites/semaine': [
      { what: 'one’s own', path: urls.availabilityPart('semaine'), form: hours },
    ],
    'POST /disponibilites/semaine/lignes': [
      { what: 'more lines', path: urls.availabilityRows(), form: hours },
    ],
    'GET /disponibilites/jours': page(urls.availabilityPart('jours'), 'one’s own'),
    'POST /disponibilites/jours': [
      { what: 'one’s own', path: urls.availabilityPart('jours'), form: { what: 'free', day: '2027-01-04' } },
    ],
    'POST /disponibilites/jours/retrait': [
      { what: 'one’s own', path: urls.availabilityDayRemoval(), form: { start: '2027-01-04' } },
    ],
    'GET /disponibilites/choix': page(urls.availabilityPart('choix'), 'one’s own'),
    'POST /disponibilites/choix': [
      {
        what: 'one’s own',
        path: urls.availabilityPart('choix'),
        form: { kinds: 'work', means: 'car', minutes: '20', asked: '3', all_hours: 'oui' },
      },
    ],
    'GET /disponibilites/preferences': page(urls.availabilityPart('preferences'), 'one’s own'),
    'POST /disponibilites/preferences': [
      { what: 'one’s own', path: urls.availabilityPart('preferences'), form: { about_smoke: 'not' } },
    ],
  };
}
