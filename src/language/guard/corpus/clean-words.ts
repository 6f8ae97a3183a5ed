/** Words and pairs of words that point nobody out, many of them first names too. */
export const texts = `
page blanche
un bain-marie
merci beaucoup
merci d'avance
bon courage
zéro risque
soixante-dix-huit ans
quel bonheur
une étoile
la providence
la charité
la foi
noël approche
merci chef
merci bien
cordialement
A bientôt
Bon week-end
Vivement vendredi
l'avril frais
de passage
foyer logement
St Étienne
le Limousin
l'Auvergne
la Haute-Vienne
France Alzheimer
France Travail
l'ADMR
la MDPH
l'assurance maladie
Pôle emploi
la Poste
Carrefour Market
Super U
une clio
la twingo
un tupperware
des Pampers
du Dakin
du paracétamol
Previscan
alzheimer débutant
YouTube
sur WhatsApp
sur Messenger
Noël arrive
la Toussaint
la chandeleur
pendant l'Aïd
pâques
les roses
arme blanche
vin blanc
eau claire
soyons clairs
clairement
une pierre
pierre d'alun
fleur d'oranger
une fleur
les fleurs
olives noires
l'olivier
une marguerite
la capucine
un iris
une prune
pomme cuite
perle
mon ange
un ange
aux anges
un prince
la douce
la grâce
espoir
sans espoir
une victoire
avec patience
avec amour
prudence !
la prudence
modeste salaire
juste ça
trop juste
constant
désiré
honoré
innocent
un franc
le lundi
lundi matin
un max
au max
le marin
bleu marine
une madeleine
tarte tatin
béchamel
hachis parmentier
crêpes suzette
un jean
le marcel
un robinet
la clémentine
une mirabelle
du colin
du merlan
le vent
une tempête
sa majesté
asterix
Ave Maria
notre père
Jésus
Bouddha
allah
Dieu
la vierge
bon dieu
mon dieu
a rose
a will
bill him
a penny
tata refuse
petit problème
petit rappel
l'infirmière scolaire
famille absente
famille toxique
famille nombreuse
familles d'accueil
c'est parti
c'est marrant
c'est nickel
c'est tendu
c'est chaud
moi aussi
moi perso
ici rien
ici tempête
bonjour collègues
Bonjour Collègues
bonsoir tous
salut tlm
hello everybody
merci tlm
merci bcp
merci infiniment
merci collègues
merci Relais
Merci Beaucoup
bisous bisous
gros bisous
bon dimanche
Bon Dimanche
Joyeuses Pâques
Bonne Année
Bonne Fête
bonne continuation
bien cordialement
sincères salutations
prénom seulement
s'appelle-t-elle revient
côté cuisine
devant l'église
voie urinaire
voie orale
batterie faible
appel masqué
arobase
point barre
free party
yahoo
@toutes
@ vous
ok merci
super merci
Non jamais.
Idem ici.
👍
???
`;
