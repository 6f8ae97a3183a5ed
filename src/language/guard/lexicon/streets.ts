import { wordSet } from './word-set.ts';

/** Ways: words that, after a number, are hardly anything but an address. Abbreviations included. */
export const strongWays = wordSet(`
  rue r avenue av ave aven boulevard bd bld blvd boul bvd impasse imp chemin che ch chem route rte allee allees all al ruelle venelle sente sentier montee ravine
  quai faubourg fbg fg square sq esplanade promenade rond-point rpt traverse rocade chaussee levee lotissement lotis lieu-dit lieudit hameau ham residence rce
  traboule rampe straat strasse stross
  ruette sentier placette raidillon cavee dreve couree courees berge digue closerie ld
  avenu boulvard boulevar inpasse impase chemain chemun alee alees residance lotisement lotissment hamau
  street road lane drive crescent
`);

/** Ways that are ordinary nouns too (« 3 places », « 2 cours »): they want the name of a place after them. */
export const weakWays = wordSet(`
  place pl passage pass cours cour cite villa domaine dom parc tour porte pont ferme mas moulin chateau clos mail parvis galerie cote descente escalier rampe voie quartier qu quart
  carrefour villas lot res immeuble imm batiment bat zone za zi zac village bourg port carriere enclos terrasse terrasses hauts haut bas corniche plateau coteau vallon pavillon
  close terrace gardens court
`);

/** Ways where people live rather than pass: told without a number, they already say where somebody lives. */
export const dwellingWays = wordSet(`
  ld inpasse impase residance lotisement lotissment hamau closerie couree   impasse imp lotissement lotis lieu-dit lieudit hameau ham residence res rce immeuble imm villa ruelle venelle sente clos mas domaine ferme moulin chateau cite allee allees
`);

/** Words after « rue », « route » that only say in what state it is, or of what kind. */
export const wayStates = wordSet(`
  barree coupee fermee bloquee glissante deserte etroite sombre pietonne departementale nationale communale principale mouillee verglacee enneigee longue droite gauche travaux circulation deviation sens entiere inondee impraticable
  meme autre seule unique telle quelle ici calme isole sensible
`);

/** Words after « place », « cours », « résidence » that make them ordinary nouns: parking places, lessons, homes. */
export const ordinaryPlaces = wordSet(`
  barree coupee fermee bloquee glissante deserte etroite sombre pietonne departementale nationale communale principale mouillee verglacee enneigee longue droite gauche
  libre libres assise assises debout gratuite gratuites disponible disponibles vacante reservee payante occupee prise vide publique public privee
  parking stationnement travaux circulation deviation secondaire individuelle collective particulier particuliers autonomie senior seniors service services medicalisee
  preferee habituelle attitree centrale honneur salle bain cuisine table chambre lit douche fauteuil canape couloir entree maison relais formation francais gym couture piano yoga anglais soir jour vacances
  enfants enfant adultes adulte personne personnes familles famille eleves resident residents soins secours securite embarquement visiteurs handicap handicapes pmr
  meme autre seule unique telle quelle ici la-bas la ou
`);

/** Proper or common nouns that streets bear all over France. */
export const streetNames = wordSet(`
  eglise mairie gare ecole poste fontaine moulin chateau marche republique liberte resistance liberation nation victoire paix armistice egalite fraternite union
  jaures hugo gambetta foch leclerc gaulle pasteur ferry briand clemenceau zola voltaire rousseau diderot moliere racine corneille lamartine verdun marne somme
  thiers carnot joffre petain moquet moulin monnet schuman blum mendes allende mandela curie veil
  lilas roses tilleuls acacias marronniers platanes chenes erables peupliers sapins pins bouleaux hetres frenes noyers pommiers cerisiers pruniers oliviers muriers saules ormes genets bruyeres ajoncs bleuets coquelicots jonquilles violettes tulipes mimosas lavandes glycines
  hirondelles mesanges alouettes rossignols pinsons fauvettes merles
  prairie prairies champs vignes pres jardins vergers bois foret source sources ruisseau riviere etang lac mer plage port pont puits lavoir four calvaire chapelle abbaye couvent cure cimetiere stade ecoles college lycee hopital hospice
  soleil belair bel-air beausejour bellevue beauregard mirabeau plaine vallee colline coteau combe cote croix fosse remparts halle halles tanneurs forgerons tisserands potiers
  mai mars novembre juillet aout france
  faubourg martyrs carmes capucins convention glaciere visitation moines abattoirs bains casernes arenes augustins cordeliers jacobins ursulines minimes tanneries teinturiers drapiers bouchers corroyeurs mineurs
  belfort strasbourg metz nancy lille lyon bordeaux toulouse limoges clermont bourges orleans tours nantes rennes brest quimper bayonne pau colmar mulhouse dijon nice marseille avignon rouen amiens reims tulle brive montlucon chateauroux poitiers angouleme londres rome berlin vienne madrid athenes
  oiseaux mesange sorbiers charmes cedres figuiers palmiers cocotiers flamboyants hibiscus bougainvilliers manguiers goyaves letchis vanille alizes
`);

/** What follows the street: stairs, floors, doors. */
export const dwellingParts = wordSet(
  'villa maison pavillon lot tour immeuble imm appt apt appart app appartement bat batiment bt esc escalier etage porte hall entree logement lgt studio chambre interphone bal bloc cage',
);

/** Words that announce where somebody lives or is to be met. */
export const livingWords = wordSet(`
  habite habites habitons habitez habitent habitait habitais habiter habitant demeure demeurant demeurait reside residait residant resident residons vit vivait loge logeait logee domicilie domiciliee domicile adresse adresses coordonnees emmenage demenage
  sonner livrer sis sise rdv maison j'habite jhabite live lives living address
`);

/** Units and nouns that, after a bare number, make it a quantity and not the number of a house. */
export const quantityUnits = wordSet(`
  h heure heures min mn minute minutes s sec seconde secondes jour jours j semaine semaines mois an ans annee annees fois euros euro e eur km m metres metre cm kg g mg ml cl l litre litres
  personnes personne gens pas pieces piece places place points point degres degre pour pourcent comprimes comprime gouttes goutte enfants employeurs contrats contrat interventions passages repas
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre et ou a sur
`);

/** What hamlets are named after; `mas`, `puy`, `moutier`… hardly name anything else. */
export const hamletNouns = wordSet(`
  mas puy puys moutier moulin moulins bourg bourgneuf villatte villate ville croix bois pre pres prat chaume chaumes brosse brosses betouille betoulle betoulles forge forges grange granges borde bordes borie bories
  chatre faye ribiere vergne vergnes theil breuil brugere bruyere bruyeres lande landes metairie tuilerie verrerie etang fontaine fontaines combe combes serre roche roches rochers peyre pierre pierres pont ponts
  masgelier chezeau chezeaux villard villars cheze chaise chaises cros clos champ champs chaussade gane gasne goutte gouttes peyroux monteil mazet mazeaux mazeau ferme chateau chapelle maisonneuve vallade valade
  village hauts costes cote coste buisson buissons genets fougeres rivage morne habitation savane ravine plaine gare vigne vignes lac chene chenes cerisier noyer vent vents
`);

/** Of these, the ones that are hardly anything but a hamlet after « au », « le ». */
export const sureHamlets = wordSet(
  'mas puy moutier theil masgelier villard breuil cros monteil mazet chezeau',
);
