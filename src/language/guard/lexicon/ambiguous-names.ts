import { wordSet } from './word-set.ts';

/**
 * First names that are also ordinary words (« la rose », « en avril », « avec prudence »): names only when the sentence
 * leaves no other reading. Reviewed by hand. Folded.
 */
export const ambiguousNames = wordSet(`
  penny
  sam
  esperance
  june
  aime aimee   amber amour ange avril ben bienvenu bienvenue bill blanche blessing bosco brune candide
  cerise charity christ claire clairette  constance constant dan desire desiree destiny divine eden espoir
  faith fidele fleur flore franc france gentille grace harmony heaven honore honoree hope innocent
  innocente jo jolie joy juste lilas lise  mai manuelle marin mark max mercy merveille milan mimi modeste 
  neige noel olive parfait paris patience pearl   perle   precious prince providence prudence
  prune queen reine rich romain roman rose  rubis ruby said salem sky soleil sunny toussaint tresor urbain
  valence venus victoire violet will
`);

/**
 * First names that are also things or places, but then come with a determiner: « une charlotte » is a cap,
 * « charlotte arrive » is somebody. Folded.
 */
export const thingNames = wordSet(`
  clemence rosine luce mona alma alba pia pilar perla
  melodie celeste clement clemente florentin florentine sylvestre placide martial octave romane pascal pascale hyacinthe daphne amadou clarine auguste alexandrine marianne
  oscar felix rami melisse hortense olaf nemo elsa justin suzie lou eve
  adonis amandine angelique anis ariane aude aurore benjamin bob capucine cesar charlotte clementine clio
  colin colombe dahlia dauphine eglantine emeraude fabia florence florent garance gaston germain germaine guy hortensia iris
  jacinthe jack jacques jade jasmin jean jersey jules julienne liane line linette lorraine louis madeleine manuel
  marc marcel marguerite marianne marie marine marjolaine martin megane mercedes merlin mickey mimosa mirabelle
  nancy napoleon narcisse octavia olivier pierre raynaud robert romaine rosette suzette valentine valeriane victoria
  violette zara zoe
`);
