/**
 * Words that join others and say nothing by themselves, folded. Negations are not among them: « veut pas » and
 * « mange plus » are how a refusal is told.
 */
export const smallWords = `
  a au aux avec c ca ce cela ceci ces cet cette ceux celle celles celui chez d dans de des donc dont du elle elles en
  et eux il ils i j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous on ont or ou par
  parce pour pourquoi qu que quel quelle quelles quels qui quoi s sa se ses si son sont sur t ta te tes toi ton tu un
  une vos votre vous y ai aie aient ait as avais avait avez avoir avons aura aurait auront ayant es est et etaient
  etais etait etant ete etes etre eu eue eut fut sera serait seront soient sois soit sommes suis
  afin ainsi alors apres assez aucun aucune aussi autre autres avant beaucoup bien car certains chaque ci comme
  depuis deja encore entre etc hein hop ici jamais jusqu juste la lors lorsque lorsqu meme memes moins
  ou parfois pendant peu peut peux peuvent plutot pres presque puis puisque quand quelqu quelque quelques sans
  sinon sous souvent surtout tandis tant tel telle tellement tels toujours tous tout toute toutes tres trop
  vers voici voila vraiment
  bonjour bonsoir coucou salut merci svp stp cordialement bises bisous
`.trim();

/**
 * Words so usual here that alone they find everything: they count for little beside others, and only decide
 * when nothing else was typed.
 */
export const usualWords = `
  comment faire fais fait faites faut falloir dire dis dit dites mettre met mets prendre prend donner donne aller vais va
  vas vont venir vient voir vois savoir sais sait vouloir veux veut pouvoir pouvez devoir dois doit passer passe
  personne personnes gens dame dames madame monsieur messieurs mamie papi chose choses truc trucs fois jour jours matin soir
  heure heures semaine mois an ans temps moment question questions reponse aide aider idee idees conseil conseils astuce
  astuces avis quelqu quelqu'un besoin cherche chercher connaitre connait connaissez marche possible normal droit
  probleme solution solutions pas plus rien non oui vieux petite petit grand grande nouveau seule seul
`.trim();
