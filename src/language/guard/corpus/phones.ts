/** Messages with phone numbers in them; `{…}` encloses each. Invented numbers. */
export const texts = `
appelez moi au {06 12 34 56 78}
mon num {0612345678}
tel {06.12.34.56.78}
tel:{06-12-34-56-78} merci
joignable au {06/12/34/56/78} le soir
{0612 34 56 78} après 18h
{06 1234 5678}
{06 123 456 78} si besoin
{zéro six douze trente-quatre cinquante-six soixante-dix-huit}
{zero six douze trente quatre cinquante six soixante dix huit}
mon tel c'est {zéro six quatre-vingt-douze quinze soixante et onze zéro neuf}
{zéro sept soixante dix quatre vingt quatre vingt dix cinquante}
{06 douze 34 cinquante six 78}
{o6 12 34 56 78}
{O6.12.34.56.78}
{o612345678}
{06 l2 34 56 78}
{0 6 1 2 3 4 5 6 7 8}
{zéro six un deux trois quatre cinq six sept huit}
{+33 6 12 34 56 78}
{+33612345678}
{+33 (0)6 12 34 56 78}
{0033 6 12 34 56 78}
{00336 12345678}
mon fixe {05 55 52 11 22}
au {05.55.52.11.22} demandez le relais
{0555521122} heures de bureau
en Seine maritime {02 35 71 22 33}
a la reunion {0692 12 34 56}
{0262 41 22 33}
{+262 692 12 34 56}
numéro belge {0470 12 34 56}
{+32 470 12 34 56}
{+212 6 12 34 56 78} au maroc
{+41 79 123 45 67}
{09 72 45 12 36}
{07 66 12 00 31} whatsapp
WhatsApp : {07.66.12.00.31}
{07,66,12,00,31}
{07 66 12  00 31}
{06_12_34_56_78}
{06 - 12 - 34 - 56 - 78}
{06 . 12 . 34 . 56 . 78}
rappelle moi {zero sept puis 66 puis 12 puis 00 puis 31}
tel {6 12 34 56 78}
le fils est au {06 87 65 43 21} et la fille au {07 11 22 33 44}
{06 12 34 56 78} / {05 55 52 11 22}
je suis dispo de 8h à 12h au {06 98 76 54 32} 7 jours sur 7
{06 98 76 54 32} 8h-12h
call me at {07700 900123}
my number is {+44 7700 900123}
{zéro cinq cinquante-cinq cinquante-deux double zéro douze}
{zero six, douze, trente quatre, cinquante six, soixante dix huit}
{ZERO SIX VINGT-DEUX TRENTE-TROIS QUARANTE-QUATRE CINQUANTE-CINQ}
tél.{0612345678}
portable {06.12.34.5678}
({06 12 34 56 78})
son numero {06 12 345 678} elle répond le soir
numero {06  12  34  56  78}
envoie un sms au {06 12 34 56 78}.
{06 12 34 56 78}!!
{06 00 00 00 01}
{zéro six zéro zéro zéro zéro zéro zéro zéro un}
{zero six cent vingt trois quatre cent cinquante six soixante dix huit}
{06 12 34 cinquante-six soixante-dix-huit}
{０６１２３４５６７８}
{zéro six septante deux nonante trois quarante douze}
contactez le relais : {05.55.41.22.10}
mon portable est le {06.78.45.12.03}
mon portable {0678451203} merci
n'hésitez pas à m'appeler au {07 82 11 54 90} avant 20h
{0782115490}
06... non c'est {07 82 11 54 90}
{06 45 98 12 33} ou {02.32.11.87.65}
son fils : {06-45-98-12-33}, sa fille : {06-45-98-12-34}
numéro de la patronne {06 45981233}
{064598 1233}
{06.45.981.233}
{0645 981 233}
whatsapp {+33 6 45 98 12 33}
whatsapp {+33 645981233}
whatsapp {+33.6.45.98.12.33}
whatsapp {+33-6-45-98-12-33}
{0033 645 98 12 33}
tel : {o6 45 98 12 33}
tel : {O6 45 98 I2 33}
{zéro six, quarante-cinq, quatre-vingt-dix-huit, douze, trente-trois}
{zero six quarante cinq quatre vingt dix huit douze trente trois}
{zero six 45 98 douze trente trois}
{Zéro Sept Quatre-Vingt-Deux Onze Cinquante-Quatre Quatre-Vingt-Dix}
c'est le {zéro cinq cinquante cinq quarante et un vingt deux dix}
mon tel {zéro six quatre cinq neuf huit un deux trois trois}
{zéro sept huit deux onze cinq quatre neuf zéro}
{06 quarante-cinq 98 12 33}
{0 6 4 5 9 8 1 2 3 3}
{0-6-4-5-9-8-1-2-3-3}
{0.6.4.5.9.8.1.2.3.3}
appelle au {06  45  98  12  33}
tél {06/45.98/12.33}
tél.: {06 45 98 12 33}.
Tél : {(06) 45 98 12 33}
mon fixe : {04 77 21 09 87}
DOM : {0596 60 12 34}
guadeloupe {0590 81 22 33}, mobile {0690 45 12 33}
{0693 45 12 33}
mayotte {0639 45 12 33}
{09.51.22.33.44} box
suisse {+41 22 345 67 89}
portugal {+351 912 345 678}
roumanie {+40 721 234 567}
{00221 77 123 45 67}
{+237 6 77 12 34 56}
{+1 514 555 0199}
uk mobile {07911 123456}
{+44 7911 123456}
mon 06 c'est {06 45 98 12 33}
mon 06 : {0645981233}
{06 45 98 12 33} (laisser un message)
numéro masqué sinon {06 45 98 12 33}
{06  45-98 12-33}
{06 – 45 – 98 – 12 – 33}
{06•45•98•12•33}
{06 45 98 12 33}😊
📞{06 45 98 12 33}
{0️⃣6️⃣4️⃣5️⃣9️⃣8️⃣1️⃣2️⃣3️⃣3️⃣}
envoyer sms {0 645 981 233}
{06 45 98 1233} après le service
{double zéro trente-trois six quarante-cinq quatre-vingt-dix-huit douze trente-trois}
{plus trente-trois six quarante-cinq quatre-vingt-dix-huit douze trente-trois}
Bonjour, vous pouvez me joindre au {06 31 42 53 64} tous les jours sauf le dimanche
vous pouvez me joindre 06.. {0631425364}
tel portable: {06 31 42 53 64}, tel fixe: {05 55 62 73 84}
mon numero est le {zero six trente et un quarante deux cinquante trois soixante quatre}
mon numero est le {zéro-six trente-et-un quarante-deux cinquante-trois soixante-quatre}
c'est {zéro six, trente et un, quarante-deux, cinquante-trois, soixante-quatre} voilà
au {zero sept soixante et onze quatre vingt un quatre vingt onze vingt et un}
{zero sept soixante-treize quatre-vingt-trois quatre-vingt-treize vingt-trois}
{zero six 31 quarante deux 53 soixante quatre}
{06 trente et un 42 53 64}
{O6 3I 42 53 64}
{o63l425364}
{06 31 42 53 64}, demandez Mme la directrice
{06.31.42.53.64}/{05.55.62.73.84}
mon 07 : {07-71-81-91-21}
si urgence {07 71 81 91 21} sinon mail
numéro du fils {07.71.81.91.21} en cas de souci
rappelez le {07 71819121}
rappelez le {07718 19121}
{077 181 9121}
{0771 81 91 21}
contactez moi : {+33(0)771819121}
contactez moi : {+33 (0) 7 71 81 91 21}
contactez moi : {+33 07 71 81 91 21}
contactez moi {0033(0)771819121}
{(+33) 7 71 81 91 21}
je n'ai pas de mail mais {06 31 42 53 64}
code 1234 puis tel {06 31 42 53 64}
3 personnes au {06 31 42 53 64}
le 12 mars au {06 31 42 53 64}
à 8h au {06 31 42 53 64}
{06 31 42 53 64} de 8 à 12
appelez {zéro deux trente-deux onze vingt-deux trente-trois}
sms {zéro six zéro un zéro deux zéro trois zéro quatre}
{zero six zero un zero deux zero trois zero quatre}
`;
