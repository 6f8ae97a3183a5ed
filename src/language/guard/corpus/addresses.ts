/** Messages with street addresses in them; `{…}` encloses each. Invented addresses. */
export const texts = `
elle habite {12 rue des lilas}
elle habite au {3 bis av jean jaures 23000 gueret}
{12, rue Victor Hugo}
{12 r. des lilas}
{12 r des tilleuls}
{8 bd gambetta 23000 Guéret}
{8 bld de la gare}
{15 ter avenue du Général de Gaulle}
{4 impasse du moulin}
{4 imp du moulin}
{7 chemin lebon}
{7 ch. des vignes}
{12 chemin de la croix blanche, 23200 Aubusson}
{25 rte de limoges}
{25 route de la Souterraine}
{2 place de l'église}
{2 pl de la mairie}
{1 place du marché}
{6 allée des peupliers}
{6 all. des peupliers}
{18 quai des tanneurs}
{3 cours jean moulin}
{9 square du 8 mai}
{9 rue du 8 mai 1945}
{11 rue du 11 novembre}
{5 sente des ravines}
{5 montée du calvaire}
{14 venelle du puits}
{12 hameau de villechaud}
au {lieu-dit les brosses}
{lieu dit le mas}
j'habite {lieudit la chaume}
{lieu dit chez mathieu 23250 sardent}
{impasse des lilas 7}
{place de l'église au n°5}
{rue du stade, n° 12}
{rue du stade numéro 12}
rendez-vous {rue jean macé 14}
au {douze rue du stade}
au {vingt-deux bis avenue de la république}
{quatre rue pasteur}
{résidence les acacias appt 12}
{résidence les acacias bât B}
elle habite {résidence Beausoleil}
j'habite {lotissement les genêts}
{lot. les genêts 23000 Guéret}
{12 lotissement des bruyères}
elle vit {immeuble le concorde, porte 4}
{appt 12 bat B 3 rue des écoles}
{3 rue des écoles appt 12}
{3 rue des écoles, bâtiment C, 2e étage}
{12-14 rue de la fontaine}
{12 bis, rue de la fontaine}
{12b rue de la fontaine}
{12 B rue de la fontaine}
{n°12 rue de la fontaine}
au {numéro 12 de la rue de la fontaine}
{12 RUE DES LILAS 23000 GUERET}
{3 PLACE BONNYAUD}
{45 rue de Paris 76000 Rouen}
sonner au {45 rue de Paris}
je dois aller {16 rue grancher} demain matin
{16 rue grancher gueret}
{10 les brosses 23500 felletin}
{5 le bourg 23150 ahun}
{BP 12 23000 Guéret}
{12 rue saint-martin}
{12 rue st jean}
{12 rue du docteur Roux}
{12 rue du dr roux}
{12 faubourg saint antoine}
{8 ruelle des chats}
{30 avenue Pierre-Mendès-France}
{30 av. p. mendès france}
mon employeur demeure {2 allée du parc}
le code est chez elle {22 rue Maurice Rollinat}
adresse : {rue de la paix, 23000 Guéret}
mon adresse {14 rue basse}
c'est au {14 grande rue}
{221b Baker Street}
she lives at {12 church street}
{45 High Street}
venir {7 rue de l'ancienne mairie}
{7 rue aux fleurs}
elle est domiciliée {1 villa des roses}
on se retrouve au {1 rue de la gare}
{33 cité des Acacias}
{33 quartier de l'étang}
{12 ravine des cabris 97410 saint pierre}
{128 chemin Bras-Panon}
{3 rue Alfred Grand 23300 La Souterraine}
elle a déménagé {impasse jean moulin}
livrer {4 domaine de la forêt}
{4 mas des oliviers}
il loge {allée des cerisiers}
{7, rue de l’Église}
{7 rue de l'eglise à Bourganeuf}
`;
