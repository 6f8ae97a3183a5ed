import { wordSet } from './word-set.ts';

/** What, before or after a name that is a thing too, tells the thing: « bleu marine », « mur de pierre », « bain-marie ». */
export const things: Readonly<
  Record<string, { readonly before?: RegExp; readonly of?: RegExp; readonly after?: RegExp }>
> = {
  marine: {
    before: /^(?:bleu|bleue|bleus|eau|sel|air|veste|pull|robe|pantalon|jupe|brise|faune)$/,
    after: /^(?:nationale|marchande|et blanc)$/,
  },
  marie: { before: /^(?:se|me|te|bain|vierge|ave|s|m|sainte|remarie)$/ },
  pierre: {
    before: /^(?:en|lache|par)$/,
    of: /^(?:murs?|calculs?|sol|escaliers?|coeur|maison|marches?|bancs?|pont|tas|tailleur|dalles?|evier|carriere|poudre)$/,
    after: /^(?:ponce|tombale|d|precieuse|angulaire|seche|blanche|philosophale|par)$/,
  },
  violette: { after: /^(?:de|africaine)$/ },
  julienne: { after: /^de$/ },
  regis: { after: /^par$/ },
  manuel: {
    before: /ment$|ant$|^(?:travail|mode|frein|fauteuil|pliage)$/,
    after: /^(?:de|d|du|pour|et|ou)$/,
  },
  marc: { after: /^(?:de)$/ },
  jean: { before: /^(?:pantalon|veste|jupe|slip|blouson)$/, after: /^(?:slim|bleu|noir|troue|large)$/ },
  nancy: { before: /^(?:a|sur|vers|de|en|pres)$/ },
  lorraine: { before: /^(?:a|en|de|quiche|alsace)$/ },
  martin: { before: /^(?:ours|saint|st|aston)$/ },
  charlotte: { after: /^(?:jetable|jetables|de|aux|sur|bleue|au)$/ },
  madeleine: { before: /^(?:pas|petite)$/, after: /^(?:de|trempee|au|maison)$/ },
  marguerite: { before: /^(?:beurre|pas)$/ },
  germain: { before: /^(?:cousin|cousins)$/ },
  germaine: { before: /^(?:cousine|cousines)$/ },
  line: { before: /^(?:on|in|off|hot|en)$/ },
  guy: { before: /^(?:this|nice|good|bad|old|young)$/ },
  romaine: { before: /^(?:salade|laitue|paume|eglise|main)$/ },
  colin: { before: /^poisson$/, of: /^(?:filets?|dos|darnes?|tranches?)$/, after: /^(?:maillard)$/ },
  merlin: { before: /^(?:leroy)$/ },
  amandine: { before: /^(?:tarte|tartelette|pomme)$/ },
  clementine: { before: /^(?:jus|pas|quartier)$/ },
  jade: { before: /^(?:vert|bague|bracelet)$/ },
  victoria: { before: /^(?:ananas|lac|reine)$/ },
  louis: { after: /^(?:d)$/ },
  anis: { before: /^(?:graines|d|grains)$/ },
  liane: { before: /^(?:de)$/ },
};

/** Those that are plants, food, clothes, stones: even after « de », « avec » or alone, they stay things. */
export const objectNames = wordSet(`
  amandine anis aurore capucine cesar charlotte clementine clio colin dahlia dauphine eglantine emeraude fabia felix garance hortensia iris jacinthe jade jasmin jersey julienne liane
  nancy lorraine angelique olivier marianne melodie hyacinthe daphne amadou clarine florentine sylvestre placide celeste romane linette line madeleine marguerite marjolaine megane melisse mercedes mimosa mirabelle narcisse octavia oscar rami romaine rosette suzette valeriane violette zara
`);

/** What belongs to somebody: « le lit de marguerite », « la fille de violette ». */
export const belongings = wordSet(`
  fille fils mari femme mere pere soeur frere famille maman papa enfants enfant neveu niece cousine cousin gendre bru belle-fille chambre lit fauteuil toilette douche bain maison cle cles voiture planning
  repas chat chien telephone numero prenom nom anniversaire dentier couche change pilulier dossier contrat patronne patron employeur employeuse collegue copine voisine voisin remplacante tour horaires
  mort deces place aide dos main mains pied pieds jambes jambe tete cheveux ongles linge vetements lunettes canne avis reponse message question idee conseil part tutrice tuteur curatrice infirmiere medecin
`);
