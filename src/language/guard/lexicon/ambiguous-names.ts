import { wordSet } from './word-set.ts';

/**
 * First names that are also ordinary words (« la rose », « en avril », « avec prudence »): names only when the sentence
 * leaves no other reading. Reviewed by hand. Folded.
 */
export const ambiguousNames = wordSet(`
  aime aimee amber amour ange avril ben bienvenu bienvenue bill blanche blessing bosco brune candide cerise charity
  christ claire clairette constance constant dan desire desiree destiny divine eden esperance espoir faith fidele
  fleur flore franc france gentille grace harmony heaven honore honoree hope innocent innocente jo jolie joy june
  juste lilas lise mai manuelle marin mark max mercy merveille milan mimi modeste neige noel olive parfait paris
  patience pearl penny perle precious prince providence prudence prune queen reine rich romain roman rose rubis ruby
  said salem sam sky soleil sunny toussaint tresor urbain valence venus victoire violet will
`);

/**
 * First names that are also things or places, but then come with a determiner: « une charlotte » is a cap,
 * « charlotte arrive » is somebody. Folded.
 */
export const thingNames = wordSet(`
  adonis alba alexandrine alma amadou amandine angelique anis ariane aude auguste aurore benjamin bob capucine
  celeste cesar charlotte clarine clemence clement clemente clementine clio colin colombe dahlia daphne dauphine
  eglantine elsa emeraude eve fabia felix florence florent florentin florentine garance gaston germain germaine guy
  hortense hortensia hyacinthe iris jacinthe jack jacques jade jasmin jean jersey jules julienne justin liane line
  linette lorraine lou louis luce madeleine manuel marc marcel marguerite marianne marie marine marjolaine martial
  martin megane melisse melodie mercedes merlin mickey mimosa mirabelle mona nancy napoleon narcisse nemo octave
  octavia olaf olivier oscar pascal pascale perla pia pierre pilar placide rami raynaud robert romaine romane
  rosette rosine suzette suzie sylvestre valentine valeriane victoria violette zara zoe
`);
