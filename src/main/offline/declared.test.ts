import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { isKept } from '../../language/copies.ts';
import { waitingForm } from '../../language/outbox.ts';
import type { Route } from '../../platform/http/route.ts';
import { createWeb } from '../web.ts';

/**
 * Forms that need the network, and why: who somebody is, cards and codes, what is done to others, what cannot be
 * undone, what is asked while one writes. A new form is written here or in `language/outbox`.
 */
const needNetwork = [
  /^\/(connexion|encore-un-pas|carte|deconnexion|demo|rejoindre|qui-je-suis)(\/|$)/,
  /^\/(langue|apparence)$/,
  /^\/(mes-appareils|relais|cartes|personnes|admissions)(\/|$)/,
  /^\/admission\/retrait$/,
  /^\/(administration|webhooks|a|mes-donnees)\//,
  /^\/mes-messages\/(reprise|notifications)\//,
  /^\/installer\/non-merci$/,
  /^\/moderation\/(dossiers|reglages|decisions\/[^/]+\/(examen|levee))/,
  /^\/entraide\/semblables$/,
  /^\/entraide\/questions\/[^/]+\/auteur$/,
  /^\/entraide\/reponses\/[^/]+\/auteur$/,
  /^\/agenda(\/arret)?$/,
  // Asking, choosing and calling off tell others at once.
  /^\/remplacements\/[^/]+\/(envoi|suivantes|choix|relance|heures-en-moins|annulation|heures|services)$/,
  /^\/accord(\/reponse)?$/,
  /^\/demande\/reponse$/,
  // What is decided for others, of what is so at this moment.
  /^\/remplacements\/departement/,
  /^\/employeurs\/(code|nouveau\/lignes|[^/]+\/(code|fin|horaires\/lignes|jours\/[^/]+\/retrait))$/,
  // What it comes to depends on what others have said since.
  /^\/remplacements\/echanges\/[^/]+\/(choix|retrait|reponses\/retrait)$/,
  /^\/disponibilites\/(semaine\/lignes|jours\/retrait)$/,
  // What everybody reads from then on.
  /^\/annuaire\/services(\/[^/]+\/(modification|verification|fermeture))?$/,
];

/** Pages never kept on a device: what others do not leave about. */
const neverKept = [
  /^\/(connexion|encore-un-pas|carte|cartes|deconnexion|rejoindre|qui-je-suis|admission|admissions|demo)(\/|$)/,
  /^\/(mes-appareils|personnes|administration|moderation|mes-donnees|n|a)(\/|$)/,
  /^\/relais\/[^/]+\/(cartes|groupe|affiche|code)/,
  /^\/profil\/bienvenue$/,
  /^\/entraide\/(questions|reponses)\/[^/]+\/(historique|signalement|auteur|direct|nouvelles|reponses)/,
  /^\/entraide\/questions$/,
  // What an employer is asked: by a link that is his alone, or by name.
  /^\/accords?(\/|$)/,
  // What a service is asked, by a link that is its alone.
  /^\/demande\//,
  /^\/remplacements\/departement(\/|$)/,
  // Colleagues' names, and why they could or could not come.
  /^\/remplacements\/[^/]+\/qui$/,
  // How somebody lets herself be reached may stand there, until she takes it back.
  /^\/remplacements\/echanges\/./,
  // Forms of those who keep the directory, and what they are to check.
  /^\/annuaire\/(a-verifier$|services\/(nouveau$|[^/]+\/))/,
  // Where somebody lives stands there.
  /^\/employeurs\/./,
  /\/(suggestions|d-avance)$|\.(bin|js|pdf|txt|rtf|csv|json|webmanifest)$|^\/agenda\/|^\/accord\/[^/]+\/|^\/(assets|icones|healthz|readyz)/,
];

const sample = ({ path }: Route) => path.replace(/:\w+/g, 'x');

test('each form waits on the device, or is said to need the network', () =>
  withDatabase(async (services) => {
    const forms = createWeb(services, []).routes.filter(({ method }) => method === 'post');
    const undeclared = forms
      .map(sample)
      .filter((path) => (waitingForm(path) !== null) === needNetwork.some((pattern) => pattern.test(path)));
    expect(undeclared, 'Say in src/language/outbox or here what becomes of it without network').toEqual([]);
  }));

test('each page is kept once seen, or is said never to be', () =>
  withDatabase(async (services) => {
    const pages = createWeb(services, []).routes.filter(({ method }) => method === 'get');
    const undeclared = pages
      .map(sample)
      .filter((path) => isKept(path) === neverKept.some((pattern) => pattern.test(path)));
    expect(undeclared, 'Say in src/language/copies or here whether a device keeps it').toEqual([]);
  }));
