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
mon adresse {lavigne.m@gmail.com}
{lavigne_m@gmail.com}
{m.lavigne23 @gmail.com}
{m.lavigne23@ gmail .com}
{m lavigne 23 arobase gmail point com}
{mlavigne23 arobase gmail.com}
{mlavigne23@gmail point com}
{mlavigne23 at hotmail dot fr}
{mlavigne23(at)hotmail.fr}
{mlavigne23 [at] hotmail [dot] fr}
{mlavigne23 <at> hotmail.fr}
{mlavigne23 (arobase) hotmail.fr}
{mlavigne23 (a) hotmail (point) fr}
{mlavigne23 arobace wanadoo point fr}
{mlavigne23 arobase wanadoo . fr}
{marie tiret lavigne arobase orange point fr}
{marie point lavigne arobase orange point fr}
{marie underscore lavigne arobase orange point fr}
{marie tiret bas lavigne arobase orange point fr}
{marie tiret du huit lavigne arobase orange point fr}
{marie lavigne arobase orange point fr}
{marielavigne arobase orange point fr}
c'est {mimi 63 arobase free point fr} si tu veux
c'est {mimi soixante trois arobase free point fr}
écris moi sur {mimi63@free.fr}
envoie moi le contrat à {mimi63@free.fr} stp
relais: {relais.creuse@asso.fr}
{MIMI63@FREE.FR}
{Mimi63@Free.Fr}
mail de la direction : {direction@services-a-domicile-87.fr}
{m.dupont@cg23.fr}
{m.dupont@mairie.limoges.fr}
{m point dupont arobase mairie tiret limoges point fr}
{jeanne@numericable point fr}
{jeanne . d @ laposte . net}
{jeanne.d@laposte . net}
{jeanne d arobase la poste point net}
{jeanne d at laposte point net}
{jeanne d @ la poste . net}
mon email c est {jeanne d arobase yahoo point fr}
adresse mail {jd1950@yahoo.com} ou téléphone
{jd1950 arobase yahoo}
{jd1950@outlook}
{fatou.diop@icloud.com}, {fatou2@live.fr}
{fatou-diop@sfr.fr}
{fatou.diop @ protonmail.com}
{f.d.23@gmx.fr}
e-mail:{f.d.23@gmx.fr}
my mail is {john.smith@btinternet.com}
{john dot smith at gmail dot com}
{j o h n at gmail dot com}
{zaza arobase orange fr}
{zaza@orange fr}
{zaza chez orange point fr}
{zaza a orange point fr}
envoyez votre cv à {aide.domicile23@gmail.com}
mon mail est {c.teyssandier@orange.fr} merci
mon mail est {c . teyssandier @ orange . fr}
mon mail est {c point teyssandier arobase orange point fr}
mon mail est {c.teyssandier arobase orange point fr}
mon mail est {cteyssandier arobase orange}
mon mail est {cteyssandier at orange dot fr}
mon mail est {cteyssandier chez orange point fr}
mon mail est {cteyssandier(a)orange.fr}
mail {cteyssandier[arobase]orange[point]fr}
mail {cteyssandier @orange point fr}
mail {Claude.Teyssandier@hotmail.fr}
gmail : {claudet23@gmail.com}
{claudet23 arrobase gmail point com}
{claudet23 arobasse gmail point com}
{claudet vingt-trois arobase gmail point com}
{claude t 23 arobase gmail point com}
{claude trois arobase gmail point com}
{tata nicole arobase free point fr}
{lapetitefleur arobase free point fr}
{petitefleur@free.fr}
{fleur.bleue@laposte.net}
{rose@free.fr}
{contact@exemple.fr}
{123soleil@sfr.fr}
{x@y.fr}
{a.b.c@d.e.fr}
email: {jane.doe@gmail.com}
email me at {jane.doe@gmail.com}
email me at {jane dot doe at gmail dot com}
`;
