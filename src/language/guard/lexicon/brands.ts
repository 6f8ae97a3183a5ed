import { wordSet } from './word-set.ts';

/** Firms, services, medicines and goods that one calls, has, takes or does things with. Folded. */
export const brandNames = wordSet(`
  doctolib whatsapp facebook google messenger instagram youtube tiktok signal zoom teams pajemploi chorus ameli
  franceconnect ircem klesia harmonie macif maif matmut groupama allianz cofidis doliprane spasfon betadine
  biafine hexomedine tena abena hartmann invacare arjo guldmann verticalisateur smecta netflix alexa iphone
  samsung vigicode domiphone telegestion apologic ximi medisys pole outlook gmail laposte windows chatgpt siri
  bluetooth wifi telegram linkedin indeed aidadomi yoopies topassmat legifrance agirc agrica carsat ag2r mgen
  axa gmf generali fepem senior seniors assad asad admr adhap aad vitaris kardegic previscan eliquis xarelto
  lovenox coumadine levothyrox lasilix aprovel bisoprolol tahor gaviscon lexomil xanax temesta seresta valium
  stilnox imovane seroplex prozac laroxyl risperdal tercian haldol aricept ebixa modopar sinemet depakine lyrica
  tramadol durogesic efferalgan dafalgan nurofen voltarene lantus metformine ventoline fortimel nestle vichy
  nutella sopalin kleenex javel dettol nivea bepanthen dyson roomba philips thermomix moulinex velux stannah
  covid ehpad grippe gastro alzheimer parkinson doro apef azae babou electro pernod suze martini candy hollister
  netti bastide uber blablacar airbnb cdiscount chronodrive
`);
