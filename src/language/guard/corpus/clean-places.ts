/** Messages without anybody's data, with towns, ways, houses, shops and schools. */
export const texts = `
Bonjour à toutes et à tous
la route de Guéret est verglacée
je suis à Guéret
Saint-Pierre est loin
à Sainte-Feyre il neige
relais de La Souterraine
on habite à Bourganeuf
une formation à Saint-Étienne
le relais de Saint-Martin-d'Hères
à Paris c'est mieux payé
le syndrome de Gilles de la Tourette
la fête de la Saint-Jean
la Sainte Vierge au mur
l'école Jules Ferry
l'hôpital Henri Mondor
la maison de retraite Sainte-Anne
la rue Victor Hugo est en travaux
elle veut Drucker à la télé
j'ai une Clio et elle tombe en panne
la Zoé du service est en panne
la salle Jean Jaurès
avenue de la République c'est bouché
Bisous à toutes
Vendredi saint est férié en Alsace
En Alsace c'est différent
à Aubusson, à Felletin et à Ahun
en Seine-Maritime
à La Réunion
vers Saint-Denis
Saint Vaury
Sainte-Marie
à Lyon et à Marseille
de Limoges à Guéret
Mont-Saint-Michel
la place Jean Jaurès est en travaux
au lycée Jean Favard
la clinique Saint-François
la salle Anatole France
la rue George Sand
chez Lidl
chez Ikea
chez Action
chez Leroy Merlin
démence à corps de Lewy
la Saint Sylvestre
chez l'ORL
le numéro de la CAF
Je travaille de nuit chez une dame. Je dors dans la chambre d'à côté et je me lève quatre fois. Combien dois-je être payée ?
Il faut lui parler doucement, se mettre à sa hauteur, et lui proposer deux vêtements au choix.
Le relais ouvre à Guéret, Aubusson et La Souterraine.
On manque de bus à Saint-Vaury et à Bussière-Dunoise.
Mettez du linge en coton, pas de laine.
Au goûter, une madeleine et un thé à la menthe.
En avril, ne te découvre pas d'un fil.
Début mai, on reprend le jardin, les roses et les lilas sont en fleurs.
Le pont de l'Ascension est-il payé ?
Le père Noël passe à l'ehpad.
Elle porte un jean et un gilet rose.
Je passe par la rue de la mairie, c'est plus court.
La rue est en pente et le trottoir étroit.
Elle habite au bout d'un chemin de terre.
Elle habite en ville, au deuxième étage.
Elle habite une maison isolée à la campagne.
Elle vit seule à la ferme avec ses chats.
Il loge chez son fils.
Je loge sur place trois nuits par semaine.
Mon adresse a changé, que faire auprès du Cesu ?
Faut-il donner son numéro de téléphone à l'employeur ?
Je n'ai pas d'e-mail, comment m'inscrire ?
Le numéro de sécurité sociale figure sur l'attestation.
Merci à l'animatrice et à toutes les filles du groupe.
Merci à vous toutes, à jeudi !
Oui tout à fait.
Pareil chez moi.
Courage à toi !
J'ai eu le docteur au téléphone
`;
