/** Names told without any introduction; `{…}` encloses each. Invented people. */
export const texts = `
moi c'est {nadege}, je suis à Guéret
merci beaucoup {sandrine}
merci, {josiane}
Bonne journée, {Aïcha}
cordialement {nathalie brunet}
bisous {steph}
Merci d'avance pour vos réponses
j'ai appelé {karima} mais elle ne répond pas
il faut demander à {Thierry}
c'est {chantal} qui fait les nuits
hier {blanche} est tombée dans la salle de bain
je travaille avec {Rose} le mardi
avec {claire} on fait les courses le jeudi
j'ai vu {Constance} hier et elle va mieux
les {lavergne} veulent que je fasse le jardin
Ma bénéficiaire {Simone} a toujours froid
est ce que {véronique} du relais peut me rappeler
notre animatrice {Sophie Marchadier} est super
signé {Martine}
signé : {martine b}
sa nièce se prénomme {capucine}
prénom : {Gisèle}
depuis que {georges} est mort elle pleure
pour la toilette de {raymonde} je mets combien de temps
la toilette d'{andrée} dure une heure
je garde {lola} et {noé} en plus
hello this is {mary}, my lady refuses to eat
my client {John} falls every day
call {Sandra} before six
demande a {ludivine} elle connait
tu connais {ludo} de la Souterraine ?
voir avec {seb} pour la voiture
l'aide soignante {coralie} ma montré
bonjour je suis {cindy}, auxiliaire depuis 2 ans
slt c {cindy} je cherche une remplaçante
bonsoir moi {patricia} 12 ans de métier
Qui a déjà travaillé avec {Solange Mercier} ?
Je cherche {Ghislaine} qui était au relais de Guéret l'an dernier
@{Sandrine} merci pour ta réponse
merci {Sylvie} pour ton conseil
réponse à {patricia} : il faut un avenant
salut {mireille}! tu vas bien ?
J'accompagne {Gérard} au marché le samedi
quand {odile} part en vacances je fais 50 heures
Depuis la mort de {Lucien} elle ne mange plus
l'aînée, {Martine}, ne veut pas entendre parler d'ehpad
l'ergo {Camille} conseille un drap de glisse
je suis {Nadia}, assistante de vie depuis 2019
jmappelle {Coralie} et je débute
Je me présente, {Angélique}, 45 ans
moi c'est {Jojo}
Ici {Béatrice}, animatrice du relais
elle se prénomme {Anne-Lise}
Cordialement,
Merci pour votre aide
bien à vous, {Nathalie D.}
à bientot {momo}
A+ {Steph}
gros bisous à tous, {Lili}
Courage {josie} !
bon courage {anne}
avec {hawa} on a demandé une augmentation
j'en ai parlé à {Mounia}
faut voir avec {Christelle} elle a les clés
pour {Léa} il faut mixer
je m'occupe de {Hugo} après l'école
les {Chambon} cherchent quelqu'un
mardi : {Yvonne}, mercredi : {Lucette}, jeudi : {Raymond}
Toilette {Yvonne} 8h
j'ai demandé à {Claire}
ma binome {claire} est malade
bonjour {rose} !
qui connaît {Ahmed B.} ?
l'abbé {Morel} vient le dimanche
sœur {Agnès} vient le dimanche
Aunt {Betty} is falling a lot
thanks {Susan}
j'ai deux patients, {abdoulaye} et {zineb}
notre nounou {bintou}
Mon amie {Thi Mai} fait pareil
Ma cheffe {Isabelle R.} me change mes horaires
hier {raymond} m a mis une gifle pendant la toilette je sais plus quoi faire
depuis que {lucienne} est rentrée de l'hôpital elle refuse le fauteuil
quelqu un aurait une astuce pour habiller {germaine} elle a le bras bloqué
le neveu de {marcelle} s'est servi dans son porte monnaie
merci {fanny} ton conseil a marché
je vous conseille d'appeler {Sabrina} au relais, elle est top
au secours {gaston} ne mange plus que des yaourts
je m'occupe d'{henriette}, 94 ans, qui ne parle plus
pour lever {édouard} on est deux
c'est {rémi} qui a les clés de la boîte
il me prend pour {monique} sa première femme
elle réclame {Albert} toute la journée
ma remplaçante {sonia} arrive à 18h
Je cherche à joindre {Agathe} qui a suivi le cycle avec moi
qui connait {ornella} assistante de vie a aubusson
Bonjour je suis {Maryse}
bonjour c {maryse}
bjr moi {maryse} je fais pareil
coucou moi c {maryse}
tu as raison {maryse}
oui {maryse}, c'est dans la convention
signé {Maryse}
L'équipe : {Maryse}, {Josette} et {Fatou}
Absents : {Kévin}, {Lou-Anne}
les enfants de {Micheline} ne viennent jamais
j'ai lavé {marguerite} ce matin
j'ai lavé {pierre} ce matin
j'ai lavé {madeleine} ce matin
j'ai lavé {Rose} ce matin
j'ai lavé {jean} ce matin
j'ai lavé {louis} ce matin
le lit de {pierre} est cassé
le lit de {marguerite} est cassé
le lit de {rose} est cassé
le lit de {jean} est cassé
la chambre de {claire} est froide
pour {marguerite} c'est dur
avec {pierre} c'est dur
avec {louis} c'est dur
elle a appelé {pierre}
elle a appelé {claire}
I look after {Dorothy}
Please ask {Tracy}
Tell {Gary} I'm late
Salut tout le monde, {Kadiatou} de Limoges ici, vous faites comment pour les jours fériés
on m a dit que {nadine} quittait le relais c vrai ?
question : {Yvette} a des plaies au talon, qui doit faire le pansement ?
Toilette de {Fernande} : comment éviter qu'elle ait froid
Transfert de {Fernande} au fauteuil impossible seule
aujourd'hui {fernande} a souri
ce matin {fernande} a souri
Ce matin {Fernande} a souri
maintenant {fernande} sourit
du coup {fernande} est restée au lit
bref {fernande} est restée au lit
et là {fernande} me gifle
puis {fernande} me gifle
88 ans, {fernande} vit seule
Vous connaissez {Fernande Puygrenier} ?
dossier : {Fernande PUYGRENIER}
dossier {PUYGRENIER Fernande}
la veuve {aubert}
merci à {yolande} pour le cours
bises {yolande}
bisous, {yolande}
À bientôt,
dispo samedi {sandrine} ?
dispo samedi, {sandrine} ?
pas {sandrine} l'autre, {karine}
ni {sandrine} ni {karine} ne répondent
sans {sandrine} j'y arrive pas
pour {sandrine} : c'est 12h max
selon {sandrine} c'est 12h max
d'après {amélie} c'est 12h max
d après {amelie} c est 12h max
l'idée de {sandrine} est bonne
l'idée d'{amélie} est bonne
comme {sandrine} je suis fatiguée
« {Sandrine} » m'a dit
merci {sandrine}😊
merci {sandrine}!!!
merci {sandrine}...
merci.{sandrine}
merci,{sandrine}
I work for {Margaret} and {Bill}
This is {Nicole}
`;
