/** Messages with e-mail addresses in them; `{…}` encloses each. Invented mailboxes. */
export const texts = `
mon mail {sandrine.b@orange.fr}
{sandrine b arobase orange point fr}
{sandrine.b arobase orange.fr}
ecris à {sandrine point b arobase orange point fr}
{sandrine23 at gmail point com}
{sandrine23 (at) gmail.com}
{sandrine23(at)gmail(point)com}
{sandrine23 [a] gmail . com}
{sandrine23[at]gmail[dot]com}
{sandrine @ orange . fr}
{sandrine@ orange.fr}
{sandrine @orange.fr}
{sandrine.bernard @ wanadoo.fr} merci
{SANDRINE.BERNARD@ORANGE.FR}
{j_dupont-23@laposte.net}
{j underscore dupont arobase laposte point net}
{j tiret dupont arobase la poste point net}
{j tiret du 6 dupont arobase laposte point net}
{jeanne tiret bas martin arobase hotmail point fr}
contactez {contact@mairie-gueret.fr} pour la salle
{contact arobase mairie tiret gueret point fr}
envoyez à {prenom.nom@iperia.eu}
{aicha.2b@outlook.com}
{aicha arobaz outlook com}
{aicha arobas free point fr}
{kevin vingt trois arobase gmail point com}
{kevin 23 arobase gmail point com}
{kevin.leroy+relais@gmail.com}
{m.lavergne@ac-limoges.fr}
{m point lavergne arobase ac tiret limoges point fr}
{josiane63@gmail}
{josiane63 arobase gmail}
mail : {josiane63@yahoo.fr}
mail:{josiane63@yahoo.fr}
{s a n d y arobase free point fr}
ma fille peut l'envoyer à {lucie.m@icloud.com}, dites lui
{lucie m at icloud dot com}
my email is {sunshine at gmail dot com}
write to {mary.smith at yahoo dot co dot uk}
{mary.smith@yahoo.co.uk}
voici mon adresse {nadia.k @ sfr . fr} et je réponds vite
{nadia.k@sfr,fr}
{nadia k arobase sfr point fr} ou par sms
{relais23 a gmail point com}
{jean pierre arobase neuf point fr}
{jeanpierre@numericable.fr}
{l.dubois@asso-aidants.org}
{rh@domicile-services.com}
{zoe.petit@protonmail.com}
<{zoe.petit@protonmail.com}>
{z.petit@bbox.fr}.
`;
