/**
 * More of what carers type: the short forms of a phone, interjections, the words of pay and of care, food, the home. Folded.
 */
export const everydayWords = `
  abri abricot abricots abus accent acces accordeon accras acompte acouphenes acteur acteurs adieux adrenaline
  adv aeroport aes afpa agneau agnosie agressivite ahah ajd ajourdhui algerie allemagne allies altitude amateurs
  ambitieux ames amitie amities amplitude ananas anciennete angle angor anniversaires anosognosie anti anus apa
  apm apnee apnees apparences apprenti apprentie approprie apr apraxie aprem apremidi apresmidi aprm arceau
  architecte arriere artifice artiste arythmie asd asdapa asile aspect assedic asso assos atmosphere aujoudhui
  aumonier aupres australie auteur autographe autorite autorites autoroute auxi avanthier avc avenue avsi avt
  bagages bagnole bal balle banlieue barbecue barman barquette barquettes barreau barreaux batards beh beignets
  bep betterave beurk bicarbonate bidet biere biscuit biscuits bizous bocou boku bonbons bonhomme bonte bonus
  bordel bouchon bouclier bouillon bouquin boxe bpco bracelet brave bretonne brevet brillant brillante bronchite
  brossage brouillard burnout cabane cad cadavre cadets caf cafad cafeteria calins cameroun camp canari cannabis
  canon canule capiluve capital caravane carburant cari carnaval carreaux carsat caserne cassoulet cataracte
  categorie cauchemar cauchemars caurait cbd ccas cdd cdi cdii cellulaire cellule cendrier cense censee centaine
  centimes cercueil ceremonie cerises certitude chais champignons chanceux chanteur chapelet chapelle chapitre
  charite charme chasseur chelou cher chere chevre chicoree chimio chips chirurgie choc chorale choucroute
  choupinette chretiens chui chuis chut circonstances circuit citoyen citoyens clan clavier clic cliche clim
  clope clopes clown cocotte coefficient coiffage coiffure col colombo colon colostomie comedie commentaire
  commentaires commercial commissariat communaute communiste comorienne complot compresse compresses compteur
  con concept concombre concubin concubine confiture congelateur congo connard connasse connexion conscience
  consequent considerer conventionnelle cookies copinettes correspondance corse coupure coupures courgettes
  couronne courtoisie couscous covoiturage cpam cpf crachat crade cramif createur creature credit creneau
  creneaux cretin creusoise crevettes croissance croquettes cuisinier culpabilite culture curiosite cyclone dacc
  dailleurs davance deaes deavs decor defi degueu dentaire desastre desfois destine dextro digestif digicode
  disjoncteur dispo dispos disque dizaine dmla dns documentaire dominos domoun douchette douzaine drapeau drogue
  ecchymose echantillon echelon eclat ecrits ecrivain ecureuil eczema ehpad elephant embolie embout
  embouteillages emollient employabilite emprunt encheres endurer enfoire enigme ennuyeux enterree enterrer
  enthousiasme entorse entoucas epaissi epaississant epinards errance erysipele escalade esclavage espagne
  essorage etc etendage eternel eternelle eternite etiquette etres europe evidence fabuleux fanm fans fantome
  fardeau fausse fausses fee femur feriez festival feuilleton fierte fioul fisc flamme fleches fleuve folle
  folles football foudre fourrure framboises fraude frontiere funerailles gaffe gale galere galeres galette
  galettes gang garconnet gars gasoil gaziniere gelifiee generateur generosite geniale gentillesse girls glacons
  glaucome glycemie golf gps graisse gramoune gramounes grandeur granmoun granules greve grossierete grouille
  gueridon guerison guerriers guidon habitants haha hahaha haine haitienne helas hematome hemiparesie hemiplegie
  hernie heros hihi hlm hommage honnetete horizon hormones horreur hosto hourra humanite hypo identifiants idole
  ignorance immediat immonde impec inaptitude incendie indice indices industrie insalubre insecte insectes
  intelligence intelligent intelligente intermittence interphone intertrigo intestin issue javel jcrois jdois
  jen jfais jme jpense jpeux jsais jte jumeaux jungle jury jveux karaoke kelle kelqun kesk keske kils kiwi koman
  kouman kwa lardons lautre lavette legende lendemain leucemie limousine lingettes lions litchi litiere longue
  lorsquil loyaute loyer lumbago lumbalgie lun luxe lymphome machins machoire magie mail mails maintenan malus
  mamelon mangue mannequin maree marier marmaille maroc matchs mda mdph mefier mem memme menthe mer merciii
  merde merdier merveilles merveilleux mesi mess messe metastase metastases meteo methode meuf miam migraine
  milliards millier milliers mioche miracles mitemps mitigeur mms module modules moin mollet montoir moquette
  morphine mortel mosquee mouais mousse mousseur moutons msa msg multiprise muscu musette mwen mycose mystere
  naif naive nanas narine navet naze necrose nerf nerfs nickel nonm nope notaires num nuque nuques nutripompe
  obscurite obseques oignon oignons ojd oke ondes opco optimiste orage orphelinat orthese ouai oue ouest oups
  ouragan pacse pagaille paillasson palais pancreas papys paraplegie parcontre pari parquet parrains paske
  pastis patch patchs pattes paupiere paysage pch pdf pdt pedicurie pediluve peg peignoir peluche penilex
  pentecote perruche perspective petrole pff pffff phalange phenomene philosophie piece pitie pizza plafonnier
  plage planque pls pneu pneumothorax pneus poeme poemes pois poisse policier policiers pologne portage portugal
  post posts pou pouf pouls poussiere poux ppa premieres pretre prevoyance prier principale prisonnier
  prisonniere privilege pro procureur propos propriete proprietes prostate province prr prud prudhomme
  prudhommes pruneaux prunes psk psoriasis ptit ptite ptites ptits publicite puisquil puits punaise punaises
  putain pute puzzle puzzles qlq qlqn qlqun qqch qqn qqs qqun quadripode quandmeme quandmm quelqun quiche quil
  quils quinzaine quon quun quune radis raisin raisins rancune ras rdv rebelle rebord reconfort record
  referentiel refugies relax religion repugnant retablir revanche reveillon rillettes rincage rituel
  robinetterie rocade rochers rougail roumanie routine rtt saintete saisonnier salaud salope samu saoulant
  saoulee saucisse saucisson sauvegarde scenario scene sclerose scooter score secondaires segur semainier
  seminaire semoule senior seniors serpilliere smic smr sms smur solaire sorciere soupir spam sparadrap spasad
  specialiste specialite sportif squalide ssiad ssr stade star stock store stores strategie studio style sudoku
  suivante sundowning surblouse surblouses surdite surtt symbole symptomes syncope synthese tajine talc talent
  tantpis tare taree tarte tartes telefilm teloche tempe tendinite tennis theatre theorie therapeute thermometre
  tierce tigre timoun tjr tlm toile tonnerre tortue toujour toulmonde tournoi tracheo train tram travaux travers
  trentaine treve trottinette trottoir troupe troupeau tte ttes ttlm tts tunisie tunnel turque turquie tuto
  tutos tva tympan ultime urssaf usld uterus vae valse varices vaseline verglas vidange vieillard vingtaine
  violon visiere vivres vocal vocaux voeu voilage voisinage voui voyou vrt vsl waouh wow yaura yavait yep yeux
  youpi zoreil zot zumba
  bibi idem coloc colocs tdah tetra insulino lassitude toubib psychorigide maniaque radin reloue dysphasique dyslexique autistique trisomique bipo schizo parano nevrose sdf rsa aah
  belle-mere belle-maman beau-papa beaupere bellemere bellefille beaufils copro syndic concierge residente gramoun granmer granper mamy mami
`;
