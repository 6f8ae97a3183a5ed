/** Names that are words as well, and names that look like words; `{…}` encloses each. Invented people. */
export const texts = `
bonsoir je remplace {sylviane} chez un couple et le monsieur m. {vacher} est agressif
coucou {maeva}, tu fais comment pour les heures de nuit ?
ma patronne madame {chapelle} me doit 200 euros
mme {delarue} ne veut pas que je touche son linge
Monsieur {Lebeau} est tombé dans l'escalier
la petite {camille} me fatigue
les parents de {jules} rentrent tard
{jules} mord à la crèche
j'ai gardé {inès} et {adam} mercredi
{madeleine} refuse le déambulateur
je couche {madeleine} à 20h
{charlotte} m'a dit d'appeler
je demande à {charlotte} et je te dis
le mari de {violette} boit
{marguerite}, 91 ans, ne marche plus
{aurore} est en congé maternité
avec {marc} on a installé le lit
{marc} dort mal
{jean} dort mal
hier {louis} a dormi
mr {jean} dort mal
{guy} dort mal
papy {louis} dort mal
{Iris} dort mal
c'est {iris} qui vient demain
{Jade} ou {Capucine} viendra demain
{Félix} et {Léon} sont jumeaux
mme {vial} a un chien
mme {charles} a un chien
mr {gilles} a un chien
mr {martial} a un chien
{martial} a peur
{pascal} a peur
{pascale} a peur du noir
{clément} arrive à 9h
{clémence} arrive à 9h
{mélodie} arrive à 9h
{mélissa} arrive à 9h
{olivier} arrive à 9h
{nancy} arrive à 9h
{florence} arrive à 9h
{lorraine} arrive à 9h
{angélique} arrive à 9h
{constance} arrive à 9h
{véronique} arrive à 9h
je travaille pour mme {de villiers}
je travaille pour {fabienne de villiers}
l'auxiliaire de nuit {rokia} m'a laissé un mot
une ancienne collègue, {Maryvonne}, m'a formée
Toujours avec {Bernadette} : elle ne veut pas de lit médicalisé
Re {Christine}, oui c'est payé
{christine} je suis d'accord avec toi
je suis d'accord avec {christine}
comme dit {christine} faut un écrit
{christine} a raison
la réponse de {christine} est juste
voir la réponse de {christine}
{Hawa D.} de Gueret cherche un binôme
je suis {hawa} de guéret
moi {hawa} j'ai jamais eu ça
Mme {Tran Van} ne mange que du riz
mr {nguyen} ne mange que du riz
M {Durieux} a 102 ans
M. {Durieux}, 102 ans
M {durieux} a 102 ans
{Giselle Fauconnier} et sa sœur {Éliane}
la voisine mme {picard} a le double des clés
Mme {Boulanger} n'est pas boulangère
Mr {Sergent} refuse le masque
la mère de mme {colin} est vivante
Thanks to {Patricia} for the answer
my colleague {Fatou} quit
Mr {Patel} fell
Ask {Brenda}
I am {Brenda} and I live in Aubusson
`;
