/** More family names borne in France that are no ordinary word, of every origin. Folded. */
export const moreSurnames = `
  abadie achard aguilar allard amblard amiot andriamanana andrieu andrieux archambault ardouin arnal artaud
  asselin attal aubrun aucher aumont azoulay babin bacquet baillet bailly bancel barbieri bardet bardou bariou
  barraud barrault barret basset bastide baud baudin baudot baumann bayle beaudoin beaufils beaujard becquet
  bedel belkhiri bellec bellier bellot beltran benait benezech bergeron bernier berthet bertholon berthon
  bessiere beurier beylot bianchi bidault bideau bigeard billaud biron bisson blanchon bloch bocquet bodin
  boinali boissier bonnard borel borie bosc bossard bouchard bouchareb bouet bourdin bouron boussard boutet
  boutin brault brebion breuil briere brocard bruel bruneel busson cabanel cabrera cabrol cadot calvet candelier
  carrasco carrel castelain castets castillo cauchy caudron cazal cazaux cazenave chabert chaigne chalier
  chambonnet chantelot chaoui chappuis charbonneau chauviere chazelle chenet chergui chollet chopin cissokho
  cleach coignet collinet combeau combes coppola coquelin corbel corbin cormier cortes cosson cottin cousseau
  coustou croze cuny daguet darras daumas debray decaux degand delacroix delamare delaunois delavigne delbos
  delcourt delcroix delestre delgado delhomme delpech delpierre delrieu deltour deluca demarest deniau deprez
  deroche derouet derrien desantis deshayes desjardins desnoyers despres desprez devos dias diawara didelot
  dominguez dreyfus ducasse ducrocq dufay dufeal duflot dufrene dugas duguet dumaine dumond dunand durin dury
  dussart dutertre dutilleul duvernay esnault espinasse esposito essomba eyene fages fargeot fauvel favier
  favreau fayard ferrara ferraro foissac fontana fontanier fotso fournel fradet frechet fremaux fromont furet
  gallego galli ganot garric garrido gasnier gaubert gaudet geffroy gelin gendron genest geneste gerbaud girod
  givry gobert gonnet gouy goyer grasset greco grosjean grospierre groussin guenin guery guillemot guiraud
  gutierrez guyard hatton hebrard herrera heurtel houmadi huard hugon huguenin humeau husson iglesias ilunga
  isnard jaubert jimenez jouvet kabongo kamga karsenti koenig ladet lafarge lahmar lamotte lanoe lauriette
  lautier lebert lecocq leloup lemasson leseur lombardi lombardo lozano luneau lussier magnin mainguy mancini
  marmier marot martinelli martinet massot matton mdahoma meillier mendez meriaux metayer meynier mlanao
  mokhtari moldovan monier monin montout morisset mougin munier munoz munteanu nallet ndong nkosi nougaret nunez
  obiang ollier ortega oudin oudot pagnier parisi pautrat pellegrin peltier perroud peyre pidoux pillet pons
  ponsard ponson poujol pradel prost pujol pujos quesnel queval quintin rabot raimbault ramanantsoa
  randriamihaja rasoanaivo razafindrakoto reboul regnault revel reynier ribes rinaldi rizzo rouault rouvier
  rubio rusu sadoun saidani sangare santoro sanz senechal sequeira signoret soler soltani stoica suchet tabard
  tavernier tchoupo tharaud theron thevenin thevenot tounsi tremblay trottier valade valin varin vauthier vaz
  vazquez vergne vernier veyrat viard vignal villard vuillemin wozniak zamor zemmouri
`;
