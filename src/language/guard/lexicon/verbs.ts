/**
 * Infinitives of the verbs said of a person cared for, a carer, an employer, folded, by the way they are conjugated.
 * `conjugation.ts` recognises their forms; the irregular verbs are there.
 */

/** Verbs in -er. */
export const verbsInEr = `
  abaisser abandonner abimer abonner aborder abreger abriter abuser accabler accelerer accepter accompagner accorder
  accrocher accumuler accuser acheminer acheter activer actualiser adapter adherer adopter adorer adresser aerer
  affabuler affaler affecter afficher affirmer affoler affronter agacer aggraver agiter agresser agripper aider
  aiguiller aimer ajouter ajuster alarmer alerter alimenter aliter allaiter alleger alleguer allonger allumer
  alterner amasser ameliorer amener amputer amuser analyser anesthesier angoisser animer annoncer annuler anticiper
  apaiser apparenter appeler appliquer apporter apposer apprecier apprehender approcher approuver appuyer archiver
  argumenter armer arnaquer arracher arranger arreter arriver arroser articuler aspirer assister associer assommer
  assurer astiquer attacher attaquer attarder attenter attirer attraper attribuer attrister augmenter ausculter
  autoriser avaler avancer avantager aveugler aviser avouer badger bafouiller baigner baisser balader balancer
  balayer balbutier banaliser bander barboter barbouiller basculer batailler bavarder baver begayer bercer beugler
  beurrer bichonner blaguer blamer blasphemer blesser bloquer boiter boitiller bomber border bosser boucher boucler
  bouder bouffer bouger bouleverser boulotter bousculer boutonner brailler brancher brasser bricoler briser broder
  broncher brosser brouiller broyer bruler brusquer brutaliser buller cacher cadrer cajoler calculer caler caliner
  calmer camoufler cancaner canner capter caresser casser catheteriser cauchemarder causer cavaler ceder celebrer
  censurer centraliser centrer cesser chanceler changer chanter chaparder charger chasser chatouiller chauffer
  chausser chavirer chercher chialer chier chiffrer chipoter choquer chouchouter chouiner chronometrer chuchoter
  chuter cibler cicatriser circuler cirer citer clamer claquer classer cliquer clopiner clouer cocher cogner coiffer
  coincer collaborer collecter collectionner coller commander commencer commenter communiquer comparer compenser
  completer complexer complimenter compliquer comporter composer comprimer compter concentrer concerner concilier
  concreter condamner confier confirmer confisquer conformer confronter connecter conseiller conserver consigner
  consoler consommer constater constiper constituer consulter consumer contacter contaminer contentionner contester
  continuer contourner contracter contrarier contraster contribuer controler converser convoquer convulser cooperer
  coordonner copier copiner corriger coter cotiser cotoyer coucher couder couiner couler couper courber couter
  cracher crachoter craquer creer crever crier critiquer croiser croquer cuisiner culbuter culpabiliser cultiver
  cumuler danser dater deambuler deballer debarbouiller debarquer debarrasser deblayer debloquer deboiter deborder
  deboucher debrancher debrouiller debuter decaisser decaler decapsuler decharger dechausser dechiffrer dechirer
  decider declarer declencher decliner decoller deconcentrer deconnecter deconner deconseiller decorer decouper
  decoupler decourager decrocher dedier dedommager dedouaner defequer defiler defouler degager degouter degrader
  degringoler deguiser deguster dejeuner delaisser deleguer deliberer delirer delivrer demander demanger demarquer
  demarrer demeler demenager demener demissionner demontrer demotiver demouler denoncer denuder depanner depasser
  depecher depenser deplacer deplorer deplumer deposer depouiller depoussierer deprimer deprogrammer deranger
  deraper derober derouler desarmer desencombrer deserrer desesperer deshabiller desherber deshydrater designer
  desinfecter desirer desister desoler desorienter dessiner detacher detailler detester detourner detremper
  devaliser devaster developper devier deviner devoiler devorer diagnostiquer dialoguer dialyser dicter differer
  digerer digitaliser dilater diminuer diner diriger discuter dispenser disperser disposer disputer dissimuler
  dissocier distancer distinguer distribuer divaguer diviser divorcer documenter dominer donner dorloter doser doter
  doubler doucher douter draguer drainer dresser durer ebranler ebrecher ecarter echanger echapper echauffer echouer
  eclabousser eclairer eclater ecoeurer economiser ecorcher ecouter ecraser ecrouler ecumer editer eduquer effacer
  effectuer effleurer effondrer effrayer egaler egarer egratigner elaborer elancer elever eliminer eloigner eluder
  emballer embarquer embarrasser embaucher embeter emboiter embrasser embrouiller emerger emmeler emmener emmerder
  emotionner empecher empieter empiler empirer employer empoigner empoisonner emporter encadrer encaisser enchainer
  enchanter encombrer encourager endommager endosser energiser enerver enfanter enfermer enfiler enfler enfoncer
  enfourner engager engendrer engueuler enjamber enlever ennuyer enqueter enraciner enregistrer enrhumer enseigner
  entailler entamer entasser entourer entrainer entraver entrer enumerer envelopper envier envisager envoyer
  epargner eparpiller epauler epeler eplucher eponger epouser epousseter epuiser equilibrer equiper erafler eriger
  eroder errer escroquer espacer esperer esquiver essayer essorer essouffler essuyer estimer etabler etaler eternuer
  etonner etouffer etrangler etudier evacuer evader evaluer evaporer eveiller eventer eviter evoluer evoquer
  exagerer examiner exasperer exceder exciter exclamer excuser executer exercer exiger exister expedier experimenter
  expirer expliquer explorer exploser exposer exprimer extrapoler fabriquer fabuler facher faciliter facturer
  farfouiller fatiguer faucher favoriser feinter feliciter fermer ferrer feter feuilleter ficher filer filmer
  filtrer finaliser financer fissurer fixer flageoler flairer flaner flaquer flatter fleurer flipper flotter foirer
  fomenter fonctionner forcer former formuler fortifier fouetter fouiller fouler fourrer fracasser fracturer
  fragiliser frapper fredonner freiner frequenter friser frissonner frotter frustrer fuguer fumer fureter gacher
  gagner galoper gamberger garder garer gargouiller gaspiller gater gaver gazer gazouiller geler gener generer gerer
  gifler gigoter glander glisser gober gonfler googler gouter grader gratter greffer grelotter gribouiller griffer
  grignoter griller grimacer grimper grincer grogner grommeler gronder grouper guetter gueuler guider guigner
  habiller habiter habituer hacher haleter halluciner handicaper harceler heberger hesiter heurter hoqueter
  hospitaliser houspiller humecter humer humilier hurler hydrater hypnotiser identifier ignorer illustrer imaginer
  imiter immobiliser impacter impatienter impliquer importer imposer impressionner imprimer improviser impulser
  inciter incliner incomber incommoder indigner indiquer individualiser infecter informer infuser inhaler initier
  injecter injurier innover inonder inquieter insister inspecter inspirer installer instaurer insulter integrer
  intensifier interesser interferer interner interpeller interpreter interroger intimider intituler inventer
  inverser inviter invoquer irradier irriter isoler jalouser jardiner jaser jeter jeuner jongler jouer juger jurer
  justifier klaxonner lacher laisser lambiner lamenter lancer langer laper lasser laver lecher leguer lesiner
  lessiver lever libeller liberer licencier lifter liker limiter lister livrer localiser loger longer loucher louer
  luter lutter macerer macher machonner machouiller maitriser majorer malaxer malmener maltraiter manager mander
  manger manifester manigancer manipuler manquer manutentionner maquiller marchander marcher marmonner marmotter
  marquer marrer masser mastiquer materner maugreer medicaliser medicamenter mediter melanger meler memoriser
  menacer menager mendier mener mentionner mepriser meriter mesurer mijoter mimer miner minimiser miser mitiger
  mixer mobiliser moderer modifier monter montrer moquer mordiller morigener motiver moucher mouiller mouler
  mouvementer multiplier murmurer muscler muter mutiler nager narrer naviguer necessiter negliger negocier nettoyer
  neutraliser nier nommer noter notifier nouer nuancer numeriser numeroter obliger obseder observer obstiner
  obtemperer occasionner occuper oeuvrer offenser officialiser operer opposer opprimer opter orchestrer ordonner
  organiser orienter osciller oser oter oublier outrer palper paniquer panser papoter parachuter paralyser parapher
  parceller pardonner parer paresser parfumer parier parler partager participer passer passionner patauger patienter
  patiner paumer pauser payer pecher pedaler peigner peiner peler pencher penser percer percher percuter perforer
  perfuser permuter perpetuer perquisitionner perseverer persister perturber peser pester peter petiller peupler
  photocopier photographier piailler pianoter piauler picorer picoter piger piler piloter pincer piocher pioncer
  piquer pisser pivoter placer plafonner planer planter platrer pleurer pleurnicher plier plomber plonger plumer
  poignarder pointer pointiller poireauter poivrer policer pomper pomponner poncer ponctionner ponctuer porter poser
  positionner posseder poster postuler potasser poter pouponner pousser pratiquer precipiter preciser preconiser
  predisposer preferer prelever premediter preoccuper preparer presenter preserver presider presser prester presumer
  preter primer prioriser priser priver privilegier procurer prodiguer professer profiter programmer progresser
  projeter prolonger promener prononcer propager proposer proteger prouver provoquer publier puer puiser pulveriser
  purger qualifier quemander questionner quitter rabacher rabaisser raccompagner raccrocher racler raconter radiner
  radoter raffoler rager rajouter raler rallonger ramasser ramener ramer ramper ranger ranimer rappeler rappliquer
  rapporter rapprocher raser rassembler rassurer ratatiner rater rationner rattacher rattraper ravager ravaler
  ravigoter ravitailler reactiver realiser reanimer rebiffer reborder reboucher rebouter recaler recapituler
  recenser recentrer rechanger rechauffer rechercher rechigner recidiver reclamer recoiffer recoller recommander
  recommencer recompenser reconcilier reconfirmer reconforter recontacter recopier recorder recoucher recracher
  recruter rectifier reculer recuperer recurer recycler redemander redemarrer rediger redonner redoubler redouter
  redresser reeduquer referencer refiler refouler refuser refuter regaler regarder reglementer regler regresser
  regretter regrouper reguler rehabiliter rehausser reinstaller reintegrer reiterer rejeter relacher relancer
  relater relaxer relayer relever remanier remarcher remarquer remballer remboiter rembourser remedier rememorer
  remercier remonter remontrer remorquer rempiler remplacer remplumer remuer remunerer renauder rencontrer renfermer
  renifler renoncer renouveler renseigner rentrer renverser renvoyer reparer repasser reperer repeter replacer
  replier reporter reposer repousser reprimander reprimer reprocher reprogrammer reputer reserver resider resigner
  resister respecter respirer ressasser ressembler ressourcer ressusciter restaurer rester restituer resulter
  resumer retarder retelephoner retirer retomber retoucher retourner retracter retrouver revalider revaloriser
  reveiller reveler revendiquer rever reverer reviser revolter ricaner ridiculiser rigoler rimer rincer riper
  risquer roder ronchonner ronfler ronger ronronner roter roucouler rouler roupiller rouspeter rudoyer ruiner
  ruminer ruser saboter sabrer sacrifier saigner saler saliver saluer sanctionner sangler sangloter saper saturer
  sauter sauver savonner savourer scander scanner schematiser scolariser scroller secher seconder secouer secreter
  selectionner sembler sensibiliser separer sequestrer sermonner serrer sevrer siffler signaler signaliser signer
  signifier simplifier simuler siroter situer soigner solliciter solutionner sommer somnoler sonder songer sonner
  soudoyer souffler souhaiter souiller soulager souler soulever souligner soupconner souper soupirer sourcer
  soutirer specifier stabiliser stagner stationner stimuler stocker stopper stresser structurer sublimer subtiliser
  succeder sucer sucrer suer suggerer suicider suinter supplier supporter supposer supprimer surcharger surmener
  surmonter surnager sursauter surveiller survoler suspecter suturer symboliser sympathiser tabasser tacher taguer
  tailler talocher tamponner taper taquiner tarder tarifer tartiner tasser tater tatillonner tatonner taxer tchatter
  telecharger telephoner temoigner temperer tempeter temporiser tenter tergiverser terminer terrasser terroriser
  tester teter textoter tirailler tirer tisser titrer tituber toiletter tolerer tomber torcher torturer totaliser
  toucher touiller tourmenter tourner tournicoter tousser toussoter tracer trainasser trainer traiter trancher
  tranquilliser transferer transformer transfuser transpirer transplanter transporter traquer traumatiser travailler
  traverser trebucher trembler trembloter tremper trepigner tricher tricoter trier trifouiller trimbaler trimballer
  trimer trinquer triompher tripoter tromper tronquer trotter trottiner troubler trouer trouver tuer tutoyer
  tyranniser ulcerer unifier uriner user utiliser vacciner vaciller vadrouiller vagabonder valider valoriser vanter
  vaquer varier vegeter veiller ventiler verbaliser verifier verrouiller verser versifier vexer vibrer videoter
  vider violenter violer virer virevolter viser visionner visiter visser visualiser vociferer voiler volatiliser
  voler voter vouer vouvoyer vriller zapper zigzaguer zoomer zozoter
`;

/** Verbs in -ir conjugated as « finir ». */
export const verbsInIr = `
  abolir aboutir abrutir accomplir adoucir affaiblir affranchir agir agrandir aguerrir aigrir alourdir amaigrir
  aneantir aplatir appauvrir applaudir approfondir arrondir assagir assainir assortir assoupir assouplir assourdir
  assouvir attendrir atterrir avachir avertir bannir batir blanchir bleuir blottir bondir brandir brunir cherir
  choisir compatir convertir crepir croupir definir degarnir degourdir degrossir demolir demunir desemplir desobeir
  durcir ebahir eblouir eclaircir elargir embellir emplir encherir enforcir enfouir engourdir enhardir enlaidir
  enrichir ensevelir envahir epanouir etablir etourdir faiblir faillir farcir finir flechir fleurir fourbir fournir
  fraichir franchir fremir garantir garnir gemir glapir grandir grossir guerir hair investir jaillir jaunir jouir
  languir maigrir moisir mollir mugir munir murir noircir nourrir obeir obscurcir palir perir petrir polir pourrir
  punir rabougrir raccourcir racornir raffermir rafraichir raidir rajeunir ralentir rancir rassir ravir reagir
  rebondir reflechir refroidir regarnir rejaillir rejouir remplir resplendir ressaisir resurgir retentir retrecir
  reunir reussir rotir rougir roussir rugir saisir salir sevir subir subvertir surgir tapir tarir ternir terrir
  trahir travestir unir vagir verdir vernir vieillir vomir`;

/** Verbs in -re whose stem stays whole: rendre, perdre, rompre, battre, mettre. */
export const verbsInRe = `
  abattre admettre attendre battre combattre commettre compromettre condescendre confondre correspondre corrompre
  debattre defendre dependre descendre detendre detordre ebattre emettre entendre epandre etendre fendre fondre
  interrompre mettre mordre omettre pendre perdre permettre pourfendre pretendre promettre rebattre redescendre
  refondre remettre rendre repandre repondre retondre revendre rompre soumettre sous-entendre sous-tendre suspendre
  tendre tondre tordre transmettre vendre`;
