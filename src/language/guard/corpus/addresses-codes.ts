/** Codes of doors, gates and key boxes where somebody lives; `{…}` encloses each, `↵` is a line break. Invented. */
export const texts = `
le code c'est {4578B}
le code de la porte c'est {22A47}
code porte {A1935}
digicode {B1789}
le digicode est le {4512A} puis deuxième étage
digicode: {78B12}
digicode 1 {4512A} digicode 2 {8823}
interphone {2247}

sonnez à l'interphone {14B}
code interphone {3391}
code d'entrée {5502A}
code de l'immeuble {19B45}
Le code de l'entrée est le {7719}.
code immeuble : {A4412}
code du portail {2580}
le portail s'ouvre avec le {7412}
le code du portail c'est {1 9 5 8}
code portillon {4477}
boîte à clés {1958}
la boite a clé c'est {0412}
boîte à clé code {3318}
le code de la boîte à clés est {7 2 1 9}
coffre à clés {4408} à gauche de la porte
coffret à clés code {9021}
code de la boite aux clefs {5513}
la clé est dans le boitier, code {2846}
boitier à clés {6612} derriere le volet
code du boîtier {8801}
cadenas {482}
le code du cadenas est {7315}
code de l'alarme {4690}
l'alarme faut taper {5521} en entrant
code alarme : {1234A}
code ascenseur {A12}
code du parking {3857}
code du garage {9914}
code garage {4421#}
tu tapes {4512A} et tu pousses fort
taper {A7788} pour entrer
faites le {23B56} en bas
compose le {1789} à la porte
composer {B4521} au portail
code {45A78} pour rentrer
code {2341} pour entrer dans l'immeuble
le code a changé c'est {5577B}
nouveau code {3312A} depuis lundi
le nouveau code de la résidence c'est {8056}
code résidence {A2468}
code batiment {77B31}
code bât B {1956}
code hall {4123}
code d'accès {9021B}
code d'acces immeuble {14253}
vigik hs, code {4589A}
le soir le code marche pas faut faire {1945*}
code {1234} puis cloche
code porte : {cinquante-six douze}
le code c'est {quatre mille cinq cent douze}
le code c'est {dix-neuf quarante-cinq}
digicode {quarante-cinq douze A}
le code de la porte c'est {vingt-deux quarante-sept}
le code en bas {22 47}
digicode {45 12 A}
digicode {45-12}
code {A-4512} porte du fond
pour entrer c'est {B1234}
porte d'entrée {1278A}
1ère porte {45A12} 2ème porte {9988}
la porte du bas c'est {7734C}
elle m'a donné son code de porte {4471}
jai oublié le digicode c {56A12} ou {65A12} ?
le code de chez elle c {8890}
Le code de son immeuble, {7452B}, ne fonctionne plus.
je note ici le code: {4478A} pour la remplaçante
code clé {4120}
code clef {A77}
clavier {4512} puis vert
badge perdu, tape {3345A}
code 1er sas {1212} 2eme sas {3434}
sonner {14} au rdc
sonnette {12}
interphone numéro {23}
interphone n° {107}

`;
