/** Messages with names in them; `{…}` encloses each name. Invented people. */
export const texts = `
bonjour mme {lavergne} refuse la toilette depuis lundi que faire
mr {bouchard} a fait une chute hier soir
Madame {Delacroix} ne veut plus se lever
chez madame {de oliveira} il n y a pas de barre dans la douche
monsieur {el amrani} mange tres peu le soir
je travaille chez {bernard} depuis 3 ans
{jeanne} ne veut plus manger
{kevin} m'a remplacée samedi
ma collègue {sandrine} est absente jusqu'à mardi
mon employeur {Lacombe} veut changer les horaires
je m'appelle {fatoumata} et je cherche des conseils
moi c'est {nadege}, je suis à Guéret
elle s'appelle {Rose} et elle a 92 ans
elle s'appelle {yvonne dupre}
Est-ce que quelqu'un connait Mme {Chauvet} de Bourganeuf ?
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
merci beaucoup {sandrine}
merci, {josiane}
Bonne journée, {Aïcha}
cordialement {nathalie brunet}
bisous {steph}
Merci d'avance pour vos réponses
{Zoubida}
M. {Petit} refuse que je touche à ses papiers
m. {le gall} veut garder ses chaussures au lit
mme {petit} ne veut pas de moi le matin
mme {boucher} crie la nuit
monsieur {berger} fume dans son lit
Mme {Fontaine} a des escarres au talon
docteur {nguyen} n'a pas rappelé
le dr {Maury} dit que c'est normal
le docteur {benali} passe jeudi
dr. {morin} a changé le traitement
maître {Courtaud} s'occupe de la succession
mlle {perrin} veut sortir seule
madame {nguyen thi lan} mange toujours froid
M. et Mme {Dupuis} se disputent tout le temps
mr et mme {garnier} sont tombés malades
{Jean-Pierre} et {Huguette} ne s'entendent plus
{jean pierre} a mal aux genoux
{jean luc} m'a dit de venir a 7h
{bernard dupont} me doit deux semaines
{dupont bernard} me doit deux semaines
{DUPONT Jeanne} 88 ans, en fauteuil
BONJOUR MADAME {LAVERGNE} REFUSE LA DOUCHE MERCI
MA COLLEGUE {SANDRINE} EST MALADE
{JOSIANE} NE REPOND PLUS AU TELEPHONE
je remplace {aïcha} la semaine prochaine
j'ai appelé {karima} mais elle ne répond pas
il faut demander à {Thierry}
c'est {chantal} qui fait les nuits
{Rose} ne veut pas se laver les cheveux
{rose} ne veut pas se laver les cheveux
{claire} est passée ce matin
{Pierre} a encore caché les clés
{pierre} a encore caché les clés
hier {blanche} est tombée dans la salle de bain
je travaille avec {Rose} le mardi
avec {claire} on fait les courses le jeudi
j'ai vu {Constance} hier et elle va mieux
madame {rose} a perdu ses lunettes
mme {blanc} ne mange plus
Madame {Noël} n'a plus de famille
chez Mme {Avril} il faut monter deux étages
mamie {rose} ne voit plus rien
ma collegue {prudence} vient du Cameroun
{olive} m'a dit que c'était payé double
coucou c'est {lou}, quelqu'un peut me remplacer samedi
la famille {benali} ne paye pas les heures de nuit
les {lavergne} veulent que je fasse le jardin
chez les {martin} il y a trois chiens
j'interviens chez {lagrange} tous les matins
l'infirmière {Sylvie} dit de ne pas toucher au pansement
l'infirmière, {Sylvie}, dit de ne pas toucher au pansement
la kiné {Amandine} passe à 10h
mon mari {ahmed} peut m'emmener
la voisine {odette} surveille tout ce que je fais
son frère {andré} habite à côté
{mamadou diallo} cherche des heures
{oumou} garde aussi des enfants
{svetlana} parle mal français mais elle est douce
{ioana} et moi on se partage la semaine
{khadija} ma dit de poser la question ici
la patronne {brigitte} refuse les congés
ma patronne mme {dos santos} refuse les congés
Mme {Ben Saïd} demande le repas à 18h
mr {van der berg} parle flamand
Mme {D'Almeida} veut changer de chambre
mme {le goff} a mal au dos
mme {saint-martin} refuse la protection
Bonjour, Mme {Vandenberghe} ne supporte pas le lève malade
Ma bénéficiaire {Simone} a toujours froid
ma mamie {paulette} veut aller au lit à 18h
{ginette} et {rené} ont besoin de deux passages
est ce que {véronique} du relais peut me rappeler
notre animatrice {Sophie Marchadier} est super
je remplace une collègue chez {yvette lagarde} ce weekend
signé {Martine}
signé : {martine b}
son mari s'appelle {émile}
sa nièce se prénomme {capucine}
prénom : {Gisèle}
nom : {Taillefer}
Nom : {Taillefer} Prénom : {Gisèle}
née {martin} elle a gardé son nom de jeune fille
{Hélène} a 90 ans et vit seule
depuis que {georges} est mort elle pleure
elle appelle {maurice} toute la nuit, c'était son mari
{Denise}, 87 ans, refuse les changes
pour la toilette de {raymonde} je mets combien de temps
la toilette d'{andrée} dure une heure
l'employeur de {fatima} ne déclare pas
je garde {lola} et {noé} en plus
sœur {marie-thérèse} ne veut pas de tutoiement
le père {Michel} est resté au lit
hello this is {mary}, my lady refuses to eat
Mrs {Thompson} refuses her shower
my client {John} falls every day
My name is {Blessing} and I work in Limoges
I work for Mr {Wilkinson} three days a week
call {Sandra} before six
quelqu'un a les horaires de mme {bourdeau}
a t on le droit de dire non a mr {chabrol}
jai signé mon contrat avec mr {faucher} hier
Mme {Kowalczyk} ne parle que polonais le soir
{Ludivine} pourrait te remplacer
demande a {ludivine} elle connait
tu connais {ludo} de la Souterraine ?
voir avec {seb} pour la voiture
{Marie} se fâche quand je suis en retard
{marie} se fâche quand je suis en retard
mme {marie} se fâche
{charlotte} du relais m'a conseillé la formation
la fille de {jacqueline} est infirmière
ma cousine {Germaine} ma dit pareil
l'aide soignante {coralie} ma montré
monsieur {christian} le voisin du dessous
je parle de madame {z. lavigne} de la rue d'en bas
mme {lebrun-fayolle} ne tient plus debout
mme {lebrun fayolle} ne tient plus debout
mr {traoré} est diabétique et mange du sucre
Mme {Traore} et Mr {Sow} sont voisins
bonjour je suis {cindy}, auxiliaire depuis 2 ans
slt c {cindy} je cherche une remplaçante
bonsoir moi {patricia} 12 ans de métier
{Dédé} ne veut pas mettre ses bas
{mumu} et {gégé} se plaignent du repas
comment faire avec le papi de {kelly} il tape
j'aide m. {combe} à se raser
l'épouse de M. {Raynaud} intervient tout le temps
mme {raynaud} et sa fille se battent
{Ousmane} a eu son diplôme bravo
`;
