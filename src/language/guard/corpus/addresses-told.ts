/** Messages with street addresses in them; `{…}` encloses each. Invented addresses. */
export const texts = `
elle habite {12 rue des lilas}
elle habite au {3 bis av jean jaures 23000 gueret}
au {lieu-dit les brosses}
{lieu dit le mas}
j'habite {lieudit la chaume}
{lieu dit chez mathieu 23250 sardent}
{impasse des lilas 7}
{place de l'église au n°5}
{rue du stade, n° 12}
{rue du stade numéro 12}
rendez-vous {rue jean macé 14}
au {douze rue du stade}
au {vingt-deux bis avenue de la république}
{quatre rue pasteur}
{résidence les acacias appt 12}
{résidence les acacias bât B}
elle habite {résidence Beausoleil}
j'habite {lotissement les genêts}
{lot. les genêts 23000 Guéret}
elle vit {immeuble le concorde, porte 4}
{appt 12 bat B 3 rue des écoles}
{n°12 rue de la fontaine}
au {numéro 12 de la rue de la fontaine}
sonner au {45 rue de Paris}
je dois aller {16 rue grancher} demain matin
{BP 12 23000 Guéret}
mon employeur demeure {2 allée du parc}
le code est chez elle {22 rue Maurice Rollinat}
adresse : {rue de la paix, 23000 Guéret}
mon adresse {14 rue basse}
c'est au {14 grande rue}
she lives at {12 church street}
venir {7 rue de l'ancienne mairie}
elle est domiciliée {1 villa des roses}
on se retrouve au {1 rue de la gare}
elle a déménagé {impasse jean moulin}
livrer {4 domaine de la forêt}
il loge {allée des cerisiers}
Elle demeure {17 rue Eugène France}
je vais au {17 rue eugene france a gueret}
adresse : {5 bis rue de l'Ancienne Poste, 23300 La Souterraine}
rdv {23 avenue Gambetta}
rendez-vous {8 place Bonnyaud} devant la porte bleue
j'habite {44 route de Courtille}
il vit {3 allée Georges Brassens}
{lotissement le clos fleuri n°4}
{lotissement le clos fleuri, numéro 4}
{résidence du Parc, bâtiment 3, appartement 27}
{rés. du parc bat 3 appt 27}
{rés les glycines 2e étage}
{résidence les glycines, 12 rue du four}
elle loge à la {résidence Jean Moulin appt 4}
{immeuble Le Belvédère 3eme étage porte 12}
{tour 3, 14e étage, 20 rue Dunant}
{cité Jules Ferry bat 2}
{hameau du Puy Chalard}
{lieu-dit Le Masbaraud, 23400 Bourganeuf}
{lieu-dit "Les Vergnes"}
{ferme de la Bussière 23150 Ahun}
{BP 45, 23000 Guéret}
{rue des Pommes n° 8}
{rue des pommes au 8}
{rue des pommes, 8}
c'est {rue pasteur 33}
ça se passe {place du Mail au 5}
{place du marché n 3}
{chemin du lavoir, n°2 bis}
{onze rue du lavoir}
{trente-deux avenue du maréchal foch}
{quarante deux bis rue haute}
{soixante douze boulevard de la marne}
elle reste {12 a rue neuve}
{n° 7 rue du puits}
{numéro 7 rue du puits}
{app 6, 7 rue du puits}
{appt 6 7 rue du puits}
I live at {14 Oak Avenue}
she is at {3 station road}
Bonjour, j'interviens au {14 rue de la Sénatorerie} à Guéret et il n'y a pas de place
j interviens au {14 rue de la senatorerie} et y a pas de place
rdv demain {14 rue de la sénatorerie 23000} devant le portail
mme habite {8 allée des Noisetiers}, sonnez deux fois
son adresse c'est {8 allee des noisetiers 23200 aubusson}
son adresse exacte : {8, allée des Noisetiers - 23200 AUBUSSON}
voici l'adresse {3 rue du 4 septembre}
elle est au {33 avenue Charles de Gaulle}, 2e étage
c'est au {33 av charles de gaulle}
c est au {33 av du general leclerc} a cote du bar
c'est {33 avenue du Général Leclerc}
je cherche quelqu'un pour le {33 avenue du gal leclerc}
il faut venir {17 bis rue de la République}
il faut venir au {17bis rue de la république}
il faut venir au {dix sept bis rue de la republique}
j'habite {vingt trois rue des ecoles}
j'habite au {trois impasse du four}
on est au {six place de la mairie}
c'est la maison bleue {25 chemin du Petit Bois}
{impasse du Stade, n°3}
{impasse du stade 3}
{impasse du stade au 3}
{impasse du stade au numero 3}
{allée du vieux chêne 12}
{allée du vieux chêne, 12, 23300 La Souterraine}
elle vit {allée du vieux chêne}
elle vit {rue de la poste} à Ahun
elle habite {rue Jules Sandeau}
elle habite {route de Pionnat}
elle habite {place d'Armes}
elle habite {lieu dit la ribière}
elle habite au {lieu dit les bordes commune de jouillat}
{lieu-dit Beauvais 23140 Jarnages}
{hameau de la Chaise}
j'habite {hameau des granges}
{résidence du Lac, bât C, appt 302}
{résidence Les Hirondelles, 4 avenue du Lac}
elle est {résidence les hirondelles} appart 12
il loge {résidence Anne Frank}
{lotissement Bellevue, 7}
{lot bellevue n 7}
{immeuble A, escalier 2, 14 rue Sylvain Grateyrolles}
{appt 302, 14 rue sylvain grateyrolles}
{n°7 r. du moulin}
{no 7 rue du moulin}
{BP 302 23007 Guéret cedex}
I live at {25 Church Lane}
her address is {25 Victoria Road, Leeds}
Elle vit seule au {6 rue Diderot} depuis la mort de son mari
Mme vit au {6 rue diderot 23300 la souterraine} et elle ferme à clé
Rendez-vous lundi 8h {6, rue Diderot}, code 1234
je commence lundi {6 rue diderot}
l'intervention a lieu {19 avenue de la Libération} à Bourganeuf
le monsieur est au {19 av de la liberation, 23400 bourganeuf}
prendre la clé au {19 avenue de la libération} chez la voisine
je me gare {2 impasse des Sorbiers}
Il faut aller {2 imp. des sorbiers 23000 St Fiel}
c'est le {2 impasse des sorbiers}
nouvelle adresse : {47 route de Bénévent}
nouvelle adresse {47 rte de benevent 23300 la souterraine}
il habite {chemin des Fougères, n° 9}
il habite {chemin des fougeres 9}
habite {9 chemin des fougeres}
habitant {9 chemin des fougères 23150 Moutier d'Ahun}
mon employeur est {9 ch. des fougères}
domicile : {5 place de l'Ancienne Gare}
domicile {5 pl. de l'ancienne gare}
Lieu d'intervention : {5 cité du Petit Prince, 59000 Lille}
lieu de travail {26 rue Faidherbe 59000 lille}
{26 rue faidherbe}, 3ème étage porte gauche
{vingt-six rue faidherbe}
au {vingt six de la rue faidherbe}
au {26 de la rue Faidherbe}
{quatre-vingts avenue jean jaurès}
{quatre vingt douze avenue jean jaures}
{cent douze avenue jean jaurès}
{cent vingt-deux bis avenue jean jaures}
{lieu-dit les combes}
{lieu dit "la croix"}
{lieu dit la croix rouge}
{lieu-dit Le Bois du Loup 23250 Pontarion}
{résidence Les Jardins d'Arcadie, appt 14}
{résidence les jardins d'arcadie appartement 14}
{bat A3 résidence du Verger}
{HLM Beaubreuil, bâtiment 12, escalier 4}
{lotissement les prairies 23000 guéret}
elle demeure {lotissement les prairies}
`;
