/** Messages without anybody's data in them, most of them with something that looks like it. */
export const texts = `
Comment faire la toilette quand la personne refuse ?
madame refuse la toilette, que faire
Madame refuse
monsieur ne veut pas
Monsieur tombe souvent
madame chante toute la journée
madame crie la nuit
monsieur fume dans son lit
madame Crie
Madame est très fatiguée en ce moment
monsieur toujours debout à 3 h du matin
madame toujours pas levée
madame seule depuis hier
monsieur couché, madame debout
madame aime la soupe, monsieur déteste ça
Madame a été hospitalisée, dois-je être payée ?
monsieur et madame ne dorment plus ensemble
la douche de madame dure une heure
le fils de monsieur ne veut pas de lève-personne
oui madame bien sûr
merci madame bonne journée
bonjour mesdames, une question sur les congés
Bonjour à toutes et à tous
coucou @ toutes
@tous réunion jeudi
la rose est fanée
j'ai posé un vase avec une rose sur la table
elle met toujours du rose
la robe rose et le gilet blanc
je préfère le savon à la rose
en avril on change d'horaire
le 12 novembre 2026
jeudi 26 novembre à 8 h 30
article 137-2 de la convention
IDCC 3239
la convention 3239 dit 40 heures par semaine
13,40 € brut de l'heure
je gagne 12,89 euros de l'heure
de 8h30 à 12h et de 14h à 17h
8 h 30 - 12 h 00
06h30 - 08h00 tous les jours
présence de nuit entre 20:00 et 6:30
je fais 48 h sur 12 semaines
appelez le 15 en cas d'urgence
faites le 112
le 3977 pour la maltraitance
le 3919 ou le 36 46
le 39 49 pour France Travail
3 comprimés à 8 h, 2 à midi et 1 le soir
doliprane 1000 mg 3 fois par jour
500 mg matin midi soir
tension 12/8 hier et 14/9 ce matin
elle pèse 45 kg pour 1 m 60
la place de la salle de bain est trop étroite
il n'y a pas de place dans la rue
dans la rue elle se perd
au bout du chemin il y a une ferme
on marche jusqu'au quai
le quai est fermé pour travaux
12 places de parking devant l'immeuble
3 cours de gym par semaine
le cours de cuisine du mardi
je suis en route, j'arrive dans 12 min
20 minutes de route
2 allées et venues par jour
la route de Guéret est verglacée
route barrée, je serai en retard
elle change de chemin tous les jours
la résidence secondaire de la famille
résidence autonomie ou ehpad
le quartier est calme
un lotissement neuf
la cité est bruyante
8 rue barrées à cause de la neige
1 place libre dans la formation de mars
2 avenues plus loin
le lieu dit dans le contrat
je suis à Guéret
Saint-Pierre est loin
à Sainte-Feyre il neige
relais de La Souterraine
on habite à Bourganeuf
23000 Guéret
une formation à Saint-Étienne
le relais de Saint-Martin-d'Hères
à Paris c'est mieux payé
je viens de Nancy
le train pour Valence
en France on a 5 semaines de congés
la maladie de Parkinson
monsieur Parkinson avancé
un début d'Alzheimer
maladie de charcot
syndrome de Korsakoff
la maladie d'alzheimer avance
le syndrome de Gilles de la Tourette
la méthode Montessori marche bien
la méthode de Naomi Feil
l'échelle de Braden
la marche avec prudence
avec constance et patience
elle parle avec prudence
une belle victoire aujourd'hui
la victoire de la journée : elle a mangé
une consigne claire et juste
c'est claire comme de l'eau
elle est claire dans ses choix
sa voix est blanche
une nuit blanche
page blanche
la pierre ponce pour les talons
le mur de pierre est froid
une marche en pierre
calcul de pierre dans le rein
huile d'olive dans la salade
une olive coincée
le mois de mai est long
en mai, fais ce qu'il te plait
le ange gardien
un ange passe
la reine des neiges à la télé
juste avant le repas
le juste prix à la télé
c'est parfait merci
elle reste constante
un jean troué
je mets une charlotte pour la douche
charlotte, gants et masque obligatoires
charlotte jetable ou pas
une madeleine avec le thé
un bain-marie
elle se marie samedi
le marc de café
bleu marine ou noir
le robert est sur la table
une crème marguerite
un bouquet de marguerites
la galette bretonne
pâques et noël sont payés double
le jour de noël je travaille
à la toussaint je suis en congés
la saint-valentin
la fête de la Saint-Jean
le père noël
la Sainte Vierge au mur
hachis parmentier pour midi
la loi Leonetti
le fauteuil Louis XV du salon
l'école Jules Ferry
l'hôpital Henri Mondor
le lycée pierre bourdan
le collège jean monnet
la maison de retraite Sainte-Anne
la rue Victor Hugo est en travaux
une chanson de Johnny Hallyday
elle écoute Édith Piaf
magasin leroy merlin
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
ma collègue absente n'est pas remplacée
ma collègue refuse de m'aider
mon employeur refuse de payer
ma patronne ne répond plus
l'infirmière passe à 9h
l'infirmière libérale du village
le docteur ne vient plus
le docteur passe jeudi
la petite dame du troisième
la petite robe fleurie
le petit déjeuner est à 8h
petite question sur les congés
mamie refuse ses cachets
papi tombe toutes les nuits
papy ne veut pas de douche
la famille est absente
la famille d'accueil
la famille ne comprend pas
la famille entière est fâchée
ça s'appelle une présence responsable
comment s'appelle le papier pour les heures
le dispositif s'appelle Aidants connect
je m'appelle toujours comme ça
moi c'est pareil
moi c'est mon dos
moi c'est tous les matins
merci beaucoup
merci d'avance
merci à vous
merci les filles
merci pour tout
bisous les filles
bon courage
Bon Courage A Toutes
BONJOUR MADAME REFUSE LA DOUCHE QUE FAIRE
COMMENT DECLARER LES HEURES DE NUIT
URGENT JE CHERCHE UNE REMPLACANTE POUR SAMEDI
Je Cherche Une Remplacante Pour Samedi Matin
La Personne Refuse De Manger
gir 2 ou gir 3
APA ou PCH
la CAF me demande une attestation
l'URSSAF et le CESU
Pajemploi pour la garde d'enfants
la carte vitale de la personne
son numéro de sécu est obligatoire sur le contrat ?
je n'ai pas son numéro de téléphone
elle a perdu son adresse mail
il faut donner son adresse ?
je ne donne jamais mon numéro
adresse e-mail obligatoire pour le cesu
le site service-public.fr
allez sur cesu.urssaf.fr
sur france travail point fr
orange a coupé le téléphone
elle regarde sur orange
un mail à l'employeur
un jus d'orange
free ou sfr pour le portable
1, 2, 3 soleil
un deux trois quatre cinq six sept huit neuf dix
zéro risque
deux ou trois fois par jour
soixante-dix-huit ans
quatre-vingt-douze ans et toute sa tête
elle a 92 ans
né en 1934
en 2025 ou 2026
du 01/02/2026 au 28/02/2026
le 06/07/2026 à 8h
01 02 2026 10 h
contrat du 15.03.2025
avenant 9 du 25 novembre 2024
siret 123 456 789 00012
numéro cesu Z1234567
le dossier 2025-1187
FR76 3000 4000 0312 3456 7890 143
la facture 20250312
150 euros par mois
1 200 € net
2 400 heures
taux de 10 %
+25 % le dimanche
3 x 12 h
2+2
code 1234
la porte 4 est coincée
elle habite au 3e étage sans ascenseur
un appartement 3 pièces
2 pièces à nettoyer
le bâtiment est vieux
un immeuble sans ascenseur
l'escalier est raide
le domaine de l'aide à domicile
le passage de l'infirmière
3 passages par jour
le parc est ouvert
la tour de contrôle
la côte est raide
la ferme est isolée
au village il n'y a pas de bus
le bourg est désert
dans le hameau il y a trois maisons
la formation dure 58 heures
le titre ADVD niveau 3
l'annexe 7 de la convention
niveau IV ou V
la grille des salaires au 1er janvier
rémunération au smic
congés payés 10 %
les heures de nuit au quart du salaire
je dors dans une chambre à part
elle tape et elle mord
il me traite de tous les noms
on peut refuser un don ?
elle m'a offert un bijou
il garde l'argent sous le matelas
la douce voix de ma mamie
mon chéri il m'a dit
ma chérie viens manger
la grace matinée
elle a perdu patience
en toute franchise
la clémence du temps
un dimanche sur deux
Samedi je travaille
Lundi prochain c'est férié
Janvier est long
Avril a été difficile
Novembre et décembre aussi
Le matin je lave, le soir je couche
Toilette, repas, courses, ménage
Transfert lit fauteuil
Lève-personne ou verticalisateur
Protections Tena ou Abena
crème Mitosyl sur les rougeurs
Elle prend du Lexomil et du Seresta
Sous Eliquis elle saigne beaucoup
Netflix toute la journée
elle veut Drucker à la télé
WhatsApp ne marche plus
j'ai une Clio et elle tombe en panne
la Zoé du service est en panne
ma voiture, une megane
la mercedes du fils
le neveu est tuteur
la curatrice ne répond pas
l'ergo est passé hier
le kiné veut la faire marcher
la mairie m'a aidée
le maire est venu
c'est la mère de ma voisine
la soeur de monsieur décide de tout
le mari de madame est jaloux
madame la présidente
madame le maire
madame ou monsieur, il faut choisir
madame me tape
madame s'énerve dès que j'arrive
madame n'entend plus
monsieur a fait un avc
monsieur dort trop
monsieur boit
monsieur boite
madame marche encore
madame porte des lunettes
madame reste au lit
madame perd la tête
madame hurle
madame griffe
madame vomit
madame gémit
madame constipée
madame incontinente
madame jolie comme tout
monsieur violent
monsieur diabétique insulino-dépendant
monsieur gentil mais sourd
monsieur fort agité ce soir
monsieur bon vivant
monsieur long à manger
mme très fatiguée
mme refuse
mr refuse le bain
mr tombe
mme X refuse
mme D. refuse les soins
Mme B. et Mr C. sont voisins
M. X ne veut pas
l'épouse de M. D
il m dit non
3 m de long
j'ai 2 m de tuyau
Dans Le Noir
my lady refuses to eat
she will not wash in the morning
the old man falls at night
how many hours can I work in May
Can I work on a Sunday ?
Mrs refuses her shower
I may be late tomorrow
hope you are well
the rose garden is lovely
call 112 in an emergency
look at the wage grid
I live near the church
2 hours drive
10 minutes walk
la salle Jean Jaurès
avenue de la République c'est bouché
il y a une pharmacie place de la mairie
la boulangerie de la rue de la gare
le marché est sur la place
on se gare dans la cour
un cours de 3 heures
un stage de 14 jours
7 à 9 personnes autour de la table
cinq séances de trois heures
le relais se réunit à 14 h
elle parle à son mari mort
la télécommande est dans le frigo
l'argent de la quête
une bonne âme
quel bonheur
la nana du service
les mamies du village
tata et tonton viennent dimanche
la mère et la fille
son fils aimé
un fils unique
le fils prodigue
ma fille juste avant moi
un coin de paradis
prune et cerise en dessert
tarte aux prunes
de la compote de pomme
vanille ou chocolat
une perle cette dame
un trésor cette mamie
une étoile
le soleil tape
le désir de mourir
un espoir de guérir
elle honore ses dettes
elle désire un thé
je désire des renseignements
bienvenue au relais
bienvenu à tous
la providence
la charité
la foi
le bon samaritain
noël approche
le lundi de pâques et le lundi de pentecôte
l'ascension est fériée
`;
