import { wordSet } from './word-set.ts';

/** Verbs that share their endings: each stem takes each ending. Folded. */
export const irregularFamilies: readonly { readonly stems: string; readonly endings: string }[] = [
  // partir, sortir, dormir, sentir, servir, mentir: short stem in the singular, long one elsewhere.
  {
    stems: 'par repar sor ressor dor endor rendor sen ressen pressen consen men demen ser desser resser',
    endings: 's t',
  },
  {
    stems: `part repart sort ressort dorm endorm rendorm sent ressent pressent consent ment dement serv desserv resserv
      ouvr rouvr entrouvr offr souffr couvr recouvr decouvr cueill accueill recueill bouill fui enfui assaill tressaill
      vet devet revet cour accour parcour recour secour mour acquer conquer fu enfu`,
    endings: `e es ons ez ent ais ait ions iez aient ant i ie is ies it ir irai iras ira irons irez iront irais irait
      iraient irent u ue us ues rai ras ra rons rez ront rais rait raient s t`,
  },
  { stems: 'ouver rouver entrouver offer souffer couver recouver decouver', endings: 't te ts tes' },
  // venir, tenir and their families.
  {
    stems: `v rev dev prev interv parv prov surv souv subv conv contrev t ret maint sout obt cont det det entret appart
      abst`,
    endings: `iens ient ienne iennes iennent enons enez enais enait enions eniez enaient enant enu enue enus enues enir
      iendrai iendras iendra iendrons iendrez iendront iendrais iendrait iendraient ins int inrent`,
  },
  // prendre and its family.
  {
    stems: 'pr appr rappr compr surpr repr entrepr eprend mepr',
    endings: `ends end enons enez ennent enne ennes enais enait enaient enant is ise ises it irent endre endrai endra
      endrons endrez endront endrais endrait endraient`,
  },
  {
    stems: 'm rem perm prom soum adm om comm transm comprom',
    endings: 'is ise ises it irent ets et',
  },
  // craindre, joindre, peindre…
  {
    stems: 'cra pla contra pe re ete atte te fe ge jo rejo adjo astre restre empre cei',
    endings: `ins int inte intes indre indra indrai indront indrait ignons ignez ignent igne ignais ignait ignaient ignant
      indraient`,
  },
  // conduire, cuire, construire, dire, lire, écrire, rire, suffire…
  {
    stems:
      'condu recondu redu produ constru reconstru detru tradu introdu sedu cu recu nu enu instru dedu indu relu lu',
    endings: `is it ite ites isons isez isent ise ises isais isait isaient isant ire irai ira iront irait iraient`,
  },
  {
    stems: 'd red interd contred med pred maud l rel el suff conf',
    endings: `is it ite ites isons isez isent ise ises isais isait isaient isant ire irai iras ira irons irez iront irais
      irait iraient irent u ue us ues ut urent`,
  },
  {
    stems: 'ecr decr inscr prescr souscr recr transcr proscr reecr',
    endings: `is it ite ites ivons ivez ivent ive ives ivais ivait ivaient ivant ire irai iras ira iront irait iraient`,
  },
  {
    stems: 'r sour',
    endings: 'is it ions iez ient ie ies iais iait iaient iant i ire irai ira iront irait iraient irent',
  },
  {
    stems: 'suiv poursuiv viv reviv surviv',
    endings: `e es ons ez ent ais ait ions iez aient ant i ie is ies re rai ras ra rons rez ront rais rait raient`,
  },
  { stems: 'sui poursui vi revi survi', endings: 's t' },
  { stems: 'vec revec survec', endings: 'u ue us ues ut' },
  // connaître, paraître, naître, plaire, taire, croître, faire.
  {
    stems: 'conna reconna meconna para appara dispara reappara transpara na rena pla compla depla ta',
    endings: `is it issons issez issent isse issais issait issaient issant itre itra itront itrait isons isez isent ise
      isais isait isaient isant ire irai ira irait`,
  },
  { stems: 'conn reconn meconn par appar dispar reappar pl compl depl t', endings: 'u ue us ues ut urent' },
  {
    stems: 'f ref def satisf',
    endings: `ais ait aite aits aites aisons aites ont aisais aisait aisions aisiez aisaient aisant ait it irent asse asses
      assions assiez assent aire erai eras era erons erez eront erais erait eraient`,
  },
  {
    stems: 'distra extra soustra abstra tra',
    endings: 'is it yons yez ient ie yais yait yaient yant ite ites its ire ira irait',
  },
  // recevoir, apercevoir, devoir.
  {
    stems: 'rec apercoi apercev aperc dec perc conc',
    endings: `ois oit oivent oive oives evons evez evais evait evaient evant u ue us ues ut urent evoir evrai evra evront
      evrait`,
  },
  {
    stems: 'd red',
    endings:
      'ois oit oivent oive evons evez evais evait evions eviez evaient evant u ue us ut evoir evrai evras evra evrons evrez evront evrais evrait evriez evraient',
  },
  // voir, croire, asseoir, boire.
  {
    stems: 'v rev prev entrev cr pourv',
    endings: `ois oit oyons oyez oient oie oies oyais oyait oyions oyiez oyaient oyant oir oire oirai oira oirais oirait u
      ue us ues ut`,
  },
  { stems: 'v rev entrev env renv', endings: 'errai erras erra errons errez erront errais errait erraient' },
  {
    stems: 'ass rass',
    endings:
      'ied ieds ois oit oient oie oir eoir eyez eyait eyaient eyent oyait is ise ises it iera eyant oyez',
  },
  {
    stems: 'b reb imb',
    endings:
      'ois oit oivent oive oives uvons uvez uvais uvait uvaient uvant u ue us ues ut oire oirai oira oiront oirait oiraient',
  },
  { stems: 'recous decous cous', endings: 'ons ez ent ait aient u ue us ues' },
  { stems: 'couds coud decoud cou recoud resou resolv', endings: 're ra s t ent ons ez ait' },
  { stems: 'hai hai', endings: 's t ssent r ssait ssons' },
];

/** Forms that no pattern gives: être, avoir, aller, pouvoir, vouloir, savoir, falloir… and the ways they get typed. */
export const irregularForms = wordSet(
  `suis es est sommes etes sont etais etait etions etiez etaient fus fut furent serai seras sera serons serez seront
  serais serait serions seriez seraient sois soit soyons soyez soient ete etre etant et
  ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai auras aura aurons aurez auront aurais aurait
  aurions auriez auraient aie aies ait ayons ayez aient eu eue eus eues avoir ayant
  vais vas va allons allez vont allais allait allions alliez allaient alla allerent irai iras ira irons irez iront irais
  irait irions iriez iraient aille ailles aillent alle allee alles allees aller allant
  peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pu put purent pourrai pourras pourra
  pourrons pourrez pourront pourrais pourrait pourrions pourriez pourraient puisse puisses puissent pouvoir pouvant
  veux veut voulons voulez veulent voulais voulait voulions vouliez voulaient voulu voulue voulut voudrai voudras voudra
  voudrons voudrez voudront voudrais voudrait voudrions voudriez voudraient veuille veuillez veuillent vouloir voulant
  sais sait savons savez savent savais savait savions saviez savaient su sue sut saurai sauras saura saurez sauront
  saurais saurait sauriez sauraient sache saches sachent sachez savoir sachant
  faut fallait fallu faudra faudrait faille falloir vaut valent valait valaient vaudra vaudrait valu vaille valoir pleut
  pleuvait plu pleuvoir meurt meurent meurs meure mort morte morts mortes mourra mourrait mourir court courent
  naquit ne nee nes nees vecut absous resolu resout resoudre vainc vaincu vaincue vaincre coud couds convainc convaincu
  convaincue convaincre conclu conclut exclu exclue exclut exclure inclu inclus inclut inclure acquis acquise acquiert
  requis requise requiert conquis moud moulu bout git git hait herisse
  veu peu vx peus voulai voulez fo fau fodrai faudrai fesait fesai se se c ses cest cetait ete etai sui jsuis jai jvais
  nest nai nas na navait nont narrive narrivait narrete nest nen ny nentend naime nest sest sen sy seteint sendort sallonge
  sassoit sassied sagite senerve sennuie sinquiete soccupe shabille sarrete sappelle mappelle ma ta la lui va apelle appele apele
  refusse refus prent prand comprent mais met mes dis di dit fai fait`,
);
