/** More codes, figures, places and words that look like personal data and are not. */
export const texts = `
2 10 11 12 chez la dame
1 85 m et 92 kg
il mesure 1 85 et pèse 94 kg
2 fois 12 heures
1 12 14 16
c'est le numéro 2 sur la liste
numéro 12 de la revue
numéro 06 de la gazette
son numéro de dossier 06 12 45
numéro de commande 0612 4512
ça commence par 3 pompes et ça finit par 2 étirements
ça finit par me peser
le mois commence par un lundi
mon contrat commence par deux semaines d'essai
la journée commence par trois toilettes
numéro vert 0 800 360 360
0 805 360 360
08 92 70 12 39
le 3919 est gratuit
le standard 39 19
le conseil départemental 0 800 00 00 23
j ai o heures
o stress
o secours
PLANNING 9h et REUNION 14h
LUNDI 9h et MARDI 14h
TOILETTE 8h REPAS 12h
VSL 9h et KINE 14h
SIESTE 14h GOUTER 16h
ménage 9h courses 10h
LEVER 7h COUCHER 21h
RDV 9h IRM 14h
le planning dit MENAGE à 9h
AVS 9h et IDE 10h
FORMATION 9h, MIDI 12h, REPRISE 14h
sur la feuille c'est marqué URGENT
sur mon planning il y a marqué ABSENCE
le dossier MDPH est long
le dossier APA est parti
la dame fatiguée ne mange plus
la dame handicapée veut sortir
ma petite dame, fatiguée, ne mange plus
ma petite dame, très gentille, ne voit plus
ma patiente, diabétique, refuse
ma patiente, alitée, a une escarre
mon monsieur, tétraplégique, a 34 ans
ma collègue, elle, ne dit rien
ma collègue, enceinte, est arrêtée
ma collègue, malade, est absente
mon employeur, sourd, ne m'entend pas
mon mari, lui, est content
sa fille, furieuse, m'a virée
sa fille, paraît-il, est médecin
le fils, avocat, menace
la voisine, bavarde, raconte tout
la vieille dame, grincheuse, me tape
je suis pas infirmière je suis aide à domicile
je suis pas bonniche
je suis pas contente je suis furieuse
je suis fatiguée et je suis seule
je suis auxi à domicile
je suis avs dans le 23
je suis ravie
je suis pas claire
je suis en cdi
c'est lui qui a dit
c'est elle la remplaçante
c'est claire et net
c'est flou
c'est relou
c'est chiant
c mort
c nul
c galère
c chaud
c abusé
c pas cool
mai elle a dit quoi
mai elle refuse
mai bon elle mange
mai il veut pas
mai c'est long
en mai, elle part en vacances
rose, elle aime cette couleur
claire, elle ne l'est pas cette notice
prudence avec les gants
avec prudence
avec modestie
avec tact
avec douceur
avec énervement
avec un drap de glisse
avec gants
avec doigté
avec aplomb
sans brusquer
pour bouger
chez autrui
chez certains
chez quelqu'un
chez soi
merci tertous
merci beaucoup
bravo madame
mmhh je sais pas
mrd j'ai oublié
mmm bonne idée
mets la au lit
mrsa en hopital
mradio
drap housse
drôle de dame
mmes messieurs
la dame blanche en dessert
la dame propre
la mère poule
la petite cuillère
le vieux chien
le père veut tout contrôler
la mère refuse
on l'appelle la patronne
on l'appelle tous les jours
on m'appelle la bonne
tout le monde l'appelle chef
un certain temps
une certaine fatigue
un nommé au poste
le nommé directeur
2 heures 30 12 minutes 45
1 comprimé 2 gouttes 3 sachets
de 1 à 10 12 fois
`;
