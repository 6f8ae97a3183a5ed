/** Names that no list holds, where only somebody can stand; `{…}` encloses each. Invented people. */
export const texts = `
la fille de {Verdolin} m'a encore appelée ce soir
le fils de {verdolin} refuse de payer
le médecin de {Tarquessac} dit que non
l'infirmière de {Tarquessac} passe à 8h
je m'occupe de {Tarquessac} depuis 2019
jm'occupe de {brandovic} le matin
la toilette de {Tarquessac} prend une heure
on a fêté les 100 ans de {Tarquessac}
j'ai demandé à {Brandovic} de venir plus tôt
j'en ai parlé à {brandovic}, elle s'en fiche
je pense beaucoup à {Brandovic}
j'ai eu {Brandovic} au téléphone
je remplace {Tarquessac} demain matin
j'ai lavé {brandovic} à huit heures
{Tarquessac} refuse de se laver
{tarquessac} refuse la douche depuis lundi
{Tarquessac} est tombée cette nuit
{brandovic} est tombé du lit
{Brandovic} s'énerve pour rien
{Brandovic} a refusé son repas
{Brandovic} va mieux depuis lundi
{Brandovic} n'entend rien
{Brandovic} perd la tête
{brandovic} ma dit de partir
hier {Tarquessac} a refusé le repas
en plus {Tarquessac} critique tout
ce matin {Tarquessac} était dans son lit
depuis que {Tarquessac} est partie je dors mal
{Tarquessac}, 84 ans, ne parle plus
{Brandovic} et moi on est épuisées
{brandovic} et son mari se disputent
il y a {Brandovic} et sa soeur
{Brandovic}, notre animatrice, organise un café
{Brandovic} (la dame du matin) crie
coucou {Brandovic} tu vas bien ?
merci {brandovic} pour ton conseil
@{brandovic} tu peux m'expliquer ?
tu as raison {Brandovic}
bises {brandovic}
signé {brandovic}
c'est {Brandovic} qui a le double des clés
y a {Brandovic} qui crie
moi c'est {brandovic}
selon {Brandovic} c'est interdit
comme dit {Brandovic} il faut souffler
les {Brandovic} m'ont virée
mamie {brandovic} veut pas se lever
ma collègue {brandovic} et moi on se relaie
j'ai une dame qui s'appelle {brandovic}
rdv avec {brandovic} lundi
{patrice} a encore oublié ses clés
mon neveu {jordan} passe le soir
la soeur de mme {petit-jean}
`;
