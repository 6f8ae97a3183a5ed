/** Messages without anybody's data, with dates, hours, doses, wages, articles and numbers to call. */
export const texts = `
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
12 places de parking devant l'immeuble
3 cours de gym par semaine
je suis en route, j'arrive dans 12 min
20 minutes de route
2 allées et venues par jour
8 rue barrées à cause de la neige
1 place libre dans la formation de mars
2 avenues plus loin
23000 Guéret
en France on a 5 semaines de congés
l'infirmière passe à 9h
le petit déjeuner est à 8h
gir 2 ou gir 3
1, 2, 3 soleil
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
3 passages par jour
la formation dure 58 heures
le titre ADVD niveau 3
l'annexe 7 de la convention
la grille des salaires au 1er janvier
congés payés 10 %
3 m de long
j'ai 2 m de tuyau
call 112 in an emergency
2 hours drive
10 minutes walk
un cours de 3 heures
un stage de 14 jours
7 à 9 personnes autour de la table
le relais se réunit à 14 h
Est ce normal de faire 12h d'affilée sans pause ?
Le 1er mai est chômé
j'ai commencé en mars 2024
je suis du 23
dans le 76 on a un relais
le département 974
au 15 du mois
les 15 et 16
le 06 au matin
06h00
à 06:12
12-14 h
14 à 18 heures
7j/7
24h/24
2 h 30 x 5 jours
35 h ou 40 h
0,25 du salaire
1/4
1/12
105 % du smic
0 800 360 360 appel gratuit
0800 47 33 33
le 116 117 médecin de garde
118
le 18 pour les pompiers
le 3646 pour l'assurance maladie
01/06/2025
1er juin 2025 - 30 juin 2025
2024-2025
20250601
du 6 au 12 juillet
entre 2 et 3 litres
120/80
37,8 de fièvre
glycémie à 1,26
1,5 g
25 gouttes
2,5 mg le matin
zone 2
niveau 5
annexe 5 page 12
article L. 7221-1 du code du travail
article R. 4227-28
article 47
art. 12
IDCC 3239 et 2941
code ape 9700Z
numéro siren 552 100 554
n° 12345
dossier 45 12 33
il reste 3 places
3 cours par an
faire la route 2 fois
10 chemins possibles
un parc de 12 lits
la porte 2 grince
appartement 2 au lieu de 3
3 pièces cuisine
un immeuble de 4 étages
2e étage sans ascenseur
étage 2
la résidence ferme à 20 h
une Peugeot 208
Levothyrox 75
kardegic 75
une escarre stade 2
GIR 1
MMS 12
3 h max
max 10 kg
2 streets away
5 minutes drive
ma mamie a 95 ans et elle est têtue
le gendre me paye avec 3 semaines de retard
mon employeur particulier me doit 120 euros
appelé au 15
née en 1930
né le 12 mars 1935
nés avant 1940
le 25 décembre
le 1er novembre
le 11/11
lundi 3 et mardi 4
du 3 au 7
2 à 3 fois
3 ou 4 jours
100 km
1h30
1 h 30 min
45 min
10-12 kg
5 x 3 h
0,5 mg
2.5
n°2
numéro 5
lot de 12
les 12 salariés
12 cours en ligne
les 2 cours
2 passages le dimanche
2 villas à nettoyer
1 pont férié
3 routes possibles
10 rues à traverser
12 chemises à repasser
5 portes à fermer
4 tours de garde
1 allée en gravier
4 quartiers de pomme
8 résidents
1 parc à jouer
6 bd à lire
3 r
2 av
5 pl
8 ch
12 imp
15 res
1 all
14 rte
9 place
7 cours
la 4e place
rdv @14h
5@7
Bonjour à toutes. Ma bénéficiaire, 88 ans, refuse la douche depuis trois semaines. Elle accepte seulement le gant au lavabo. Est-ce suffisant ?
bonjour, mon employeur me demande de signer un avenant pour passer de 20 h à 15 h par semaine, puis-je refuser
Avec le lève-personne, pensez à vérifier les sangles, la charge max est de 150 kg.
Je fais 6 h le lundi, 4 h 30 le mardi et 3 h le jeudi, total 13 h 30.
Pour le Cesu, on déclare les heures avant le 5 du mois suivant.
La convention du 1er janvier 2022 remplace celle de 1999, IDCC 2111.
Article 137-2 : entre 20 h et 6 h 30, 12 h maximum.
Le contrat prévoit 2 mois d'essai et un préavis de 15 jours.
Au bout de 2 ans, le préavis passe à 2 mois.
Salaire niveau V : 12,89 € au 25/11/2024.
Le SMIC est à 11,88 € brut, soit 1 801,80 € par mois.
J'ai eu 58 heures de formation en 2025, gratuites, avec l'IPERIA.
Les séances ont lieu les 3, 10, 17 et 24 mars de 14 h à 17 h.
Rendez-vous le jeudi 26 novembre à 8 h 30 au relais.
Je suis en Creuse, à 12 km de Guéret, et je fais 40 km par jour.
Mon véhicule est une Dacia, 6 L aux 100.
Indemnités kilométriques : 0,37 € du km ?
Elle prend 2 Doliprane 500 à 8 h, 12 h et 20 h.
Sa tension était à 17/9 à 7 h 45, j'ai appelé le 15.
Elle a 38,5 de fièvre, le médecin passe demain.
Le muguet du 1er mai.
Je suis de repos le 14 juillet et le 15 août.
La place de parking est à 200 mètres.
Il habite à Guéret depuis 1970.
Je dois envoyer mes papiers à l'Urssaf avant le 12.
Mon dossier est en attente depuis 3 mois.
Il y a 7 à 9 personnes par groupe.
Nous étions 8 autour de la table, avec l'animatrice.
+1
My contract says 20 hours but I work 30.
`;
