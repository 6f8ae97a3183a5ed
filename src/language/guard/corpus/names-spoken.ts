/** Names in the turns of everyday writing; `{…}` encloses each, `↵` is a line break. Invented people. */
export const texts = `
mme↵{martin} ne mange plus
chez monsieur↵{lavergne} la douche est trop haute
j'ai eu madame↵{le goff} au téléphone
mme{lagarde} refuse tout
mr{dupont} a encore chuté
mme{petit} veut changer d’horaire
m.{keller} ne dort plus
mme{rousseau} et mr{chauvet} partagent l'auxiliaire
mlle{perrot} rentre demain
monsieur{benali} est content
madame{nguyen} parle plus
mr.{diallo} m'a demandé
mme.{traore} est hospitalisée
M{DUPUY} veut pas se lever
Mme{Lavigne} a appelé
chez mme{Vasseur}
dr{morel} a dit non
mme{etcheverry} est partie
la dame {lacroix} est tombée
la mère {vallet} crie la nuit
le père {tessier} a bu
la petite {chauvin} a mal dormi
le vieux {bordas} me tape
les {coulibaly} partent en vacances
la {germaine} elle m'en fait voir
le {marcel} il veut pas manger
ma petite dame, {yamina}, ne voit plus rien
mon monsieur, {aurélien}, a 34 ans
ma collègue, {fanta}, a démissionné
mon employeur, {getulio}, ne paie pas
ma patiente, {huong giang}, a mal aux mains
la dame du 3ème, {kadidia}, m'a prise en grippe
sa fille, {bérengère}, habite loin
le fils, {xabi}, veut la placer
la voisine, {maïwenn}, a les clés
l'aide soignante, {sidonie}, vient le matin
mon binôme ({thibaud}) ne note rien
sa soeur ({ouria}) s'en occupe
ma copine {nolwenn} a passé la vae
ma collègue {oumayma} m'a dit pareil
mon collègue {ismaïla} refuse les nuits
mon mari {joaquim} m'emmène
ma fille {lyana} garde les petits
son petit-fils {mathis} vole dans son sac
son neveu {kerwan} passe le dimanche
{Mai} ne mange plus rien
{Rose} m'a tapée
{claire} est venue hier et {rose} vient demain
{Prudence}, elle fait les courses
{aimée} elle veut plus se laver
{fleur}, elle pleure tout le temps
{Marin} il veut que je reste
{Ange} ne parle plus
{Désirée} a encore fugué
{Honoré} il est têtu
{Parfait} m'a remplacée samedi
{Espérance} s'occupe du soir
{Bienvenue} vient du congo elle m'a tout appris
{Modeste} a 91 ans
{Victoire} me fait rire
elle dit je suis pas {odile} moi
je suis {lucette} et je travaille à aubusson
moi je suis {samira} auxiliaire depuis 2010
elle croit que je suis {paulette}
il m'appelle {simone} alors que je suis {nadia}
je ne suis pas {monique}, arrêtez
c'est pas {roger} c'est {raymond}
c {leila} qui fait le matin
c {priscilla} au tel
c chez {ginou}
cest {melissa} qui m'a dit ça
c'est {titouan} son aide
c'est {naïma} qui gère le planning
c'était {ludivine} avant moi
planning : {KOWALCZYK} 8h, {ROUAULT} 10h, {MERLE} 14h
lundi {BENSALEM} 8h30 mardi {LEGRAND} 9h
{BOUCHARD} 7h {PICOT} 9h {ZIDANE} 11h
demain j'ai {HAMON} et {YILMAZ}
tournée : {Lacombe}, {Dubreuil}, {Nguyen}
sur ma feuille c'est marqué {FERREIRA} à 9h
sur le planning {CORRE} est à 8h et {LE ROUX} à 8h aussi
8h {OUEDRAOGO} / 9h30 {KLEIN}
{SCHNEIDER} a annulé
le dossier {HERNANDEZ} est fermé
le dossier {Etchegaray} est clos
l'affaire {Pradeau} passe au tribunal
famille {EL MANSOURI} 14h
pour {VERDIER} c'est quel code
il faut rappeler {MOREAU}
prévenir {Quéméner} avant midi
voir avec {Bihotz}
demande à {kelig}
demander a {yacine} pour les gants
j'ai vu {gurvan} ce matin
j'ai croisé {fatiha} au relais
j'ai remplacé {djeneba} hier
on remplace {ibtissem} lundi
je travaille avec {aminata}
je bosse avec {tiphaine} et {loubna}
avec {erwann} on fait les levers à deux
sans {gladys} je peux pas
pour {kheira} c'est trop lourd
chez {thérèse} ça sent le gaz
chez {kaddour} y a pas de chauffage
chez {ouardia} il fait trop chaud
chez {txomin} c'est loin
chez {schwindenhammer} ya un chien
{suzie} elle refuse la douche
{mauricette} refuse les protections
{marie jo} fait que crier
{jean-mi} m'a dit de pas y aller
tata {ginette} est partie
on l’appelle mémé {lulu}
tout le monde l'appelle {dédé}
on l'appelle {nenette}
un certain {yohan} m'a appelée
une certaine {maeva} de l'agence
une dénommée {bernadette} me harcèle
un dénommé {kevin} est passé
le nommé {girardot} est passé
une madame {bouvard} a appelé
la nouvelle, {oriane}, fait n'importe quoi
l'ancienne c'était {jacqueline}
depuis {francine} personne n'est resté
{henriette} et son mari {fernand} sont adorables
{yvette} {lucienne} et {marthe} même combat
merci {sabine}
bravo {kenza} !
salut {cindy} tu as eu ton contrat
coucou {manue}
bonsoir {jocelyne} je te réponds
@{melanie} tu peux m'aider
{nath} t'as raison
{sof} tu fais comment toi
oui {véro} je pense pareil
{isa} m'a dit que non
d'accord avec {gigi}
tu as raison {soso}
signé : {marie-paule}
{christiane} de guéret
de la part de {brigitte}
à l'attention de Mme {Soulignac}
réponse à {laetitia} : non
pr {magali} : oui cest payé
dit {josé} à la dame
dixit {rolande}
selon {gisèle} on a droit à la prime
d'après {noémie} c'est interdit
la chambre de {paulette}
les médocs de {raymonde}
le fauteuil à {gilbert}
le chien de {mireille} mord
la fille à {solange}
la femme a {robert}
la soeur d'{yvonne}
le mari d'{agathe}
le fils d'{aline}
la clé d'{émilienne}
l'anniversaire de {denise}
l'enterrement de {marius}
les enfants de {khadija} veulent vendre
la tutrice de {léontine}
feu {alphonse} son mari
feue mme {Roche}
née {Kerbrat}
épouse {Santos}
veuve {Lemoine}
divorcée {Garcia}
mme {martin} née {duval}
mme {martin} épouse {santos}
`;
