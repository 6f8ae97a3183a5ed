/** Messages with social-security numbers in them; `{…}` encloses each. Invented numbers. */
export const texts = `
{1 85 05 78 006 084 91}
{2 45 03 23 096 012 33}
sa sécu {2 45 03 23 096 012}
{245032309601233}
{2450323096012}
n° sécu {2.45.03.23.096.012.33}
numéro de sécurité sociale : {2-45-03-23-096-012-33}
son numero de securite sociale cest {2 45 03 23 096 012 33}
nir {2 45 03 23 096 012 18}
NIR : {1 52 12 2A 004 123 45}
corse {1 52 12 2B 033 120 62}
{1 52 12 2a 004 123}
sécu {deux quarante-cinq zéro trois vingt-trois zéro quatre-vingt-seize zéro douze trente-trois}
numero de secu {2 quarante cinq 03 23 096 012}
{1 85 05 78 006 084}
son num de sécu {1 8505 78006 084 91}
mon numéro sécu {2450323 096012 33}
{2 45 o3 23 o96 o12 33}
il me demande mon numéro de sécu {2 78 11 99 350 112 47}
{2 78 11 99 350 112 47} c'est le numéro de sécurité sociale
secu {2 78 11 974 12 112 47}
{1 63 07 97 411 025 70}
le numéro de carte vitale {1630797411025}
sécurité sociale {7 78 11 99 350 112 47}
n° ss {2 45 03 23 096 012}
num secu {24503 23096 01233}
{2 45 03 23 096 012 / 33}
{2 45 03 23 096 012} clé 33
{2450323096012 33}
her social security number is {2 45 03 23 096 012 33}
mon n° de sécu c'est {2 68 07 23 008 114 25}
{2 68 07 23 008 114}
{268072300811425}
{2680723008114 25}
{2 68 07 23 008 114 / 25}
{2.68.07.23.008.114}
{2-68-07-23-008-114-25}
{2 6807 23008114 25}
numero secu : {2 68 07 23 008 114 99}
n°SS {268072300811499}
NIR {1 47 11 2B 096 021 48}
{1 47 11 2b 096 021 48}
{147112A096021} numéro de sécu
numéro de sécurité sociale {un quarante-sept onze vingt-trois zéro quatre-vingt-seize zéro vingt et un}
sa carte vitale porte le {1 47 11 23 096 021}
{2 7O O7 23 oo8 114 25} num secu
immatriculée à la sécu sous le {2 99 12 97 411 003 08}
{2 99 12 97 411 003 08}
{1 90 02 99 352 044}
{1 90 02 99 352 044 60} est le numéro de sécurité sociale de mon employeur
secu: {1 90 02 99 352 044}
mon nss {190029935204460}
{8 12 05 75 101 202 33} numéro provisoire de sécu
social security {1 90 02 99 352 044 60}
son matricule sécu {1 51 08 13 055 210}
{251081305521047}
`;
