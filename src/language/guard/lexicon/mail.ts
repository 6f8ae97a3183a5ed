import { wordSet } from './word-set.ts';

/** The ways « @ » is said or misspelt. */
export const atWords = wordSet(
  'arobase arobas arobaze arobaz arrobase arrobas arobasse arobaces arobace arob arobate arobaserie',
);

/** The same, cut in two by a dictation. */
export const splitAt: ReadonlySet<string> = new Set([
  'aro base',
  'aro bas',
  'aro baz',
  'arro base',
  'arro bas',
  'a robase',
  'a robas',
  'a robaz',
  'ar obase',
  'arob ase',
  'haro base',
  'euro base',
]);

/** Ways that say « @ » only when what follows is plainly a mail domain: « sandrine at gmail point com ». */
export const weakAtWords = wordSet('at a chez');

/** Providers of mailboxes: recognised even without their ending. */
export const providers = wordSet(`
  gmail googlemail orange wanadoo free hotmail yahoo laposte sfr outlook live icloud bbox neuf numericable protonmail proton aol msn me club-internet
  aliceadsl cegetel noos voila tele2 gmx mailo ymail rocketmail laposte mac netcourrier zaclys riseup tutanota skynet bluewin
`);

/** Endings of domains people use here; others are read too after a written « @ ». */
export const endings = wordSet(`
  fr com net org eu re be ch info io uk co gp mq nc pf yt gf lu it es de pt ma dz tn sn biz pro asso gouv edu email us ca ie ovh bzh paris corsica cat ro pl
`);

/** The ways a dot is said in an address. */
export const dotWords = wordSet('point pt poin points dot pont');

/** The ways other signs of an address are said. */
export const signWords = wordSet(
  'tiret underscore underscor underscrore dash hyphen trait soulignement plus moins',
);

/** Words that announce an e-mail address. */
export const mailLabels = wordSet(
  'mail mails email emails e-mail courriel courriels adresse adresses mel gmail boite ecris ecrivez ecrire ecrit envoyer envoie envoyez contact contacter contactez write',
);
