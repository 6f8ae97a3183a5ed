import { wordSet } from './word-set.ts';

/** Titles said before a family name. « m » alone is read in `titled.ts`, where its other uses are known. */
export const titles = wordSet(`
  madame mme mmes mde mdme mad mademoiselle mlle mlles melle mle monsieur mr msr mrs ms mister msieur mosieur messieurs mm mesdames mesdemoiselles
  docteur docteure dr doc professeur prof professeure maitre veuve vve abbe capitaine lieutenant
`);

/** Titles that are ordinary nouns as well: « le docteur passe », « le professeur ». They want a likelier name after. */
export const looseTitles = wordSet(
  'docteur docteure doc professeur prof professeure maitre veuve abbe capitaine lieutenant mad miss sir lady',
);

/** Words of kin used as a title: « papi marcel », « tata jeanne ». */
export const kinTitles = wordSet(`
  papi papy pepe pepere papet mamie mamy meme memere mame mami nonna tata tatie tantine tante tonton oncle nounou parrain marraine soeur frere pere mere
  cousin cousine grand-mere grand-pere aunt auntie uncle grandma grandpa granny nanny nan sister brother miss sir lady
`);

/** Words for somebody one has to do with, after which a first name or a capitalised name is a person's. */
export const relationWords = wordSet(`
  collegue collegues binome binomes collaboratrice collaborateur coequipiere boss copine copain amie ami voisine voisin fils fille filles femme mari epouse epoux compagne compagnon conjoint conjointe bebe enfant
  infirmiere infirmier aide-soignante soignante kine kinesitherapeute medecin docteur dentiste coiffeuse coiffeur facteur factrice pedicure podologue ergo orthophoniste psychologue psy
  employeur employeuse patron patronne chef cheffe responsable directrice directeur animatrice animateur facilitatrice formatrice formateur tutrice tuteur curatrice curateur
  assistante assistant auxiliaire remplacante remplacant intervenante intervenant aidante aidant beneficiaire resident residente cliente client patient patiente usager usagere
  dame monsieur homme garcon gamin gamine petit petite jeune vieux vieille pere mere frere soeur neveu niece cousin cousine oncle tante belle-mere beau-pere belle-soeur beau-frere belle-fille gendre bru parrain marraine nounou
  conseillere conseiller referente referent coordinatrice coordinateur secretaire assistance gardienne gardien concierge proprietaire proprio locataire camarade stagiaire
  maman papa filleul filleule jumeau jumelle aine ainee cadet cadette particulier retraite retraitee malade centenaire protege protegee pensionnaire proche aidant accueillante accueillant taxi ambulancier
  pharmacien pharmacienne notaire avocat avocate banquier banquiere educateur educatrice mandataire delegue deleguee sophrologue osteo dieteticienne cardiologue neurologue geriatre generaliste dermato presidente president
  friend colleague neighbour neighbor nurse doctor boss employer client patient son daughter husband wife father mother brother sister cousin niece nephew manager carer caregiver lady man woman girl boy
`);

/** Words for a family, after which any unknown word is its name: « la famille dupont », « les époux martin ». */
export const familyWords = wordSet('famille familles epoux couple consorts menage foyer-familial veuve');
