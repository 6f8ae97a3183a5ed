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
`;
