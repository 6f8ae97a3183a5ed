/** Messages without anybody's data, about madame, monsieur, the doctor, mamie. */
export const texts = `
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
oui madame bien sûr
merci madame bonne journée
bonjour mesdames, une question sur les congés
monsieur Parkinson avancé
le docteur ne vient plus
le docteur passe jeudi
mamie refuse ses cachets
papi tombe toutes les nuits
papy ne veut pas de douche
BONJOUR MADAME REFUSE LA DOUCHE QUE FAIRE
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
Mrs refuses her shower
Monsieur se lève dix fois par nuit
Monsieur, 84 ans, pèse 95 kilos
Madame, 91 ans, a perdu 6 kg en 2 mois
Madame supporte mal la chaleur
madame accepte mieux quand je chante
madame pince et tire les cheveux
madame mastique lentement
monsieur crache partout
monsieur bave beaucoup
monsieur recrache ses cachets
monsieur tremble de la main droite
monsieur parle tout seul
monsieur confond le jour et la nuit
monsieur dénutri
madame hémiplégique droite
madame autonome pour le repas
madame agressive avec les collègues
Madame veut rentrer chez sa mère
monsieur veut sa femme décédée
madame la fille me parle mal
monsieur le directeur
mesdames messieurs bonsoir
mr et mme refusent le lit médicalisé
Mr refuse, Mme accepte
Mrs says no
madame dit que je vole
madame croit que je suis sa fille
madame confond les jours
madame déteste les légumes
madame pleure dès le matin
madame prend un bain par semaine
madame mange seule
madame sort en pyjama
madame veille toute la nuit
madame salive
madame somnole après le repas
madame ronfle
madame râle
madame jette les assiettes
madame fouille les poubelles
madame cache la nourriture
madame arrache sa protection
madame tire la langue
madame bloque la porte
madame demande toujours la même chose
madame appelle au secours
madame répète tout
madame souffre du dos
madame vit au premier
madame va mieux
madame vient de rentrer
madame n'a plus d'appétit
madame ne me reconnaît pas
madame lui parle mal
madame y tient
madame en veut à tout le monde
monsieur gueule
monsieur jure
monsieur pète les plombs
monsieur drague
monsieur tripote
monsieur urine partout
monsieur défèque dans le lit
monsieur bricole
monsieur regarde la télé
monsieur entend mal
monsieur perd ses clés
monsieur conduit encore
monsieur marche avec une canne
monsieur porte un étui pénien
monsieur reçoit ses enfants
monsieur suit un régime
monsieur sous oxygène
monsieur sans dents
monsieur en fauteuil
monsieur parkinsonien
monsieur alcoolique
monsieur anxieux la nuit
monsieur assez lourd
monsieur plutôt calme
monsieur hyper nerveux
monsieur hospitalisé
monsieur amputé
monsieur opéré de la hanche
monsieur diminué
monsieur alité
monsieur grabataire
monsieur méfiant
monsieur veuf
monsieur handicapé
monsieur aveugle
monsieur sourd
monsieur myope
monsieur têtu
mme alitée
mme diabétique
mme en fin de vie
mme désorientée
mme anorexique
mr insupportable
mr alcoolisé
mr ivre
mr mutique
mr agité
Mr très agité
MR TRES AGITE
MME REFUSE
le docteur traitant
le docteur remplaçant
docteur ou infirmière ?
papi bougon
papi triste
mamie rigolote
mamie triste
mamie douce comme un agneau
papi gaga
bonjour mesdames
Madame refuse. Monsieur insiste. Que faire ?
Madame, elle, ne dit rien.
Monsieur lui-même ne sait pas.
Madame : refus. Monsieur : accord.
Madame (95 ans) et monsieur (97 ans)
Madame / Monsieur
M. ou Mme ?
Mr et Mme
Chère madame, cher monsieur,
Madame, Monsieur, je vous prie
Monsieur le Maire
Madame la Directrice
Monsieur le Président du Conseil départemental
Madame l'infirmière
Docteur, pouvez-vous passer ?
Le Docteur passe jeudi.
`;
