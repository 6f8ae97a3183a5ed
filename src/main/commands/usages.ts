import { roleNames } from '../../language/actor.ts';
import type { Options, Usage } from './command.ts';
import { commandWords as words } from './words.ts';

/** Understood by every command whose answer a machine may read. */
const json = { kind: 'flag', doc: words.help.json } as const;

/** Keeps the names of the options in the type, so that the work of a command is given each by its own. */
function usage<const Known extends Options>(written: Usage & { options: Known }): Usage & { options: Known } {
  return written;
}

/** How many results a search may be asked for, and how many it gives unasked. */
export const searchLimits = { most: 50, usual: 10 };

/** How long a plan may be searched, in seconds. */
export const planLimits = { most: 86_400, usual: 10 };

/** Every command as it is written: the whole command line on one page. */
export const usages = {
  serve: usage({
    name: 'serve',
    ...words.serve.usage,
    arguments: [],
    options: { 'demo-if-empty': { kind: 'flag', doc: words.serve.demoIfEmpty } },
    examples: ['serve', 'serve --demo-if-empty'],
  }),
  worker: usage({
    name: 'worker',
    ...words.worker.usage,
    arguments: [],
    options: {},
    examples: ['worker'],
  }),
  migrate: usage({
    name: 'migrate',
    ...words.migrate.usage,
    arguments: [],
    options: { json },
    examples: ['migrate', 'migrate --json'],
  }),
  databaseRole: usage({
    name: 'database-role',
    ...words.databaseRole.usage,
    arguments: [{ name: words.databaseRole.name, required: true }],
    options: { json },
    examples: ['database-role ravie_sert'],
  }),
  demo: usage({
    name: 'demo',
    ...words.demo.usage,
    arguments: [],
    options: { json },
    examples: ['demo'],
  }),
  importCommunes: usage({
    name: 'import communes',
    ...words.import.usage,
    arguments: [{ name: words.import.source, required: false }],
    options: { json },
    examples: [
      'import communes',
      'import communes communes.json',
      'import communes "https://geo.api.gouv.fr/communes?fields=code,nom,centre"',
    ],
  }),
  importAgreement: usage({
    name: 'import agreement',
    ...words.importAgreement.usage,
    arguments: [],
    options: { json },
    examples: ['import agreement', 'import agreement --json'],
  }),
  lawCheck: usage({
    name: 'law check',
    ...words.lawCheck.usage,
    arguments: [],
    options: {
      input: { kind: 'value', value: words.lawCheck.inputValue, doc: words.lawCheck.input },
      json,
    },
    examples: ['law check --input cas.json', 'law check --input cas.json --json'],
  }),
  replacementsPlan: usage({
    name: 'replacements plan',
    ...words.plan.usage,
    arguments: [],
    options: {
      input: { kind: 'value', value: words.plan.fileValue, doc: words.plan.input },
      seconds: { kind: 'value', value: words.plan.secondsValue, doc: words.plan.seconds(planLimits.usual) },
      seed: { kind: 'value', value: words.plan.seedValue, doc: words.plan.seed },
      json,
    },
    examples: [
      'replacements plan --input semaine.json --seconds 60 --json',
      'replacements plan --input - --seed 7 < semaine.json',
    ],
  }),
  grant: usage({
    name: 'grant',
    ...words.grant.usage,
    arguments: [],
    options: {
      contact: { kind: 'value', value: words.grant.contactValue, doc: words.grant.contact },
      role: { kind: 'value', value: words.grant.roleValue, doc: words.grant.role(roleNames.join(', ')) },
      scope: { kind: 'value', value: words.grant.scopeValue, doc: words.grant.scope },
      json,
    },
    examples: ['grant --contact claire@exemple.fr --role national_coordinator'],
  }),
  secondWay: usage({
    name: 'second-way',
    ...words.secondWay.usage,
    arguments: [],
    options: {
      contact: { kind: 'value', value: words.secondWay.contactValue, doc: words.secondWay.contact },
      second: { kind: 'value', value: words.secondWay.secondValue, doc: words.secondWay.second },
      json,
    },
    examples: ['second-way --contact claire@exemple.fr --second "06 39 98 00 01"'],
  }),
  signOut: usage({
    name: 'sign-out',
    ...words.signOut.usage,
    arguments: [],
    options: {
      contact: { kind: 'value', value: words.signOut.contactValue, doc: words.signOut.contact },
      everybody: { kind: 'flag', doc: words.signOut.everybody },
      json,
    },
    examples: ['sign-out --contact claire@exemple.fr', 'sign-out --everybody'],
  }),
  config: usage({
    name: 'config',
    ...words.config.usage,
    arguments: [],
    options: { json },
    examples: ['config', 'config --json'],
  }),
  doctor: usage({
    name: 'doctor',
    ...words.doctor.usage,
    arguments: [],
    options: { json },
    examples: ['doctor', 'doctor --json'],
  }),
  exchangeSearch: usage({
    name: 'exchange search',
    ...words.search.usage,
    arguments: [{ name: words.search.text, required: true }],
    options: {
      as: { kind: 'value', value: words.search.asValue, doc: words.search.as },
      limit: { kind: 'value', value: words.search.limitValue, doc: words.search.limit(searchLimits) },
      json,
    },
    examples: [
      'exchange search "toilette intime" --json --as aicha',
      'exchange search "leve malade" --limit 3',
    ],
  }),
  replacementsStory: usage({
    name: 'replacements story',
    ...words.replacementsStory.usage,
    arguments: [],
    options: { json },
    examples: ['replacements story', 'replacements story --json'],
  }),
  guard: usage({
    name: 'guard',
    ...words.guard.usage,
    arguments: [],
    options: { json: { kind: 'flag', doc: words.guard.json } },
    examples: ['guard --json < textes.txt', 'guard < textes.txt > textes-masques.txt'],
  }),
};
