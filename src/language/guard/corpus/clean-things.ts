/** Messages without anybody's data, in lower case, with what could be an address or a name. */
export const texts = `
je préfère le savon à la rose
en avril on change d'horaire
la place de la salle de bain est trop étroite
il n'y a pas de place dans la rue
dans la rue elle se perd
au bout du chemin il y a une ferme
on marche jusqu'au quai
le quai est fermé pour travaux
le cours de cuisine du mardi
route barrée, je serai en retard
elle change de chemin tous les jours
la résidence secondaire de la famille
résidence autonomie ou ehpad
le quartier est calme
un lotissement neuf
la cité est bruyante
la victoire de la journée : elle a mangé
une marche en pierre
en mai, fais ce qu'il te plait
la reine des neiges à la télé
le juste prix à la télé
à la toussaint je suis en congés
la saint-valentin
le lycée pierre bourdan
des courses chez leclerc
chez carrefour les protections sont moins chères
chez elle il fait froid
chez lui on ne peut rien toucher
chez nous c'est pareil
chez mon employeur il n'y a pas d'eau chaude
chez une dame âgée
chez certains on ne déjeune pas
chez les personnes âgées la peau est fine
chez le médecin
chez ma patronne
l'infirmière libérale du village
merci à vous
la carte vitale de la personne
son numéro de sécu est obligatoire sur le contrat ?
je n'ai pas son numéro de téléphone
elle a perdu son adresse mail
il faut donner son adresse ?
je ne donne jamais mon numéro
adresse e-mail obligatoire pour le cesu
orange a coupé le téléphone
elle regarde sur orange
un mail à l'employeur
un jus d'orange
un immeuble sans ascenseur
l'escalier est raide
le domaine de l'aide à domicile
le parc est ouvert
la tour de contrôle
la ferme est isolée
au village il n'y a pas de bus
le bourg est désert
dans le hameau il y a trois maisons
je dors dans une chambre à part
en toute franchise
il y a une pharmacie place de la mairie
la boulangerie de la rue de la gare
le marché est sur la place
on se gare dans la cour
elle parle à son mari mort
l'argent de la quête
les mamies du village
prune et cerise en dessert
de la compote de pomme
bienvenu à tous
chez madame le matin et chez monsieur le soir
chez cette dame tout est propre
chez un particulier
chez plusieurs employeurs
chez soi
chez les vieux
chez les petits
je suis chez des gens très gentils
bonne journée à toutes
place assise obligatoire
laissez la place
mets ça à sa place
place aux jeunes
la place du marché est loin
on se retrouve place de la gare
en cours de formation
au cours du mois
la cour est pleine de boue
une impasse
je suis dans une impasse avec elle
la route est longue
en route
feuille de route
rue étroite
au coin de la rue
la rue principale
une rue à sens unique
il vit à la rue
au bout du quai
le chemin est boueux
sur le chemin du retour
la villa de la patronne est immense
un château hanté
le moulin à café
moulin à poivre
la ferme du bout
la porte d'entrée
le batiment b est en travaux
résidence services seniors
une résidence pour handicapés
lotissement calme
hameau isolé
quartier sensible
avenue de la gare il y a des bouchons
la station rue de paris est fermée
le cabinet est place de l'église
sclérose en plaques
voir la vie en rose
de la viande blanche
en pierre de taille
grâce à vous
prudence sur la route
une charlotte à usage unique
en jean
une veste en jean
coquille saint jacques
saint-jacques
bouchée à la reine
au clair de la lune
the street is dark
mon employeur part en ehpad
la curatrice de madame est en congé
petit à petit
ma collègue arrive en retard
la coiffeuse à domicile
chez autrui
chez cet homme
chez deux employeurs
chez l'employeur
chez leurs parents
chez quelqu'un
chez toi
chez vous
chez mamie
chez papi
chez le kiné
chez l'ophtalmo
chez orpea
chez free
chez edf
le nom de la personne remplacée
appelée en urgence
ca s'appelle de la maltraitance
place libre samedi
la place de madame
place au soleil
à la place de ma collègue
à la place du sucre
la route du sel
la route est glissante
route nationale
la rue est sombre
rue piétonne
au bord de la route
au fond de l'impasse
au pied de l'immeuble
au bas de l'escalier
en bas de la côte
côte à côte
à côté de la mairie
près de la place du marché
cité scolaire
le quartier de la gare
le quartier dort
quartier libre
la résidence du maire
la résidence est fermée
à la résidence on est dix
en résidence autonomie
le domaine médical
un mas provençal
au moulin
au château
la tour eiffel
le parc naturel
le port du masque
port de gants
la porte du frigo
passage à vide
zone à risque
escalier raide
digicode en panne
le code de la porte a changé
son adresse a changé
son adresse mail ne marche pas
donner son adresse c'est risqué
pas d'adresse ici svp
ni numéro ni adresse
téléphone en panne
le téléphone sonne
numéro inconnu
mon numéro de contrat
mon numéro de salarié cesu
le numéro de dossier mdph
numéro vert
à gmail près
orange amère
gmail est en panne
mon compte gmail est bloqué
mail non reçu
numéro de sécu provisoire
`;
