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
`;
