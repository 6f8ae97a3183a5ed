/** Codes, figures, places and words that look like personal data and are not: nothing is to be found in them. */
export const texts = `
code postal 23000
le code postal c'est 23300 pour la souterraine
code APE 9700Z
code naf 8810A
code ape de mon employeur 8891B
code promo RENTREE24
le code promo AVS10 marche plus
code de la route
j'ai raté le code 3 fois
article 7221 du code du travail
code du travail article L7221-1
code de l'action sociale article 245
code pin de sa carte oublié
le code de ma carte bleue je le donne pas
code relais 4412B
code colis A1234
code formation 31234
code rome K1302
code diplome 36 13330
code wifi du relais
le code erreur 1204 s'affiche
code erreur E24 sur le lave linge
code cesu 12
code barre 3760123456789
code activation reçu par sms
code de sécurité à 6 chiffres reçu par sms
code 43 sur ma fiche de paie
code nature 55 sur le bulletin
code acte AMI 4
le code vestimentaire c'est blouse blanche
code couleur rouge pour les poubelles
code d'accès au site 1234 à changer à la première connexion
elle a oublié le code de la porte
on change le code tous les mois, c'est normal ?
qui a le droit d'avoir le code de la boite à clés
interphone en panne depuis lundi
le digicode marche plus
la boîte à clés est obligatoire ?
une boite à clé à 45 euros c'est cher
le portail à 2 battants est bloqué
porte de 90 cm pour le fauteuil
porte 83 cm
sonner 2 fois et attendre
sonner 3 fois avant d'entrer
taper 1 puis 2 sur le téléphone
tapez 1 pour les aides
faites le 1 puis étoile
faites le 15
composez le 112
appelez le 3977
appelez le 3646 pour la cpam
faire le 18 ou le 112
le numéro 36 39
le numéro d'urgence 114
je suis au 2ème étage sans ascenseur, c'est dur avec les courses
elle a 3 étages à monter
logement de 27 m2
appartement de 3 pièces
chambre de 12 m2
une résidence autonomie c'est combien par mois
la résidence autonomie a fermé
les résidences senior sont chères
je travaille en résidence autonomie depuis 2 ans
foyer logement ou ehpad, que choisir
dans un hameau perdu on est seules
un hameau sans réseau
habiter à la campagne c'est dur sans voiture
elle habite un moulin
elle habite une ferme au bout d'un chemin de terre
il habite au premier étage
elle habite la maison d'à côté
elle habite la porte en face
elle habite le même village que moi
il habite la rue d'à coté
on habite la même rue
elle habite le bourg
j'habite la Creuse
j'habite La Souterraine
j'habite Le Grand-Bourg
j'habite Saint-Vaury
j'habite au Havre
elle habite à La Rochelle
il habite au Mans
je vis à la campagne
elle vit au jour le jour
il vit à l'hotel
tourner au rond point
tourner au feu à droite
prendre la route de Guéret
prendre la route de Limoges et tourner à gauche
au petit matin elle pleure
au petit déjeuner elle mange peu
au grand jamais je ferai ça
la petite maison est bien chauffée
le grand lit est trop bas
le petit fauteuil est cassé
la vieille maison est froide
le bois de chauffage est à ma charge
la grande toilette prend 45 minutes
le petit garçon a 4 ans
adresse mail du relais
adresse du relais 23000 Guéret
quelle adresse je mets sur le contrat
mon adresse a changé, je préviens qui
adresse de l'employeur obligatoire ?
la rue était barrée
rue déserte le soir, j'ai peur
la place handicapé est à 12 mètres
le chemin est boueux
il y a un chemin de 200 mètres
06 c'est les Alpes-Maritimes
le 06 est mieux noté que le 13
dans le 23 y a personne
le 06 décembre à 14h
le 06 12 2026
entre le 06 et le 12
06h12
06 h 30 lever 07 h 15 petit déj
06/12 et 07/12
de 06 à 08 heures
0,06 et 0,12
lot 06 12 34
j'ai fait le 06 07 08 et 09 août
planning 06 07 08 09
lundi 06 mardi 07 mercredi 08
07 12 semaines 51 52
tension 12 8 pouls 72
tension 14/7 pouls 66 sat 97
glycémie 1 22 1 45 1 10
dextro 145 178 201 99
2 50 euros
`;
