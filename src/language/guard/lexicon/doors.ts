import { wordSet } from './word-set.ts';

/** What opens with a code and nothing else: a figure near them is that code. */
export const coded = wordSet(
  'digicode digicodes digi interphone interphones visiophone cadenas clavier vigik',
);

/** Boxes that hold keys, when « à clés » follows. */
export const keyBoxes = wordSet('boite boites boitier coffre coffret mini-coffre');

/** What a code opens: « le code de la porte », « code garage ». */
export const doors = wordSet(`
  porte portes portail portillon entree immeuble residence batiment bat bt hall sas parking garage ascenseur acces alarme barriere grille cour maison appartement appart appt
  boite boitier coffre coffret cadenas cle cles clef clefs chez etage escalier logement villa bas local cave interphone digicode serrure portier clavier palier
`);

/** What stands between « code » and its figures without saying another code. */
export const fillers = wordSet(`
  c ca cest est etait sera s se le la les l un en a de du d des au aux haut bas et ou pour entrer rentrer ouvrir monter passer change changer devient maintenant actuel nouveau nouvel ancien
  son sa ses leur notre mon ma votre elle lui eux madame monsieur mme mr dame soir nuit jour matin puis toujours bien exact voici voila depuis ici d'ici numero num n no 1er 2eme premier premiere deuxieme second seconde
  ouvre ouvrent avec marche il elle
  er ere eme donc alors nouveaux qui que dehors rue exterieur interieur commun communes principal principale
`);

/** What one does with a code. */
export const dialling = wordSet(
  'tape tapes taper tapez tapper compose composes composer composez fais faire faites faut pianoter entrez entrer',
);

/** Words for what is rung: a flat's number follows. */
export const bells = wordSet('interphone interphones sonner sonnez sonne sonnes sonnette sonnettes');
