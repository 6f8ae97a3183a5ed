import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Form } from '../../app.ts';
import { centres } from '../askers.ts';
import type { World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of people, relays and roles. `pending` is the cookie of a sign-in half done. */
export function peopleSubjects({ people, grants, requests }: World, pending: string): Subjects {
  const commune = { commune: 'Guéret', commune_code: '23096', commune_choice: '' };
  const name = { first_name: 'Rose', initial: 'M' };
  const code = 'CHENE347';
  const contact = { contact: '06 39 98 77 01', suite: '/plus' };
  const each = (paths: Record<string, string>, form?: Form): Subject[] =>
    Object.entries(paths).map(([what, path]) => ({ what, path, ...(form && { form }) }));
  const ofCentre = (address: (id: string) => string) =>
    each({
      'the relay of Guéret': address(centres.gueret),
      'the resource centre of Guéret': address(centres.resource),
      'the relay of Dieppe': address(centres.dieppe),
      'a centre that does not exist': address(newId()),
    });
  const ofPerson = (address: (id: string) => string, form?: Form) =>
    each(
      {
        'the carer of Guéret': address(people.aicha),
        'the carer of Dieppe': address(people.dieppe),
        'the employer': address(people.employer),
        nobody: address(newId()),
      },
      form,
    );
  const decided = (what: string, id: string): Subject => ({
    what,
    path: urls.admissionDecision(id),
    form: { decision: 'refuse', [`reason-${id}`]: 'Le relais est complet.' },
  });
  const withdrawn = (personId: string, grantId: string) => urls.grant(personId, grantId);
  return {
    'GET /connexion': page(urls.signIn('/profil')),
    'POST /connexion': [{ what: 'a phone number', path: urls.signIn(), form: contact }],
    'GET /connexion/code': [
      { what: 'after asking for a code', path: urls.signInCode(), cookie: pending },
      { what: 'out of the blue', path: urls.signInCode() },
    ],
    'POST /connexion/code': [
      { what: 'a wrong code', path: urls.signInCode(), form: { code: '000000' }, cookie: pending },
    ],
    'POST /connexion/code/nouveau': [
      { what: 'after asking for a code', path: urls.signInAgain(), form: {}, cookie: pending },
    ],
    'GET /deconnexion': page(urls.signOut()),
    'POST /deconnexion': [{ what: 'oneself', path: urls.signOut(), form: {} }],
    'GET /rejoindre': page(urls.join()),
    'POST /rejoindre': [{ what: 'a code', path: urls.join(), form: { code: 'chene-347' } }],
    'GET /rejoindre/:code': each({
      'the code of a relay': urls.join(code),
      'a code of none': urls.join('AAAAAAAA'),
    }),
    'POST /rejoindre/:code': each({ 'the code of a relay': urls.join(code) }, {}),
    'GET /profil': page(urls.profile()),
    'GET /profil/identite': page(urls.profilePart('identite')),
    'POST /profil/identite': each(
      { 'one’s own': urls.profilePart('identite') },
      { ...name, ...commune, seen_by: 'relay' },
    ),
    'GET /profil/gestes': page(urls.profilePart('gestes')),
    'POST /profil/gestes': each(
      { 'one’s own': urls.profilePart('gestes') },
      { keys: ['washing', 'meals'], seen_by: 'carers' },
    ),
    'GET /profil/langues': page(urls.profilePart('langues')),
    'POST /profil/langues': each(
      { 'one’s own': urls.profilePart('langues') },
      { keys: ['fr'], seen_by: 'me' },
    ),
    'GET /profil/bienvenue': page(urls.welcome('/plus')),
    'POST /profil/bienvenue': [
      { what: 'one’s own', path: urls.welcome(), form: { ...name, ...commune, suite: '/plus' } },
    ],
    'GET /mon-relais': page(urls.myCentre()),
    'GET /relais/:id': ofCentre(urls.centre),
    'GET /relais/:id/affiche': ofCentre(urls.centrePoster),
    'POST /relais/:id/code': ofCentre(urls.centreCode),
    'GET /admission': page(urls.admission()),
    'POST /admission': [
      { what: 'one’s own', path: urls.admission(), form: { ...commune, message: 'Bonjour, je débute.' } },
    ],
    'GET /admissions': page(urls.admissions()),
    'POST /admissions/:id/decision': [
      decided('somebody of Creuse', requests.creuse),
      decided('somebody of Seine-Maritime', requests.seineMaritime),
      decided('nobody', newId()),
    ],
    'GET /personnes': page(urls.people('a')),
    'GET /personnes/:id': ofPerson(urls.person),
    'POST /personnes/:id/roles': [
      ...ofPerson(urls.grants, { role: 'carer', place: `centre:${centres.gueret}` }),
      {
        what: 'the carer of Guéret, made facilitator there',
        path: urls.grants(people.aicha),
        form: { role: 'facilitator', place: `centre:${centres.gueret}` },
      },
      {
        what: 'the carer of Guéret, made coordinator of the country',
        path: urls.grants(people.aicha),
        form: { role: 'national_coordinator', place: 'national' },
      },
    ],
    'POST /personnes/:id/expertises': ofPerson(urls.expertise, { domaine: 'droit', oui: 'oui' }),
    'POST /personnes/:id/roles/:grantId/retrait': each(
      {
        'a carer of the relay of Guéret': withdrawn(people.josiane, grants.gueretCarer),
        'a carer of the relay of Dieppe': withdrawn(people.dieppe, grants.dieppeCarer),
        'the national coordinator': withdrawn(people.coordinator, grants.coordinator),
        'a role of somebody else': withdrawn(people.aicha, grants.dieppeCarer),
      },
      {},
    ),
  };
}
