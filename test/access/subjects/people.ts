import { demoId } from '../../../src/features/people/seed/chance.ts';
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
  const ofCentre = (address: (id: string) => string, form?: Form) =>
    each(
      {
        'the relay of Guéret': address(centres.gueret),
        'the resource centre of Guéret': address(centres.resource),
        'the relay of Dieppe': address(centres.dieppe),
        'a centre that does not exist': address(newId()),
      },
      form,
    );
  const ofKeycard = (address: (id: string) => string, form?: Form) =>
    each(
      {
        'a card of the relay of Guéret': address(demoId('keycard odette')),
        'a card that does not exist': address(newId()),
      },
      form,
    );
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
    'GET /encore-un-pas': page(urls.secondStep('/plus')),
    'POST /encore-un-pas/envoi': [
      { what: 'a code', path: urls.secondStepSending(), form: { par: 'email', suite: '/plus' } },
    ],
    'GET /encore-un-pas/code': page(urls.secondStepCode()),
    'POST /encore-un-pas/code': [{ what: 'a code', path: urls.secondStepCode(), form: { code: '000000' } }],
    'POST /encore-un-pas/defi': page(urls.secondStepChallenge()),
    'POST /encore-un-pas/cle': [
      { what: 'an answer of no device', path: urls.secondStepUnlock(), form: { cle: '{}', suite: '/plus' } },
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
    'POST /connexion/cle/defi': [{ what: 'anybody', path: urls.unlockChallenge(), form: {} }],
    'POST /connexion/cle': [{ what: 'an answer to nothing', path: urls.unlock(), form: { cle: '{}' } }],
    'GET /carte': page(urls.keycardSignIn()),
    'POST /carte': [
      { what: 'another PIN', path: urls.keycardSignIn(), form: { code: 'CHENEHETRE34', pin: '805162' } },
    ],
    'GET /relais/:id/cartes': ofCentre(urls.keycards),
    'GET /relais/:id/cartes/nouvelle': ofCentre(urls.newKeycard),
    'POST /relais/:id/cartes/nouvelle': ofCentre(urls.newKeycard, { first_name: 'Yvette', initial: 'D' }),
    'POST /relais/:id/cartes': ofCentre(urls.keycards, {
      ...{ id: newId(), first_name: 'Yvette', initial: 'D' },
      ...{ pin: '274913', pin_again: '274913' },
    }),
    'GET /cartes/:id/impression': ofKeycard(urls.keycardPrint),
    'GET /cartes/:id/carte.pdf': ofKeycard(urls.keycardSheet),
    'POST /cartes/:id/rangement': ofKeycard(urls.keycardDone, {}),
    'GET /cartes/:id/nouvelle': ofKeycard(urls.keycardRenewal),
    'POST /cartes/:id/nouvelle': ofKeycard(urls.keycardRenewal, {
      ...{ id: newId(), pin: '274913', pin_again: '274913', fermer: 'oui' },
    }),
    'GET /cartes/:id/blocage': ofKeycard(urls.keycardBlock),
    'POST /cartes/:id/blocage': ofKeycard(urls.keycardBlock, {}),
    'GET /mes-appareils': page(urls.devices()),
    'POST /mes-appareils/fermeture': each({ 'one’s own': urls.otherDevices() }, {}),
    'POST /mes-appareils/vus': each({ 'one’s own': urls.devicesSeen() }, {}),
    'POST /mes-appareils/:id/fermeture': each({ 'a device of nobody': urls.device(newId()) }, {}),
    'GET /mes-appareils/carte': page(urls.myKeycard(), 'one’s own card'),
    'POST /mes-appareils/carte': each(
      { 'one’s own card': urls.myKeycard() },
      { current: '805162', pin: '936401', pin_again: '936401' },
    ),
    'POST /mes-appareils/cles/defi': each({ 'one’s own': urls.passkeyChallenge() }, {}),
    'POST /mes-appareils/cles': each({ 'an answer to nothing': urls.passkeys() }, { cle: '{}' }),
    'POST /mes-appareils/cles/:id/retrait': each({ 'a key of nobody': urls.passkey(newId()) }, {}),
    'GET /mes-appareils/contact': page(urls.contact()),
    'POST /mes-appareils/contact': each({ 'one’s own': urls.contact() }, { contact: '06 39 98 77 05' }),
    'GET /mes-appareils/contact/retrait': page(urls.contactRemoval('phone'), 'one’s own phone'),
    'POST /mes-appareils/contact/retrait': each({ 'one’s own phone': urls.contactRemoval('phone') }),
    'GET /mes-appareils/contact/code': page(urls.contactCode(), 'out of the blue'),
    'POST /mes-appareils/contact/code': each({ 'out of the blue': urls.contactCode() }, { code: '000000' }),
    'GET /qui-je-suis': page(urls.whoIAm()),
    'POST /qui-je-suis': each({ 'one’s own': urls.whoIAm() }, { qui: 'caregiver' }),
    'POST /admission/retrait': each({ 'a request one did not make': urls.admissionWithdrawal() }, {}),
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
    'GET /relais/:id/groupe': ofCentre(urls.centreGroup),
    'POST /relais/:id/groupe': ofCentre(urls.centreGroup).map((subject) => ({
      ...subject,
      form: { texte: 'Prénom;Téléphone\nRose;06 39 98 00 61', confirmer: 'oui' },
    })),
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
    'POST /personnes': [
      { what: 'a name', path: urls.people(), form: { q: 'a' } },
      { what: 'a number of nobody', path: urls.people(), form: { q: '06 39 98 99 99' } },
    ],
    'GET /personnes/:id': ofPerson(urls.person),
    'POST /personnes/:id/appareils/fermeture': ofPerson(urls.sessionsEnd, {}),
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
