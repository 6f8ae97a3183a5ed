import { moreSurnames } from './more-surnames.ts';
import { regionalSurnames } from './regional-surnames.ts';
import { wordSet } from './word-set.ts';

/**
 * Family names met in France that are no ordinary word: enough, alone, to point somebody out. They come from every
 * region and from the countries people came from. Folded.
 */
export const plainSurnames = wordSet(
  `
  adjei alaoui almeida alvarez alves amrani andria aubry balde bamba baptista barbosa barry bathily baudry bazin
  beaumont becker belhadj belkacem bellanger benaissa benali benamar benard bennani bensaid berard berrada berthelot
  bertin bertrand besnard besse blanchard bonnaud bonneau bonnefoy bonnin bouazza boucheron bouchet boudet boudjemaa
  bouhassoun bourdeau bourgoin bousquet bouzid boyer brahimi briand brossard bruneau brunel caillaud camara caron
  carpentier carvalho cassagne celik chambon champeau chaouche chapuis chaput chartier chassagne chaumeil chauveau
  chauvet cherkaoui chevallier cisse clarke clavel cochet coignard conde constantin corre correia coste coulibaly
  courtin cousteau coutisson crepin daniau danjou dasilva daubigny davies dejean delahaye delannoy delattre delaunay
  delmas delorme dembele demir denoual deschamps deschanel desfosses desmaisons desmarais desmoulins devaux diabate
  diallo diarra diaz didier dieudonne diop doucoure drouet dubos dubreuil duchemin duchene duclos dufour dufresne
  duhamel dumas dumitru dumont dumontier dumoulin duong dupin duplessis dupont duprat dupre dupuis dupuy durand
  durier durieux dutheil duval duvivier edwards etienne evans evrard fabry faivre fanton faure favre feraud
  fernandes fernandez ferreira fevre fischer fleuriot fofana fontanel fouche fouquet fourcade francoeur fremont
  galland gallet garcia garnier garreau gaudin gaultier gauthier gautier gavard genin geoffroy georget gervais
  gharbi ghilain gibert gillet gimenez girard girardin giraud giraudeau giraudet giraudon girault godard godin gomes
  gomez goncalves gonzalez gosselin gourdon grandjean grangier gregoire guerin gueye guibert guichard guilbert
  guillard guillemin guillet guillon guillot guillou guirassy guitton guyon guyot haddad hadjadj hamdi hamelin
  hamidi hamon hardouin hebert herault hernandez hervieu hoang hoarau hoareau hoffmann huang huet hughes huguet
  humbert huynh idrissi imbert ionescu ivanov jacob jacquemin jacquin jamet janvrin jaziri johnson jones jouhaud
  jourdan julliard jung kaddour kaminski kante kaya keita keller kelly khelifi klein koffi konan konate kone kouame
  kouassi kouyate kovacs kowalski kremer laborde labrousse lachaud lachaume lacombe lacoste lacour ladurie laffont
  lafitte lafon lafont laforge lagarde lagrange laloux lamaison lambert lamy lapeyre lapierre laporte larcher larive
  laroche larrieu larue lasserre latour launay laurencin laval lavallade lavaud lavergne lavigerie lavigne lavoie
  lebihan leblanc leblond lebon leborgne lebrun leclercq lecomte lecuyer ledoux leduc lefebvre lefeuvre lefevre
  lefort legall legay legendre legoff legrand legros lejeune lelievre lemaitre lemercier lemoine lemonnier lenoir
  lepage leray leroi leroux leroy lesage lesueur letellier levasseur leveque lewandowski lhermitte loison lopez
  lorin loubet lucet maccario magnier mahieu maillard malaterre malaval mandin mangin mansouri marchadier mariani
  marquet martineau martinez marty mauger maume maurel maurin mazet mbaye mebarki menard mendy mensah merlet meyer
  meziane michaud michaux mignot monnier montel morand moreira morel moreno moret morineau morvan mounier mueller
  muller murphy nadaud naudin navarro ndiaye ndoye ngo nguyen nivet noiret nouhaud nowak olivares oliveira ollivier
  ouattara ouedraogo owusu ozturk papin parisot pascaud pasquet pasquier payen payet pelissier pellerin pereira
  perez perret perrin perrot petitjean petrov peyrat peyrot pham philippon picaud pichon pierron pillot pinault
  pinel pinheiro planchon poirot popa popescu pradeau prigent proust pruvost quentin quere rabier raffin rakoto
  rakotomalala rambaud ramirez randria rasoa ratelade rault raynal raynaud rebeyrol regnier remond renaud renou
  reynaud ribeiro riboulet richet rieu rigaud ringuet rivoire robineau robinson roblin rochette rodier rodrigues
  rodriguez rolland rossi rougier rousset roussillon rouxel royer ruchaud ruffin ruiz sabatier saidi sakho samake
  samson sanchez santos sarrazin saulnier sauvaget sauviat savary schmidt schmitt schneider schwartz seguin serrano
  sidibe simonet simonin sissoko sorel soumahoro sousa sylla tanguy tavares taylor tazi teissier teixeira tessier
  texier thibault thiery thomasset thompson tissot tixier torres toure tournaire toutain trabelsi tran traore turpin
  vallet vautier vergnaud vernet veyssiere viaud vigier villatte vincenot vuong wagner wang williams wilson
  wisniewski wojcik yilmaz zerrouki zhang zhou zimmermann
`,
  moreSurnames,
  regionalSurnames,
);

/** Family names that are ordinary words too: names after a title or a first name only (« mme petit », « m. boucher »). */
export const wordSurnames = wordSet(`
  allemand ami anglais auvergne avril baguette bah baker ballon barbier baron barre bataille beau bedon bel bell
  belle berger besace besson bienvenu bigot bird bishop black blanc blanchet ble blond blondeau blondel blot bois
  boisson boivin bon bonnet bordes boucher boulanger bouleau boulet bouquet bourdon bourg bourgeois bourguignon
  bourse bouteille bouton bouvet bouvier branche breton briquet brown brun brunet buisson cadet caillou camus canet
  capitaine cardinal carlier carpe carre carter cartier castel catalan ceinture cerisier chabot chabrol champ
  champenois champs chance chapeau chapelain chapon charbonnier charpentier charrier charron chateau chatelain
  chaudron chauvin chene chenu chevalier chevreau chevrier clerc cloche clou coche cochon colas colin collas collet
  colline combe compagnon comte cook cooper coquille corbeau corde cordier corne corneille cornet cornu costa cotte
  coulon cour court courtois cousin couteau couturier couvreur crochet croix cuvelier dauphin davy dechaume delage
  demange demay dormoy doucet doux dubois duc duchesne duriez enfant espagnol esperance etang eveque fabre falcon
  fall faucher fauchet fer ferme ferrand ferry feuille fichet fisher flamand flament flandre fleur fleury folliot
  fontaine forestier foret forgeron fort fortune fourmi fourneau fournier fox franc fresne friand froment gage
  gaillard galant gallois galop garde gascon gendre gentil gentile gibier gilet gomme goujon goupil grain grand
  grandin grange gras green grenier grimaud grondin gros guerre guide guignard hall hameau hardy hasard haye hill
  hiver hollande hunter jacquet jaloux jardin jardinier joie jolivet jolly joly joubert joye king labbe laboureur
  lac lacroix lallemand lame lami lance langlois lapin latte laurier lebeau lecoq leger lelong lemaire lenfant lete
  leveuve levy lheureux lievre limousin lisboa lobe loiseau lombard long longuet lopes lorrain loup louve louvet
  mace mache macon mai maigre maillet maillot maire maison maitre malin mallard mallet marchand mare marechal marin
  marmite marques marquis mars marteau martel martin martins mason masson mauduit melon menager menu mercier merle
  mesnil messager meunier michelin miel mignon miller millet minet moine moineau monnet mont montagne montant moreau
  morin mouche moulin moulinet moulinier moutarde mouton mulot musset naud neveu neveux nez noble noel noir normand
  noyer olive olivier page pages paillard paille pain paix pape papillon paques paquet parent parker parmentier
  parrain parry pasteur pastor patron patte pavot pecher pecheur peintre pelle pelletier perche perle perrier persil
  petit picard pichet pierre pigeon pineau pinson pinto piron place plaine plaisance planche plantier pluche pointu
  poireau poirier poisson poitevin pommeau pommeret pommier poncet pont portal porte porto pot potier potter pottier
  poulain poulet prat pres prevost price prieur prince prune prunier racine ragot raison ramage ramier ranger ravel
  renard renault rivage rivet riviere roberts robin roche rocher roi rond rondeau roques rose rosier rossignol
  rougeot roulet rousse rousseau roussel rousselet roussin roux roy rue sabotier sage salle salmon saule saunier
  sauvage savoie savoyard sellier sergent serrure serrurier smith soldat souche soulier source sow stone tailleur
  tambour tardif tardy taureau terrier teste tilleul tisserand tissier tonneau tonnelier tour toussaint tricot
  trouve truffe tuilier turner vacher vaillant val valette valle vallee vallon vannier varlet vasseur vent verdier
  verger verrier vert victoire vidal vigne vigneron viguier village villain ville vin violet violette vivier voisin
  walker ward weaver weber west white wood woods wright young
`);
