/** More family names borne in France that are no ordinary word, of every origin. Folded. */
export const moreSurnames = `
  abadie achard aguilar allard amiot andrieu andrieux arnal artaud attal azoulay babin bailly baudin baudot
  bayle beaudoin bellec bergeron bernier berthet bertholon berthon bessiere bidault billaud blanchon bodin
  boissier bonnard bouchard bouet bourdin boutet boutin brault breuil briere bruel cabrol cadot calvet carrasco
  castillo cazenave chabert chappuis charbonneau chauviere chollet cissokho collinet cormier cosson cousseau
  cuny daguet darras daumas debray delacroix delaunois delavigne delcourt delcroix delhomme delpech demarest
  deniau deprez derrien deshayes despres desprez devos dias diawara dominguez dreyfus ducasse ducrocq dufay
  dugas duguet dumaine dunand durin dury esnault espinasse esposito fages favier favreau fayard fontana fournel
  fradet fremaux gallego gasnier gaubert geffroy gendron genest gobert grasset grosjean guenin guery guillemot
  guiraud gutierrez guyard hebrard herrera huard hugon huguenin humeau husson isnard jaubert jimenez jouvet
  lafarge lamotte lautier lebert lecocq leloup lemasson leseur lombardo magnin mainguy marot martinet massot
  mendez metayer meynier mokhtari monier mougin munier munoz nunez ollier ortega oudin oudot pagnier peltier
  perroud peyre pidoux pons ponson pujol quesnel rabot raimbault regnault reynier rizzo rouault rouvier rubio
  sadoun sangare santoro sanz senechal signoret soler soltani suchet tavernier theron thevenin thevenot trottier
  vauthier vazquez vergne vernier viard vignal villard vuillemin zemmouri
`;
