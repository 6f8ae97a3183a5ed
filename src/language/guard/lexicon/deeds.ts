import { wordSet } from './word-set.ts';

/** What only people do, in the present or the imperfect: « … refuse », « … pleurait ». Folded. */
export const humanActs = wordSet(`
  veu veux refuse refusait veut voulait dit disait pleure pleurait crie criait hurle hurlait mange mangeait dort dormait tape tapait mord mordait
  griffe griffait insulte insultait boit buvait vomit vomissait fume fumait ronfle parle parlait marche marchait habite habitait vit vivait souffre souffrait
  fugue fuguait frappe gueule rale ralait ralle rouspete grogne gemit marmonne chante danse rigole rit sourit ricane pince gifle crache bave urine tousse
  deambule boite tremble somnole delire hallucine radote menace accuse ment vole reclame ecoute entend croit pense sait aime adore deteste deprime
  mangeais voudrait aimait perd oublie repete raconte explique pretend promet exige ordonne engueule surveille critique embete harcele saoule epuise
  travaille bosse conduit cuisine tricote lit regarde appelle rappelle telephone ecrit repond demande redemande attend embrasse caresse
  avale recrache deglutit grossit maigrit vieillit guerit chute trebuche titube glisse transpire gratte mouille souille debarque
`);

/** The same, where a word in lower case is hardly anything but somebody's name. */
export const plainestActs = wordSet(`
  veu refuse refusait veut voulait pleure pleurait crie criait hurle hurlait mange dort dormait tape mord mordait griffe insulte boit vomit fume ronfle fugue frappe
  rale rouspete crache radote reclame deteste adore
`);

/** What people have done: « … a refusé », « … m'a dit ». Folded, masculine and feminine. */
export const humanDeeds = wordSet(`
  di dit dite demande demandee tape tapee crie mordu mordue griffe griffee appele appelee insulte insultee frappe frappee gifle giflee montre explique remplace remplacee
  repondu traite traitee engueule engueulee vire viree embauche embauchee vu vue parle promis donne prevenu prevenue contacte contactee propose proposee aide aidee raconte conseille conseillee
  refuse pleure mange bu dormi vomi fugue chute perdu oublie voulu vole telephone rappele rappelee ecrit hurle mouille ronfle fait eu menace menacee accuse accusee pousse poussee serre
  avale recrache crache cache jete casse enleve arrache repris accepte decide pris rendu offert laisse souri ri aime adore deteste failli arrete demissionne quitte
`);

/** How only people are: « … est tombée », « … est décédé ». Folded, masculine; « e » may follow. */
export const humanStates =
  /^(?:tombe|decede|mort|morte|parti|hospitalise|alite|malade|agressif|agressive|mechant|gentil|gentille|fatigue|venu|arrive|reste|sorti|rentre|revenu|incontinent|sourd|aveugle|diabetique|dement|desoriente|adorable|enerve|veuf|veuve|retraite|absent|enceinte|constipe|denutri|paralyse|hemiplegique|tetraplegique|alcoolique|depressif|depressive|triste|seul|content|colere|perdu|assis|couche|leve|levee|reveille|endormi|epuise|angoisse|agite|souillee?|mouille|trempe|nee?|atteint|suivi|sous|chez|insupportable|odieux|odieuse|infernale?|penible|jaloux|jalouse|ma|mon|notre)e?$/;

/** Things do these to themselves: « se trouve », « s'ouvre »; people do all the rest. */
export const reflexiveThings = wordSet(
  'trouve fait appelle passe vend met utilise ouvre ferme arrete bloque achete situe nomme prend compose telecharge installe branche calcule demande paie paye compte nettoie lave jette',
);
