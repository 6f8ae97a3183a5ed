/** Social-security numbers cut, incomplete or told at a distance; `{…}` encloses each, `↵` is a line break. Invented. */
export const texts = `
mon numéro de sécu {2 84 07↵99 352 041 22}
sécu {1 76 03 99 118↵044 51}
numéro {2 69 13 99 352 041 22} ils disent que le mois 13 existe pas
c'est {1 58 14 99 412 077 30} sur sa carte
{2 77 31 99 352 041} sans la clé
{1 88 45 99 207 113 09}
pour la sécu j'ai juste {2 84 07 99} le reste est illisible
son numéro de sécu commence par {1 52 11}
le début de ma sécu {2 91 04 99 352} je retrouve pas la fin
numéro de sécurité sociale incomplet {2840799352}
je lis que {1 76 03 99 118} sur la carte vitale
numéro sécu : {2 84 07}
les premiers chiffres de sa sécu {276 05}
elle m'a donné {28407993520} comme numéro de sécu mais il est trop court
on me demande mon immatriculation j'ai mis {2 84 07 99 352}
{2840799352041} il manque la clé
{deux quatre-vingt-quatre zéro sept quatre-vingt-dix-neuf trois cent cinquante-deux zéro quarante et un vingt-deux}
mon numéro de sécu c'est {un soixante-seize zéro trois quatre-vingt-dix-neuf cent dix-huit zéro quarante-quatre}
{deux soixante-neuf onze quatre-vingt-dix-neuf trois cent cinquante-deux zéro quarante et un} je crois que c'est la sécu
alors c'est {un cinquante-huit zéro quatre vingt-trois zéro quatre-vingt-seize cent douze} sans la clé
le {2 84 07 99 352 041 22} est refusé
{2.84.07.99.352.041.22}
{2-84-07-99-352-041-22}
{2 84 07 2B 352 041 22}
{2 84 07 2a 352 041}
{284 07 99 352 041 22}
{2 8407 99352 041 22}
{2 84 07 99352041 22}
{28407 99352 041 22}
il m'a dicté {2 84 07 99 352 041 clé 22}
{2 84 07 99 352 041 clé 22}
{2 84 07 99 352 041 / 22}
{2 84 07 99 352 041 (22)}
n° ss {2840799352041 22}
la carte vitale de madame porte le {1 34 09 99 112 018 61}
je peux mettre {1 34 09 99 112 018} sur le contrat ?
vitale {1340999112018}
pour l'urssaf son numéro c'est {2 55 12 99 352 041}
`;
