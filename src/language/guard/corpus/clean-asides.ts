/** Codes, asides, floors and figures that only look like somebody's: nothing is to be found in them. */
export const texts = `
le code est affiché dans le hall
on m'a dit de taper 1234 comme mot de passe
le code de la carte vitale n'existe pas
ma collègue portugaise ne mange pas à midi
ma collègue sympa part en juin
ma dame grabataire ne bouge plus
mon monsieur parkinsonien tombe souvent
ma patiente hémiplégique refuse le fauteuil
son fils radin ne paie pas
sa fille unique décide de tout
sa fille aînée décide de tout
mon employeur chiant ne répond pas
mon patron relou me parle mal
la dame kiffe trop la musique
la dame bave beaucoup
la dame grogne tout le temps
la dame zappe ses cachets
la dame stresse quand je pars
le papa bosse à l'usine
ma collègue covid positif est absente
ma collègue alsacienne parle fort
mon binôme hyper gentil est parti
ma voisine kabyle cuisine bien
ma remplaçante galère
ma stagiaire flippe devant le lève personne
la petite joue avec sa poupée
le petit court partout
la vieille me crache dessus
le vieux refuse
ma petite dame, adorable, est partie
ma petite dame, 92 ans, est partie
ma dame, pourtant valide, ne marche plus
ma dame (alzheimer) crie
ma dame (gir 2) crie
ma dame (sous tutelle) crie
mon monsieur (avc) ne parle plus
le fils (unique) décide
la fille, ingénieure, comprend rien
sa nièce, kiné, m'a montré
sa nièce, comptable, vérifie tout
mon employeur, tétra, est jeune
ma collègue, choquée, a démissionné
ma collègue, débutante, a peur
la voisine, concierge, a le double
mon mari, routier, rentre le samedi
mon mari, au chômage, garde les enfants
la dame, bien sûr, refuse
la dame, hélas, est décédée
la dame, apparemment, est tombée
la dame, dixit sa fille, est tombée
elle habite au fond de la cour
elle habite au bord de la mer
elle habite au bord de l'étang
elle habite au pied du château
elle habite le village d'à côté
elle habite la grande maison blanche
il habite le petit appartement du haut
il vit au grand air
il vit au petit bonheur la chance
elle vit au milieu des champs
elle vit la retraite paisible
on se retrouve au moulin
la grande forge est fermée
aller au bois
le petit bois derrière la maison est beau
le grand pré est inondé
la vieille ferme est à vendre
au grand champ de foire
c'est au bout du chemin
la maison est au bord de la route
la maison est au fond à droite
la maison du bas est vide
tourner au panneau
tourner au stop et prendre à droite
après le pont prendre à gauche
après la chapelle tourner à gauche
après le bois tourner
derrière le grand chêne il y a un banc
au petit coin elle a besoin d'aide
au grand désespoir de sa fille
au gros sel
au vieux monsieur je parle fort
la bonne combine
la petite croix au mur
la petite pierre blanche
la petite chapelle du village
la haute tension
la basse saison
le haut du dos
le bas ventre
le gros orteil
résidence secondaire à 12 km
résidence avec 40 logements
ehpad de 80 lits
ehpad chambre double à 2000 euros
ehpad en chambre individuelle
foyer de vie pour 12 résidents
hlm sans ascenseur étage 4
la barre de lit étage
une tour de 14 étages
chambre 12 et chambre 14 à refaire
au 3ème étage à gauche il y a l'ascenseur
au 2e étage gauche ou droite ?
le 2ème étage porte coupe feu fermée
j'habite appartement mal isolé
chez elle rue barrée depuis lundi
je travaille rue et trottoir glissant
je travaille boulevard en travaux
j'ai une dame route de campagne glissante
je commence route verglacée
numéro de téléphone à 10 chiffres
mon numéro commence par 06
mon numéro commence par 07
son numéro finit par 3
le 06 12 c'est un jeudi ? le tel sonne
téléphone 45 minutes par jour
tel un père
j'ai appelé 3 fois le 06 12 et le 07 12
rappeler le 05 01 2026
le 05 12 2025 à 14h30 rdv tel
mon portable a 06 12 mois de garantie
elle dort de 22 30 à 06 15
06 30 lever 07 00 toilette 08 15 repas
dose 0 5 10 15 20 25 30
échelle 0 1 2 3 4 5 6 7 8 9
chapitre 2 10 11 suite page 3
le début 2 10 11 et la suite demain
je suis né en 60, début 1 60 05
VISITE 9h et SOINS 10h
COLLATION 16h
TV 14h
CAFE 9h
CHANGE 11h
MEDOCS 8h
DOUCHE 9h LINGE 10h
REUNION D EQUIPE 14h
ATELIER MEMOIRE 14h
ERGO 14h
ORTHOPHONISTE 14h
PEDICURE 9h30
COIFFEUR 10h
MARCHE 10h
JARDINAGE 15h
ABSENTE 9h
ANNULE 14h
FERIE 14h
GARDE 20h
NUIT 22h
pour DOLIPRANE faut une ordonnance
avec ALZHEIMER c'est dur
dossier RETRAITE bloqué
dossier CARSAT perdu
appeler SAMU
avec Uber on peut y aller
voir avec Bouygues
chez Kiabi
chez Gifi c'est moins cher
avec Instagram
avec Chronodrive
dossier Doctolib
un certain stress
un certain Covid
une certaine lassitude
on l'appelle quand elle sonne
on l'appelle tous les soirs
on l'appelle avant
on l'appelle systématiquement
on l'appelle mamie
le nommé est absent
mai il fait froid
rose, il en reste
claire, elle coule de source
fleur, elle en a plein le jardin
Parfait, elle est contente
Noel, elle le passe seule
Espoir, il en faut
Constance, il en faut
Désirée, elle l'était
aimée, elle l'est
modeste il l'est
mmmm
mmeuh
drgenerale
mrci
mradar
mdr elle est drole
monsieurs
mesdames
madames
medames
le plan du mas est fermé
au mas ehpad
la mas de gueret recrute
interphone cassé 2 mois
interphone posé il y a 3 ans
sonner 5 minutes
sonner à 8h
je sonne à 14h
je sonne 2 minutes
digicode installé en 2021
digicode à 150 euros
boite a clés à 25 euros chez brico
boite à clés fixée à 1m20
boite à clés depuis 2019
alarme réglée à 7h
alarme à 2000 euros
le portail pèse 150 kg
portail de 3m50
porte 4 vérins
taper 2000 euros à sa mère
entrer 3578 heures dans le logiciel
composer 12 menus
code 2024 du cesu
les codes 12 et 14
le code AVS c'est quoi
code : merci
le code c'est pour le dossier 4512
`;
