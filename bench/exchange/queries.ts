import { urls } from '../../src/language/urls.ts';

type Narrowed = Parameters<typeof urls.search>[1];

/** What carers look for, as they type it: what everybody writes, and what nobody does. */
const queries: readonly (readonly [text: string, narrowed?: Narrowed])[] = [
  // Usual words, alone: they stand in a great part of the questions.
  ['toilette'], ['nuit'], ['repas'], ['famille'], ['personne'], ['contrat'], ['lit'],
  // Several words, usual and less so.
  ['toilette refus'], ['refus de soin fille'], ['bulletin de salaire'], ['mal de dos transfert'], ['présence de nuit'],
  ['bas de contention'], ['déambulateur verglas'], ['téléphone mémoire pleine'], ['courses argent liquide'],
  // Whole sentences.
  ['Comment faire la toilette quand la personne refuse ?'],
  ['il se lève la nuit et veut partir au travail'],
  ['mon employeur est décédé, qui me paie ?'],
  ['elle tousse quand elle boit, que faire'],
  // Rare words.
  ['belote'], ['cyclone'], ['gramoune'], ['pilulier'], ['cimetière gravillons'], ['mixeur plongeant'],
  // Typing faults.
  ['toilete intim'], ['escare talon'], ['verticalisatuer'], ['apareil auditif'], ['medcin traitant'],
  // The same thing under other names.
  ['auxiliaire de vie'], ['changes complets'], ['soulève-malade sangle'], ['monte-escalier'], ['couches la nuit'],
  // Nothing.
  ['zzyzx introuvable'], ['hypoténuse du triangle'],
  // Narrowed.
  ['toilette', { theme: 'nuit' }], ['contrat', { theme: 'droits', sansreponse: 'oui' }],
  ['verglas', { departement: '23' }], ['nuit', { departement: '974', theme: 'nuit' }],
]; // oxfmt-ignore

/** The addresses of the searches, always the same ones. */
export const searches: readonly string[] = queries.map(([text, narrowed]) => urls.search(text, narrowed));
