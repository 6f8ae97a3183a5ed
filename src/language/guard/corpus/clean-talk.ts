/** Messages without anybody's data, as carers write to each other. */
export const texts = `
Comment faire la toilette quand la personne refuse ?
la douche de madame dure une heure
le fils de monsieur ne veut pas de lève-personne
la rose est fanée
j'ai posé un vase avec une rose sur la table
elle met toujours du rose
la robe rose et le gilet blanc
le lieu dit dans le contrat
je viens de Nancy
le train pour Valence
la maladie de Parkinson
la maladie d'alzheimer avance
la méthode Montessori marche bien
la méthode de Naomi Feil
la marche avec prudence
avec constance et patience
elle parle avec prudence
une belle victoire aujourd'hui
une consigne claire et juste
c'est claire comme de l'eau
elle est claire dans ses choix
sa voix est blanche
la pierre ponce pour les talons
le mur de pierre est froid
calcul de pierre dans le rein
huile d'olive dans la salade
le mois de mai est long
juste avant le repas
je mets une charlotte pour la douche
charlotte, gants et masque obligatoires
charlotte jetable ou pas
une madeleine avec le thé
elle se marie samedi
le marc de café
bleu marine ou noir
le robert est sur la table
un bouquet de marguerites
pâques et noël sont payés double
le jour de noël je travaille
hachis parmentier pour midi
le fauteuil Louis XV du salon
le collège jean monnet
une chanson de Johnny Hallyday
elle écoute Édith Piaf
ma collègue absente n'est pas remplacée
ma collègue refuse de m'aider
mon employeur refuse de payer
ma patronne ne répond plus
la petite dame du troisième
la petite robe fleurie
petite question sur les congés
la famille est absente
la famille ne comprend pas
la famille entière est fâchée
ça s'appelle une présence responsable
comment s'appelle le papier pour les heures
le dispositif s'appelle Aidants connect
je m'appelle toujours comme ça
moi c'est mon dos
moi c'est tous les matins
Bon Courage A Toutes
COMMENT DECLARER LES HEURES DE NUIT
URGENT JE CHERCHE UNE REMPLACANTE POUR SAMEDI
Je Cherche Une Remplacante Pour Samedi Matin
La Personne Refuse De Manger
la CAF me demande une attestation
l'URSSAF et le CESU
Pajemploi pour la garde d'enfants
sur france travail point fr
free ou sfr pour le portable
un deux trois quatre cinq six sept huit neuf dix
deux ou trois fois par jour
quatre-vingt-douze ans et toute sa tête
le bâtiment est vieux
le passage de l'infirmière
la côte est raide
niveau IV ou V
les heures de nuit au quart du salaire
elle tape et elle mord
il me traite de tous les noms
on peut refuser un don ?
elle m'a offert un bijou
il garde l'argent sous le matelas
la douce voix de ma mamie
mon chéri il m'a dit
ma chérie viens manger
elle a perdu patience
la clémence du temps
un dimanche sur deux
Lundi prochain c'est férié
Avril a été difficile
Novembre et décembre aussi
Le matin je lave, le soir je couche
Toilette, repas, courses, ménage
Protections Tena ou Abena
crème Mitosyl sur les rougeurs
Elle prend du Lexomil et du Seresta
Sous Eliquis elle saigne beaucoup
Netflix toute la journée
WhatsApp ne marche plus
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
l'épouse de M. D
il m dit non
cinq séances de trois heures
la télécommande est dans le frigo
la nana du service
tata et tonton viennent dimanche
la mère et la fille
ma fille juste avant moi
un coin de paradis
une perle cette dame
un trésor cette mamie
le désir de mourir
un espoir de guérir
elle honore ses dettes
elle désire un thé
je désire des renseignements
le lundi de pâques et le lundi de pentecôte
Bonjour, la dame que j'aide ne veut plus manger, avez-vous des idées ?
bjr g une question sur les conges payés svp
la famille me demande de donner les médicaments, ai-je le droit
la chambre de monsieur sent l'urine
le dossier de madame
mai, juin et juillet
mars et avril sont durs
le passage est étroit
la maison de retraite
le relais est au centre social
l'aéroport Charles de Gaulle
les petits frères des pauvres
la maison France services
la CARSAT et la MSA
un gant Tena Wet
la télé, surtout Drucker
Plus belle la vie
Des chiffres et des lettres
Questions pour un champion
N'oubliez pas les paroles
l'amour est dans le pré
Un gars une fille
le repas de Noël
Joyeux Noël et bonne année
Bonne fête des mères
la rose du jardin
c'est pas rose tous les jours
la situation est claire
prunelle de ses yeux
cerise sur le gâteau
le roi et la reine
la belle et la bête
par la grâce de dieu
pas de victoire sans effort
avec douceur et patience
mon jean est sale
un robin des bois
The lady falls every night
She won't eat her lunch
My contract ends in August
Bonjour, je débute et je voudrais savoir si la période d'essai est d'un mois
comment vous faites pour les changes quand la personne est lourde
ma dame refuse que je l'habille et elle me crie dessus
mon monsieur est tombé deux fois cette semaine
mon papi ne veut plus sortir de son lit
la fille veut que je lui coupe les ongles est ce qu'on a le droit
le voisin surveille mes horaires
mon employeur est décédé, que devient mon contrat
l'employeur doit payer la mutuelle
la tutrice valide mes heures
le professeur de gym douce
mon frère me remplace
mon fils passe le bac
ma fille garde les petits
mon amie aide soignante
le facteur passe tôt
la voisine du dessus
moi c'est le dos
moi je dis non
ici pas de bus
bonjour tout le monde
coucou tt le monde
signé par les deux parties
nom de famille obligatoire
nom et prénom du remplaçant
ça s'appelle du travail dissimulé
au bout de l'allée
le clos est fermé
l'interphone ne marche pas
un point c'est tout
la carte vitale est périmée
sécu : quel taux
sécurité sociale ou mutuelle
n° de sécu sur la fiche de paie
Quand je prépare le repas, madame dit qu'elle n'a pas faim, puis elle grignote des biscuits toute la journée.
Le matin, monsieur est de bonne humeur. Le soir, il s'agite et cherche sa voiture.
Il est sous anticoagulant, attention au rasage.
Avec Parkinson, le matin c'est bloqué, il faut attendre que le médicament agisse.
Le stade modéré d'Alzheimer, c'est le plus dur.
Pour la toilette au lit : deux gants, deux serviettes, une bassine, une alèse.
Un bas de contention, ça se met le matin avant le lever.
Faites-lui choisir entre la robe bleue et la jupe marron.
Elle adore la musique : Brel, Piaf, Aznavour.
Nous regardons Des racines et des ailes.
On a fait une tarte aux pommes et une compote de rhubarbe.
Pour Noël, on fait un sapin ensemble.
Bonne fête des grands-mères.
Ma patronne est gentille, juste un peu trop exigeante.
C'est une perle, ma collègue.
Avec patience et constance, on y arrive.
Prudence avec les tapis.
Claire et nette, la réponse.
La réponse est claire, merci.
Pierre qui roule n'amasse pas mousse.
Elle garde une pierre dans sa poche.
Victoire, elle a marché dix mètres !
Une petite victoire : elle a mangé seule.
J'ai mis une charlotte et des gants.
Le fauteuil roulant manuel est lourd.
Un lit médicalisé électrique serait mieux.
L'employeur a-t-il le droit de m'appeler le dimanche ?
Il m'envoie des mails la nuit.
On me demande ma carte vitale et un RIB.
L'animatrice nous a prêté la mallette.
Coucou les filles, ça va ?
Salut, quelqu'un a déjà eu ce cas ?
Bonsoir, besoin d'aide svp.
Re bonjour, désolée du retard.
Up ! personne ?
Ni madame ni monsieur ne veulent.
Le Kiné passe mardi
Ma Collègue Est Absente
Mon Employeur Refuse De Payer Mes Heures
MON EMPLOYEUR REFUSE DE PAYER MES HEURES DE NUIT
QUI PEUT M AIDER POUR LES CONGES PAYES
He used to be a baker.
`;
