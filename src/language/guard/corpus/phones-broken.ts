/** Phone numbers cut, incomplete or badly typed; `{…}` encloses each, `↵` is a line break. Invented numbers. */
export const texts = `
tu peux la joindre au {06 41↵28 73 90} après la sieste
son portable {07 52 18↵44 60}
appelle le {06↵71 33 82 45} si elle tombe
le fixe du fils {05 55 41 22↵17} il est prof
c'est le {0693↵24 81 56} à saint leu
le numéro de ma remplaçante est le {06 88 51 37↵09} merci
Vous pouvez me rappeler au {04 73 62↵18 40} en soirée.
jte donne son 06 c {06 33 27↵51 84}
au pire {0690 55↵12 73} c'est la voisine
mon tel {06.55.21.↵38.74}
tel {06-12-↵44-87-51}
{07 81 63 50↵22} demande la nièce
je n'ai que {06 45 12 33} le reste du numéro est effacé
num de la dame {06 72 18 44} manque la fin
son tel commence par {06 58}
le numéro finit par {44 12}
le début du numéro c'est {07 61 25} je retrouve pas la suite
mon num commence par {zéro sept cinquante-deux} la suite en mp
son téléphone se termine par {vingt-deux trente et un}
ça finit par {67 03} son numéro de portable
téléphone : {05 55 41 2} et après c'est illisible
j'ai noté {06 24 8} mais il manque des chiffres à son numéro
le num de sa soeur {0612 45 7} c tout ce que j'ai
tu as un autre numéro que le {06 19 83 55} ? y a pas assez de chiffres
numéro incomplet {07 44 12 90}
on m'a donné {0655 3341} comme numéro mais ça sonne pas
portable {06 78 14 4 8} j'ai pas la fin
appelle {06 41 27 88 5 3} elle décroche toujours
c'est {06 4 1 27 88 53} mon numéro
{07 8 2 14 60 9 3} voilà mon portable
le gardien c'est le {01 4 8 73 22 61}
{06 2 2 41 9 0 57} si vous voulez échanger
tel {0 678 451 239}
{06-7 7-4 1-8 2-3 9} tel de la nièce
{o6 41 28 73 9o} cest mon nouveau num
tel O{6 41 28 73 90}
{O7 6O 12 48 3O} j'ai un clavier pourri
{zéro 6 41 28 73 90}
{O six 41 28 73 90}
o{6 12 38 47 55} appelle apres 14h
mon num {6 41 28 73 90}
tel {641287390}
portable : {7 52 18 44 60}
appelle moi au {6.41.28.73.90}
mon numero c {7 81 22 45 63} avec le 0 devant
joignable sur whatsapp {641 28 73 90}
son mobile {752184460}
tel {692 41 28 73} a la réunion
numéro {690 33 71 05} en guadeloupe
sms au {696 21 48 73}
gsm : {694 40 17 92}
mon contact {639 12 84 50} mayotte
{0262 45 18 73} ou {0692 88 14 27}
{0594 31 22 48} c'est le bureau de cayenne
{0596 71 20 48} fort de france
{0590 82 14 77}
{+596 696 21 48 73}
{+590 690 33 71 05}
{+594 694 40 17 92}
{00262 692 45 18 73}
{00 33 6 41 28 73 90}
{+33.6.41.28.73.90}
{+33-6-41-28-73-90}
{+ 33 6 41 28 73 90}
{+33641287390} en direct
{33 6 41 28 73 90} sur whatsapp
numéro {33641287390}
{(+33) 6 41 28 73 90}
{+33 06 41 28 73 90}
{0033641287390}
{+351 912 345 678} sa fille au portugal
{+351 21 345 67 89}
{00351912345678}
{+213 550 12 34 56} ma soeur en algérie
{00213 661 22 33 44}
{+216 98 123 456}
{+221 77 123 45 67} mon frère à dakar
{00221 76 512 33 44}
{+225 07 08 12 34 56} whatsapp de ma mère
{+223 76 12 34 56}
{+237 6 77 12 34 56}
{+224 622 12 34 56}
{+243 81 234 5678}
{+261 34 12 345 67}
{+269 321 45 67}
{+90 532 123 45 67} c'est le fils en turquie
{+84 90 123 45 67}
{+48 512 345 678} sa soeur en pologne
{+39 347 123 4567}
{+34 612 34 56 78}
{+49 1512 3456789}
{+32 475 12 34 56}
{+41 76 123 45 67}
{+352 621 123 456}
{+44 7911 123456}
{+1 514 555 0123}
{+509 34 12 3456}
{+230 5 712 3456}
plus {33 6 41 28 73 90}
{plus trente-trois six quarante et un vingt-huit soixante-treize quatre-vingt-dix}
mon numéro c'est {six quarante et un vingt-huit soixante-treize quatre-vingt-dix}
tel {sept cinquante-deux dix-huit quarante-quatre soixante}
{zéro six quarante et un vingt-huit soixante-treize quatre-vingt-dix} je répète {zéro six quarante et un vingt-huit soixante-treize quatre-vingt-dix}
{zéro cinq cinquante-cinq quarante et un vingt-deux dix-sept}
alors le numéro {zéro sept quatre-vingt-un soixante-trois cinquante vingt-deux}
{zero six quarante quatre dix neuf zero deux quatre vingt cinq}
{06 quarante-quatre dix-neuf zéro deux 85}
c'est le {zéro six} euh {quarante et un vingt-huit soixante-treize quatre-vingt-dix}
{zéro six quatre un deux huit sept trois neuf zéro}
le {zero 6 quarante et un 28 soixante treize 90}
son numéro {06 41 28 puis 73 90}
{06 41 28 73 90} et non le {06 41 28 73 91}
tel1 {06 41 28 73 90} tel2 {05 55 41 22 17}
portable {06 41 28 73 90}/{05 55 41 22 17}
mon06{41287390}
mon num c{0641287390}
tel{06 41 28 73 90}
appelez-moi au{0641287390}
numéro:{06.41.28.73.90}.
0{6 41 28 73 90}
tel {06 41 28 73 900} oups un zéro de trop
{06 412 873 90}
{064 128 7390}
{0641 287 390}
{06412 87390}
{06 41287390}
{0 6 41 28 73 90}
{0 641 28 73 90}
{06 41 2873 90}
{06.41.28 73-90}
{06…41…28…73…90}
{06:41:28:73:90}
{06;41;28;73;90}
{06\\41\\28\\73\\90}
{06=41=28=73=90}
{06'41'28'73'90}
{06~41~28~73~90}
{06>41>28>73>90}
{06 41 28 73 90} !!
zéro-six : {06 41 28 73 90}
{06 41 28 (73) 90}
tel du kiné {0555 41 22 17}
sur son répondeur {01 40 12 38 77} y a plus de place
laisse un message au {09 51 23 44 78}
num fix {02 99 41 28 73}
le tél de la mairie annexe c pas bon prends celui d’en bas {03 89 22 41 70}
en cas d'urgence prévenir mon fils {06 41 28 73 90}
`;
