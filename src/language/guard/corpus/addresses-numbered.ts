/** Street addresses, number first, alone; `{…}` encloses each. Invented addresses. */
export const texts = `
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
{12 lotissement des bruyères}
{3 rue des écoles appt 12}
{3 rue des écoles, bâtiment C, 2e étage}
{12-14 rue de la fontaine}
{12 bis, rue de la fontaine}
{12b rue de la fontaine}
{12 B rue de la fontaine}
{12 RUE DES LILAS 23000 GUERET}
{3 PLACE BONNYAUD}
{45 rue de Paris 76000 Rouen}
{16 rue grancher gueret}
{10 les brosses 23500 felletin}
{5 le bourg 23150 ahun}
{12 rue saint-martin}
{12 rue st jean}
{12 rue du docteur Roux}
{12 rue du dr roux}
{12 faubourg saint antoine}
{8 ruelle des chats}
{30 avenue Pierre-Mendès-France}
{30 av. p. mendès france}
{221b Baker Street}
{45 High Street}
{7 rue aux fleurs}
{33 cité des Acacias}
{33 quartier de l'étang}
{12 ravine des cabris 97410 saint pierre}
{128 chemin Bras-Panon}
{3 rue Alfred Grand 23300 La Souterraine}
{4 mas des oliviers}
{7, rue de l’Église}
{7 rue de l'eglise à Bourganeuf}
{17 rue eugene france, 23000 gueret}
{17, r. Eugène France}
{5bis rue de la poste}
{5 ter r. de la poste}
{5 quater rue de la poste}
{23 av gambetta}
{23 av. de la libération}
{23 ave de la liberation}
{8 pl. bonnyaud}
{2 bd st jean}
{2 boulevard saint-jean}
{2 bvd carnot}
{44 rte d'aubusson}
{1 impasse Beausoleil}
{1 imp. des mésanges}
{3 chemin des Amoureux}
{3 ch du moulin}
{3 chem. du moulin}
{3 all georges brassens}
{10 square Lavoisier}
{10 sq lavoisier}
{6 cours Clemenceau 76000 Rouen}
{15 passage des Arts}
{21 montée des Accoules}
{21 côte de la Jonquière}
{9 faubourg de Paris}
{7 rond-point de l'Europe}
{2 esplanade de la gare}
{31 promenade des Anglais}
{12 traverse des oliviers}
{12 venelle Saint-Nicolas}
{12 sente des coquelicots}
{12 sentier des douaniers}
{4 ruelle de l'église}
{4 voie romaine}
{4 lot les chênes}
{4 lotissement le clos fleuri}
{5 hameau de Pommeil}
{4 le bourg, 23480 st sulpice les champs}
{14 villechenine 23500 felletin}
{15 chemin Ravine Sèche}
{45 rue Mahatma Gandhi 97419 La Possession}
{7 RUE DU PUITS}
{7 RUE DU PUITS 23000 GUERET}
{12 A, rue Neuve}
{2/4 rue neuve}
{7 rue du puits appartement B12}
{7 rue du puits - 23000 Guéret}
{24 Grande Rue 05000 Gap}
{24 grand'rue}
{6 petite rue du moulin}
{6 vieille route de limoges}
{10 Downing Street}
{27 rue de la Convention}
{150 rue de Vaugirard 75015 Paris}
{12 rue Jean-Baptiste Clément}
{12 rue j b clement}
{12 rue abbé grégoire}
{12 rue du 19 mars 1962}
{12 place du 14 juillet}
{12 avenue du président wilson}
{12 rue des frères lumière}
{12 rue d'alsace lorraine}
{12 rue Notre-Dame}
{25 ch du petit bois}
{25 ch. du Petit Bois}
{25 chemin du petit bois 23000 sainte feyre}
{25 route d'Aubusson}
{25 route d aubusson}
{25 rte daubusson}
{2 rue Raymond Poulidor}
{2 rue raymond poulidor}
{2 Rue Raymond Poulidor, 23400 Saint-Léonard}
{64 avenue de la Gare}
{64 avenue gare}
{5 place Saint Jacques}
{5 pl st jacques}
{11 boulevard Carnot}
{11 bd carnot}
{11 BD CARNOT}
{3 la ribière 23140 jarnages}
{12 lieu dit la ribière}
{7 lotissement bellevue}
{14 rue sylvain grateyrolles, appartement 302}
{14 rue sylvain grateyrolles bat b}
{9 cité Sainte-Barbe 59000 Lille}
{9 quai du Wault}
{112 boulevard de la Liberté 59800 Lille}
{16 rue Pasteur 76200 Dieppe}
{40 chemin des Anglais 97400 Saint-Denis}
{40 chemin des anglais}
{40 rue Sainte-Marie, 97400 St Denis}
{5 rue de Bourgogne 42000 Saint-Étienne}
{12 montée des Capucins}
{12 rampe des Capucins}
{1 passage du Commerce}
{1 villa Seurat}
{1 square Jorrand}
{7 venelle aux moines}
{7 sente aux loups}
{7 ravine des figues}
{7 basse rue}
{7 faubourg Saint-Jean}
{7 route du Moulin de la Sagne}
{7 r. du moulin}
{7/9 rue du moulin}
{7 rue du Moulin BP 12 23000 Guéret}
{47 bis route de bénévent}
{26 r faidherbe}
{26 rue du faubourg saint-antoine}
{26 rue du Faubourg-St-Antoine}
{13 hameau les combes}
{12 lot. les prairies}
{8 rue du Pont-à-l'Âge}
{8 rue du 8 mai}
{8 rue du onze novembre}
{8 rue Saint-Exupéry}
{8 rue st exupery}
{8 rue Ste Anne}
{8 RUE STE ANNE}
{8 avenue de l'Europe}
{8 avenue de l europe}
{8 rue d en haut}
{8 rue d'en bas}
{8 rue du bas}
{8 rue haute}
{8 rue neuve}
{8 place haute}
{8 grande place}
{8 allée A}
{8 rue A. Camus}
{8 rue H. Barbusse}
{8 rue Henri-Barbusse}
{1 sentier de la ravine 97411 Saint-Paul}
{32 rue Général de Gaulle, 97434 Saint-Gilles-les-Bains}
`;
