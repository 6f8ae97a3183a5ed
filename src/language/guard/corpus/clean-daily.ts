/** Messages without anybody's data: food, plants, brands, outings, the state somebody is in. */
export const texts = `
jasmin en tisane pour dormir ?
iris et tulipes dans le salon
marguerite en pot, ça lui plaît
madeleine ou biscuit au goûter
charlotte aux poires au dessert
jean, pull, baskets : tenue correcte ?
marcel blanc et short
une robe en jersey
nappe en dentelle
verveine menthe ou tilleul le soir
huile de massage à l'arnica
crème à la rose
savon de Marseille
eau de Cologne
poudre de riz
gâteau de semoule
salade de fruits
filet de merlan
purée de carottes
soupe de potiron
compote pomme poire
yaourt aux fruits
tarte aux prunes et café
le vent d'autan
tempête ciaran
la canicule de juillet
elle a connu la guerre
elle parle de son enfance à Lourdes
il veut retourner à Nancy
on part à Royan cet été
mes vacances à Annecy
je viens de Roanne
j'habite Valence
le match de Lens
l'équipe de France
le tour de France à la télé
Michel Drucker à la télé
elle chante du Piaf
un disque de Dalida
la messe à la télé
le pape François
le président de la République
le ministre a dit
la loi du 5 mars 2007
le rapport Libault
la loi grand âge
l'échelle de Norton
le test de Tinetti
la position de Fowler
un matelas à air
le lit Alzheimer
des couches Tena
le gel douche Dove
une Clio grise
la voiture Renault de service
une Zoé électrique
la box Orange
l'enceinte Alexa
le robot Thermomix
la machine Senseo
le panier Picard
un Lexomil quart
du Xanax le soir
du Lovenox matin
le Tahor à midi
vaccin Pfizer
variante delta
pass sanitaire
carte Pastel
chèque Cesu
ticket resto
compte Ameli
espace ameli
FranceConnect
la CAF de la Creuse
maison du département
conseil départemental
la salle des fêtes
le foyer rural
la MJC
le stade
la piscine municipale
le cimetière
la chapelle
le presbytère
le lavoir
un vide-grenier
belote et loto
scrabble et petits chevaux
mots croisés
mots mêlés
coloriage
tricot et couture
gym douce
sortie au marché
promenade digestive
mademoiselle de 95 ans
monsieur de 90 ans
madame du deuxième
madame de nuit
madame des îles
monsieur tout mouillé
madame toute nue
monsieur nu
madame habillée
madame prête à partir
madame contente de me voir
monsieur grognon le matin
madame accro à la télé
madame hospit depuis lundi
monsieur en hospi
mme à la douche
mme au lit
mr au fauteuil
mme +++
mme ok
mr hs
bonjour madame bien dormi ?
Madame, merci de me rappeler
cher monsieur
dame âgée
vieux monsieur
petit monsieur
grand-mère
ma belle-mère
mon beau-père
ma tante préférée
la famille aidante
une famille soudée
famille recomposée
la famille accueillante
la famille habite loin
la famille est partie
`;
