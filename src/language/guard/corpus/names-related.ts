/** Names told with who the person is, or where one works; `{…}` encloses each. Invented people. */
export const texts = `
je travaille chez {bernard} depuis 3 ans
{kevin} m'a remplacée samedi
ma collègue {sandrine} est absente jusqu'à mardi
mon employeur {Lacombe} veut changer les horaires
je m'appelle {fatoumata} et je cherche des conseils
elle s'appelle {Rose} et elle a 92 ans
elle s'appelle {yvonne dupre}
la petite {lucie} a peur de l'eau
le petit {mathis} ne veut pas dormir
le fils, {stéphane}, veut tout décider
sa fille {Marie-Claude} passe le dimanche
sa fille {marie claude} passe le dimanche
papi {marcel} ne veut pas de la protection
mamie {Ginette} crache ses médicaments
tata {josette} a besoin d'un lève personne
tonton {Robert} est tombé
la maman de {lucas} me demande de rester plus tard
bonjour a toutes, {monique} ma voisine a la maladie d'alzheimer
MA COLLEGUE {SANDRINE} EST MALADE
je remplace {aïcha} la semaine prochaine
mamie {rose} ne voit plus rien
ma collegue {prudence} vient du Cameroun
coucou c'est {lou}, quelqu'un peut me remplacer samedi
la famille {benali} ne paye pas les heures de nuit
chez les {martin} il y a trois chiens
j'interviens chez {lagrange} tous les matins
l'infirmière {Sylvie} dit de ne pas toucher au pansement
l'infirmière, {Sylvie}, dit de ne pas toucher au pansement
la kiné {Amandine} passe à 10h
mon mari {ahmed} peut m'emmener
la voisine {odette} surveille tout ce que je fais
son frère {andré} habite à côté
la patronne {brigitte} refuse les congés
ma mamie {paulette} veut aller au lit à 18h
je remplace une collègue chez {yvette lagarde} ce weekend
son mari s'appelle {émile}
nom : {Taillefer}
Nom : {Taillefer} Prénom : {Gisèle}
née {martin} elle a gardé son nom de jeune fille
elle appelle {maurice} toute la nuit, c'était son mari
l'employeur de {fatima} ne déclare pas
sœur {marie-thérèse} ne veut pas de tutoiement
le père {Michel} est resté au lit
My name is {Blessing} and I work in Limoges
{Ludivine} pourrait te remplacer
{Marie} se fâche quand je suis en retard
{marie} se fâche quand je suis en retard
la fille de {jacqueline} est infirmière
ma cousine {Germaine} ma dit pareil
comment faire avec le papi de {kelly} il tape
je prends la suite de {valerie} chez un couple
Le mari de {madeleine} est décédé lundi
{Gérard} et son frère refusent l'aide
sa belle-fille {Corinne} contrôle tout
son petit-fils {Enzo} est insupportable
le petit fils {enzo} est insupportable
l'infirmier {Jérôme} me laisse les pansements
Je m'appelle {Marie-Thérèse Lavigne}
Le prénom de ma mamie c'est {Eugénie}
mon employeur s'appelle {Philippe Vergne}
la dame que j'aide s'appelle {henriette}
Nom: {Bouvier} Prénom: {Alain}
c'est {didier} le fils qui paye
{didier}, le fils, paye en liquide
la grand-mère de {Tom} a 97 ans
le papa de {manon} ne paye pas
je suis chez Mamie {Jo} tous les jours
pépé {Raymond} a fugué
tatie {nicole} ne reconnaît plus personne
mémé {Augustine} ne veut pas du déambulateur
le père {Lacroix} boit
la mère {Denis} boit aussi
La famille {Chambon} cherche quelqu'un
la famille {da silva} cherche quelqu'un
le couple {Gauthier} cherche quelqu'un
chez les {Roux} il fait 28 degrés
chez {Fabienne} c'est toujours sale
chez {dumontet} c'est toujours sale
je finis à 12h chez {lacoste} et je commence à 12h15 chez {bertin}
rdv kiné {raymond} 15h
{Victoire} me remplace
ma collègue {Rose} est malade
mamie {blanche} ne dort pas
Bonjour {Claire}, je veux bien te remplacer
appelle {Sarah} demain
je peux remplacer {karine} vendredi
{Karine} peut remplacer {Sarah} vendredi
my boss {Linda} won't pay
{Ange} le voisin m'aide à la porter
{marie jo} me donne des légumes
{jean marc} et {marie-line}
bonsoir les collègues, {jocelyne} m'a demandé de la remplacer mais mon employeur dit non
je travaille avec {sandra} et {melanie} chez un couple de retraités
la fille d'{Arlette} habite loin
l'infirmière coordinatrice {Delphine Roussy} nous a formées
elle me prend pour sa soeur {Lucie}
La patronne s'appelle {Florence de Montaigu}
mon ancienne collègue {Bérangère} a fait pareil
une collègue, {bérangère}, a fait pareil
la remplacante de {sonia} arrive a 18h
{Marie-Odile} ne veut plus de couches
{marie odile} ne veut plus de couches
{anne marie} ne veut plus de couches
la maman de {jean-claude}
le lit de {mme petit} est cassé
chez {rose} c'est froid
chez {claire} c'est froid
chez {pierre} c'est froid
chez {blanche} c'est froid
chez {victoire} c'est froid
My colleague {Amina} is sick
mon mari {david} pense que je devrais arrêter
la fille, {Anne-Sophie}, exige un cahier de liaison
le fils ({Patrick}) m'envoie des messages à minuit
sa petite-fille {Chloé} lui vole de l'argent
j'appelle {fernande} tous les jours
le couple {aubert}
le fils {Aubert}
la mère {aubert} est sourde
{sandrine} et son mari
{Maria da Conceição} vient du Portugal
{maria da silva} vient du portugal
{Ana-Maria Popescu} vient de Roumanie
{Rosa-Maria} vient d'Espagne
{grâce} me remplace demain
ma collègue {Merveille} vient du congo
ma collègue {Espérance} vient du congo
{Espérance} m'a remplacée
{Dieudonné} est un bon collègue
{Célestin} est un bon collègue
{Modeste} est un bon collègue
{Fidèle} est un bon collègue
{Marin} est mon fils
mon fils {marin} a 8 ans
mon fils {noé} a 8 ans
ma fille {jade} a 8 ans
ma fille {fleur} a 8 ans
ma fille {victoire} a 8 ans
ma fille {lou} a 8 ans
ma fille {océane} a 8 ans
ma fille {lilou} a 8 ans
mon petit {gabin} a 8 ans
le papa de {léo} a 80 ans
My employer's name is {Walter}
her daughter {Kate} shouts at me
`;
