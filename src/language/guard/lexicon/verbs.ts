/**
 * Infinitives of the verbs said of a person cared for, a carer, an employer, folded, by the way they are conjugated.
 * `conjugation.ts` recognises their forms; the irregular verbs are there.
 */

/** Verbs in -er. */
export const verbsInEr = `
  abaisser abandonner abimer abonner aborder abreger abriter abuser accabler accelerer accepter accompagner accorder
  accrocher accumuler accuser acheminer acheter activer actualiser adapter adherer adopter adorer adresser aerer
  affaler affecter afficher affirmer affoler affronter agacer aggraver agiter agresser aider aiguiller aimer ajouter
  ajuster alarmer alerter alimenter aliter allaiter alleger alleguer allonger allumer alterner ameliorer amener
  amuser analyser angoisser animer annoncer annuler anticiper apaiser apparenter appeler appliquer apporter apposer
  apprecier apprehender approcher approuver appuyer archiver argumenter armer arnaquer arracher arranger arreter
  arriver arroser articuler aspirer assister associer assommer assurer attacher attaquer attarder attenter attirer
  attraper attribuer attrister augmenter ausculter autoriser avaler avancer avantager aveugler aviser avouer badger
  baigner baisser balader balancer balayer balbutier banaliser bander barboter basculer batailler bavarder baver
  begayer bercer beurrer blaguer blamer blesser bloquer boiter boitiller bomber border bosser boucher boucler bouder
  bouffer bouger bouleverser bousculer boutonner brancher brasser bricoler briser broder broncher brosser brouiller
  broyer bruler brusquer brutaliser cacher cadrer calculer caler calmer camoufler canner capter caresser casser
  cauchemarder causer ceder celebrer censurer centraliser centrer cesser changer chanter charger chasser chatouiller
  chauffer chausser chercher chialer chiffrer chipoter choquer chouchouter chouiner chronometrer chuchoter chuter
  cibler circuler citer clamer claquer classer clouer cocher cogner coiffer coincer collaborer collecter coller
  commander commencer commenter communiquer comparer compenser completer complexer compliquer comporter composer
  comprimer compter concentrer concerner concilier concreter condamner confier confirmer confisquer conformer
  confronter connecter conseiller conserver consigner consoler consommer constater constiper constituer consulter
  consumer contacter contaminer contester continuer contourner contracter contrarier contraster contribuer controler
  converser convoquer cooperer coordonner copier corriger coter cotiser cotoyer coucher couder couiner couler couper
  courber couter cracher crachoter craquer creer crever crier critiquer croiser croquer cuisiner cultiver cumuler
  danser dater deambuler deballer debarbouiller debarquer debarrasser deblayer debloquer deboiter deborder deboucher
  debrancher debrouiller debuter decaisser decaler decapsuler decharger dechausser dechiffrer dechirer decider
  declarer declencher decliner decoller deconcentrer deconnecter deconner deconseiller decorer decouper decoupler
  decourager decrocher dedier dedommager dedouaner defiler defouler degager degouter degrader deguiser deguster
  dejeuner delaisser deleguer deliberer delirer delivrer demander demanger demarquer demarrer demeler demenager
  demener demissionner demontrer demotiver demouler denoncer denuder depanner depasser depecher depenser deplacer
  deplorer deplumer deposer depouiller deprimer deprogrammer deranger deraper derober derouler desarmer desencombrer
  deserrer deshabiller deshydrater designer desinfecter desirer desister desoler desorienter dessiner detacher
  detailler detester detourner detremper devaliser devaster developper devier deviner devoiler devorer dialoguer
  dicter differer digerer digitaliser dilater diminuer diner diriger discuter dispenser disperser disposer disputer
  dissimuler dissocier distancer distinguer distribuer divaguer diviser divorcer documenter dominer donner dorloter
  doser doter doubler doucher douter drainer dresser durer ebranler ecarter echanger echapper echauffer echouer
  eclairer eclater ecoeurer economiser ecouter ecraser ecrouler ecumer editer eduquer effacer effectuer effleurer
  effondrer effrayer egaler egarer elaborer elancer elever eliminer eloigner eluder emballer embarquer embarrasser
  embaucher embeter emboiter embrasser embrouiller emerger emmeler emmener emmerder emotionner empecher empieter
  empiler empirer employer empoisonner emporter encadrer encaisser enchainer enchanter encombrer encourager
  endommager endosser energiser enerver enfanter enfermer enfiler enfler enfoncer enfourner engager engendrer
  engueuler enjamber enlever ennuyer enqueter enraciner enregistrer enrhumer enseigner entamer entasser entourer
  entrainer entraver entrer enumerer envelopper envier envisager envoyer epargner eparpiller epauler epeler eplucher
  eponger epouser epousseter epuiser equilibrer equiper eriger eroder errer escroquer espacer esperer esquiver
  essayer essorer essouffler essuyer estimer etabler etaler eternuer etonner etouffer etrangler etudier evacuer
  evader evaluer evaporer eveiller eventer eviter evoluer evoquer exagerer examiner exasperer exceder exciter
  exclamer excuser executer exercer exiger exister expedier experimenter expliquer explorer exploser exposer
  exprimer extrapoler fabriquer facher faciliter facturer fatiguer faucher favoriser feinter feliciter fermer ferrer
  feter feuilleter ficher filer filmer filtrer finaliser financer fixer flageoler flairer flaner flaquer fleurer
  flipper flotter foirer fomenter fonctionner forcer former formuler fortifier fouetter fouiller fouler fourrer
  fracturer fragiliser frapper fredonner freiner frequenter friser frissonner frotter frustrer fuguer fumer gacher
  gagner gamberger garder garer gargouiller gaspiller gater gazer gazouiller geler gener generer gerer gifler
  gigoter glisser gober gonfler gouter grader gratter griffer grignoter griller grimacer grimper grincer grogner
  grommeler gronder grouper guetter gueuler guider guigner habiller habiter habituer hacher halluciner handicaper
  harceler heberger hesiter heurter hospitaliser humecter humer humilier hurler hydrater hypnotiser identifier
  ignorer illustrer imaginer imiter immobiliser impacter impatienter impliquer importer imposer impressionner
  imprimer improviser impulser inciter incliner incomber incommoder indigner indiquer individualiser informer
  infuser inhaler initier injecter injurier innover inonder inquieter insister inspecter inspirer installer
  instaurer insulter integrer intensifier interesser interferer interner interpeller interpreter interroger
  intimider intituler inventer inverser inviter invoquer irriter isoler jalouser jardiner jeter jeuner jongler jouer
  juger jurer justifier klaxonner lacher laisser lamenter lancer langer lasser laver lecher leguer lesiner lessiver
  lever libeller liberer licencier lifter limiter lister livrer localiser loger longer loucher louer luter lutter
  macerer macher machonner machouiller maitriser majorer malaxer malmener maltraiter manager mander manger
  manifester manigancer manipuler manquer manutentionner maquiller marchander marcher marmonner marmotter marquer
  marrer masser mastiquer materner medicamenter mediter melanger meler memoriser menacer menager mendier mener
  mentionner mepriser meriter mesurer mimer miner minimiser miser mitiger mixer mobiliser moderer modifier monter
  montrer moquer morigener motiver moucher mouiller mouler mouvementer multiplier murmurer muscler muter mutiler
  nager narrer naviguer necessiter negliger negocier nettoyer neutraliser nier nommer noter notifier nouer nuancer
  numeroter obliger obseder observer obstiner obtemperer occasionner occuper oeuvrer offenser officialiser operer
  opposer opprimer opter orchestrer ordonner organiser orienter osciller oser oter oublier outrer palper paniquer
  panser papoter parachuter paralyser parapher parceller pardonner parer parfumer parier parler partager participer
  passer passionner patauger patienter patiner paumer pauser payer pecher pedaler peigner peiner peler pencher
  penser percer percher percuter perforer perfuser permuter perpetuer perquisitionner perseverer persister perturber
  peser pester peter petiller peupler photographier piailler pianoter piauler piger piler piloter pincer piocher
  pioncer piquer pisser pivoter placer plafonner planer planter platrer pleurer pleurnicher plier plomber plonger
  plumer pointer pointiller poireauter poivrer policer pomper pomponner poncer ponctuer porter poser positionner
  posseder poster postuler potasser poter pouponner pousser pratiquer precipiter preciser preconiser predisposer
  preferer prelever premediter preoccuper preparer presenter preserver presider presser prester presumer preter
  primer prioriser priser priver privilegier procurer prodiguer professer profiter programmer progresser projeter
  prolonger promener prononcer propager proposer proteger prouver provoquer publier puiser pulveriser purger
  qualifier quemander questionner quitter rabacher rabaisser raccompagner raccrocher racler raconter radiner radoter
  raffoler rager rajouter raler rallonger ramasser ramener ramer ramper ranger ranimer rappeler rappliquer rapporter
  rapprocher raser rassembler rassurer ratatiner rater rationner rattacher rattraper ravager ravaler ravigoter
  ravitailler reactiver realiser rebiffer reborder reboucher rebouter recaler recapituler recenser recentrer
  rechanger rechauffer rechercher rechigner recidiver reclamer recoiffer recoller recommander recommencer
  recompenser reconcilier reconfirmer reconforter recontacter recopier recorder recoucher recracher recruter
  rectifier reculer recuperer recurer redemander redemarrer rediger redonner redoubler redouter redresser reeduquer
  referencer refiler refouler refuser refuter regaler regarder reglementer regler regresser regretter regrouper
  reguler rehabiliter rehausser reinstaller reintegrer reiterer rejeter relacher relancer relater relaxer relayer
  relever remanier remarcher remarquer remballer remboiter rembourser remedier rememorer remercier remonter
  remontrer remorquer rempiler remplacer remplumer remuer remunerer renauder rencontrer renfermer renifler renoncer
  renouveler renseigner rentrer renverser renvoyer reparer repasser reperer repeter replacer replier reporter
  reposer repousser reprimer reprocher reprogrammer reputer reserver resider resigner resister respecter respirer
  ressasser ressembler ressourcer ressusciter restaurer rester restituer resulter resumer retarder retelephoner
  retirer retomber retoucher retourner retracter retrouver revalider revaloriser reveiller reveler revendiquer rever
  reverer reviser revolter ricaner ridiculiser rigoler rimer rincer riper risquer roder ronchonner ronfler ronger
  ronronner roter roucouler rouler rouspeter ruiner ruminer ruser saboter sabrer sacrifier saigner saliver saluer
  sanctionner sangler sangloter saper saturer sauter sauver savonner savourer scander scanner schematiser scolariser
  secher seconder secouer secreter selectionner sembler sensibiliser separer sequestrer serrer sevrer siffler
  signaler signaliser signer signifier simplifier simuler siroter situer soigner solliciter solutionner sommer
  somnoler sonder songer sonner souffler souhaiter souiller soulager souler soulever souligner soupconner souper
  soupirer sourcer soutirer specifier stabiliser stagner stationner stimuler stocker stopper stresser structurer
  sublimer succeder sucer sucrer suer suggerer suicider supplier supporter supposer supprimer surcharger surmener
  surmonter surnager sursauter surveiller survoler suspecter symboliser tabasser tailler talocher tamponner taper
  taquiner tarder tarifer tartiner tasser tater tatillonner tatonner taxer tchatter telecharger telephoner temoigner
  temperer tempeter temporiser tenter terminer terrasser terroriser tester teter textoter tirailler tirer tisser
  titrer tituber toiletter tolerer tomber torcher torturer totaliser toucher touiller tourmenter tourner tournicoter
  tousser toussoter tracer trainer traiter trancher tranquilliser transferer transformer transfuser transpirer
  transplanter transporter traquer traumatiser travailler traverser trebucher trembler trembloter tremper trepigner
  tricher tricoter trier trimbaler trimballer trinquer triompher tripoter tromper tronquer troubler trouer trouver
  tuer tutoyer tyranniser ulcerer unifier uriner user utiliser vacciner vaciller vagabonder valider valoriser vanter
  vaquer varier vegeter veiller ventiler verbaliser verifier verrouiller verser versifier vexer vibrer videoter
  vider violenter violer virer virevolter viser visionner visiter visser visualiser voiler volatiliser voler voter
  vouer vouvoyer vriller zapper zigzaguer zozoter
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
