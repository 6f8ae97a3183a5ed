import { wordSet } from './word-set.ts';

/** Firms, services, medicines and goods that one calls, has, takes or does things with. Folded. */
export const brandNames = wordSet(`
  doctolib whatsapp facebook google messenger instagram youtube tiktok signal skype zoom teams excel word
  pajemploi chorus ameli franceconnect ircem klesia apicil humanis malakoff harmonie macif maif matmut groupama
  allianz cofidis doliprane spasfon betadine biafine hexomedine tena abena hartmann invacare arjo oxford
  guldmann verticalisateur smectite smecta forlax movicol netflix alexa android iphone samsung vigicode
  domiphone telegestion apologic ximi medisys pole doctissimo wikipedia outlook gmail hotmail laposte
  bouyguestel windows linux chatgpt siri bluetooth wifi deezer spotify tinder snapchat telegram viber discord
  pronote linkedin indeed hellowork jobijoba aidadomi yoopies topassmat cesuplus pajemploiplus servicepublic
  legifrance cleemy agirc arrco agrica carsat cramif ag2r probtp mgen mgefi cnp axa gmf mma generali swisslife
  macsf aesio mutex adessadomicile adessa uniopss fepem irp senior seniors assad asad admr adhap
  aad filien presenceverte tunstall vitaris assystel bluelinea arkea kardegic previscan eliquis
  xarelto lovenox coumadine levothyrox lasilix aprovel amlor bisoprolol cardensiel tahor crestor inexium mopral
  gaviscon lexomil xanax temesta seresta valium stilnox imovane zopiclone seroplex deroxat prozac laroxyl
  risperdal tercian haldol abilify zyprexa aricept exelon ebixa reminyl modopar sinemet stalevo depakine keppra
  lyrica neurontin tramadol acupan skenan oramorph actiskenan oxynorm durogesic efferalgan dafalgan ixprim
  lamaline advil nurofen ibuprofene voltarene lantus novorapid humalog toujeo metformine diamicron glucophage
  ventoline seretide symbicort fortimel clinutren renutryl nestle danone activia actimel evian vichy
  badoit nutella ricore nescafe maggi knorr aoste herta lustucru panzani bonduelle
  cassegrain blediner sopalin kleenex javel cillit ajax febreze persil dettol
  sanytol mustela cadum nivea sanex aveeno eucerin dexeryl cicaplast mepilex comfeel aquacel tegaderm
  urgotul bepanthen mitosyl eosine dyson roomba philips bosch whirlpool rowenta thermomix moulinex tefal
  velux karcher domalys stannah thyssen orona kone otis covid ehpad grippe gastro alzheimer parkinson 
  ramadan carnaval halloween shabbat
  doro apef destia azae babou electro pernod suze martini malibu boursin babybel banania curly mapa duralex tupperware samsonite vedette candy candia lactel yoplait hollister coloplast netti alova medicafrance bastide vileda swiffer spontex mirion vitadomia
  uber blablacar ubereats deliveroo heetch bolt flixbus ouigo airbnb booking temu shein aliexpress wish cdiscount chronodrive toupargel thiriet maximo
`);
