/** Places where somebody lives, told without a house number or with it afterwards; `{…}` encloses each. Invented. */
export const texts = `
elle habite {le petit bost} vers sardent
il habite {au moulin de la forge}
elle habite au {mas neuf}
tourner au {mas de la croix} et c'est au fond
la maison du {grand chézeau} est dure à trouver
au {puy grenier} y a pas de réseau
au {petit villard} ça capte pas, un hameau perdu
il vit au {grand bourg perdu} derriere la ferme
j'habite {La Croix Blanche} commune de Saint-Vaury
j'habite {Le Bourg d'en bas} à Anzême
elle demeure {Les Quatre Vents}, commune de Lupersat
on habite {la Ribière} à 4 km du bourg
mon employeur habite {Villechenoux} un hameau de 5 maisons
il reste tout seul à {La Faye}, hameau de Bussière-Dunoise
{la Villatte}, hameau de Bonnat, c'est chez lui
c'est au hameau {de la Chaume}
au hameau {Les Bruyères}
hameau {le puy} derriere la chapelle
dans le hameau de {Peyrabout-le-Vieux}
lieu dit {la gasne}
lieudit {chez Nadaud}
au lieu-dit {Pont de la Dauge}
au lieu dit {les trois chênes} faut prendre a droite
adresse {la grande métairie}
adresse : {le bois de la vigne 23400}
adresse {le petit moulin} à st dizier
mon adresse c {la vieille tuilerie} a janaillat
son adresse c'est les {hauts de gartempe}
adresse ferme du {bas puy}
ferme de {la gorce} commune de Roches
elle vit à {la ferme des trois fontaines}
il loge {au château de la borne} dans l'aile gauche
prendre la route de Guéret et tourner au {mas rambaud}
prendre à droite au {moulin brulé}, c'est la dernière maison
la maison est au {pré du lac}
la derniere maison du {chemin des brandes}
première maison {chemin du four à chaux}
je vais à {la petite brosse}, commune de Fresselines, tous les matins
fin de chemin {la grande lande} à Nouzerines
tout au bout {la haute serre} à Mainsat
après le pont {le bas theil} à Moutier
résidence autonomie {les mimosas} logement 12
à la résidence autonomie {les tilleuls appartement 4}
{Résidence autonomie les Charmes, logement 8}
{résidence services les jardins d'arcadie appt 204}
{résidence senior le clos des vignes} appt 31
foyer logement {les marronniers} chambre 14
foyer logement {le bel air logement 22}
au foyer {les myosotis} chambre 12
{ehpad les ombrages chambre 214}
ehpad {le chant des oiseaux} chambre 7
{résidence les hauts de vienne} bat C
elle habite {résidence des arènes}
elle vit à la {résidence du moulin}
il est en {résidence Villa Médicis, appartement 18}
{Résidence Bellevue, entrée C, 3ème étage}
{résidence le parc, escalier 2}
{rés les capucines bat D appt 45}
{RPA les iris logement 9}
{rpa henri barbusse appt 12}
{mapa les genets chambre 5}
{béguinage saint joseph logement 3}
{HLM les 4 routes bat E}
{hlm du stade appt 15}
{cité des cheminots bloc 4}
{cité verte bat 12 porte 4}
{tour Mirabeau 14ème étage}
{tour B appt 142}
{barre des acacias entrée 7}
{bloc C appartement 22}
{immeuble la Rotonde, 5e gauche}
{bat A 3eme etage porte gauche}
elle habite au {3eme etage porte gauche}
il habite au {2e étage droite}
elle est au {4ème étage porte 12}
elle vit au rez de {chaussée porte 2}
il habite {appartement 304}
ma dame est {appt 12}
elle habite {logement 27}
logée {chambre 12} au premier
elle est {chambre 214}
{rue des carmes au 14}
{avenue de la gare au 7 bis}
rdv {boulevard de la liberté au 112}
c'est {rue des écoles au numéro 5}
c'est {rue de la poste, le 8}
{rue jean jaurès, numéro 33}
{rue Pasteur n 12}

elle habite {rue de la Convention} depuis 40 ans
elle demeure {avenue du maréchal foch}
son appartement {rue de belfort} est au 5e
chez elle {rue des tanneurs} y a pas de place pour se garer
la dame du {chemin des oiseaux} est partie
je travaille {impasse du lavoir}
mon employeur de la {rue des martyrs} me doit 3 mois
j'ai une dame {rue de la glacière} le matin
mon monsieur de l'{allée des sorbiers}
j'ai un remplacement {allée des mésanges}
je commence {route d'aubusson au 14}
{66 avenue du maréchal↵juin}
{12 rue de la↵république}
{3 impasse↵des lilas}
il habite {14↵rue des acacias}
{45 boulevard gambetta↵23000 guéret}
{7 allée du docteur↵schweitzer}
{22 bis chemin de la↵fontaine}
{9 place de↵l'église}
adresse : {18 rue du général↵de gaulle 67000 strasbourg}
au {24 rue du↵moulin à vent}
{33 cours de l'argonne}↵bordeaux
{15 rue de l'Abbé-Grégoire}
{4 rue du 14 juillet}
{2 ter rue Traversière}
{14 rampe du fort}
{5 mail des tilleuls}
{8 quai de la pêcherie}
{11 traboule des feuillants}
{6 venelle du presbytère}
{19 lot les hibiscus} saint-joseph
{45 chemin bois rouge} saint andré
{12 rue des flamboyants le tampon}
{3 chemin cap saint jacques}
km {4 route de baduel}
pk {12 route de montsinéry}


{résidence les alizés bat 4 porte 12 97110 pointe à pitre}


{bp 45 97300 cayenne}
{12 b rue haute}
{7b, rue des moulins}
{1ter rue basse}
{14/16 rue du bac}
{12-14 rue des prés}
8 à {10 rue neuve}
{128 av. gal leclerc}
{12 r. victor hugo}
{3 pl du marché}
{4 all. des pins}
{17 bld carnot}
{2 sq des peupliers}
{12 imp du clos}
{9 chem. des dames}
{22 fbg st antoine}
{6 rte de limoges}
{14 residence les pins}
{7 hameau de la tour}
{5 lotissement bel horizon}
{1 le bourg 23150 ahun}
{3 la chaise 23000 la saunière}
{8 les combes 23140}
douze {rue des glycines} appartement trois
au {cent douze avenue de paris}
{quarante-cinq bis rue du commerce}
c'est au {quinze de la rue des moines}
{dix-huit rue du port troisième étage}
`;
