/**
 * More of what carers type: the short forms of a phone, interjections, the words of pay and of care, food, the home. Folded.
 */
export const everydayWords = `
  acces acompte acteur acteurs adv aes afpa agressivite ahah ajd ajourdhui algerie allemagne amitie amities
  amplitude anciennete anniversaires anti apa apm apprenti apprentie apr aprem apremidi apresmidi aprm arriere
  artiste asd asdapa assedic asso assos atmosphere aujoudhui aumonier aupres auxi avanthier avc avenue avsi avt
  barman barquette barquettes batards beh bep beurk bizous bocou boku bonhomme bonte bonus bordel brave bretonne
  brillant brillante bronchite burnout cad cadets caf cafad calins cannabis carsat cauchemar cauchemars caurait
  cbd ccas cdd cdi cdii centaine chais chanceux chanteur charite chelou cher chere choupinette chui chuis chut
  circonstances citoyen citoyens clan clic clim clope clopes clown coiffage commentaire commentaires commercial
  communaute comorienne compteur con concubin concubine connard connasse conscience consequent conventionnelle
  copinettes corse coupure coupures covoiturage cpam cpf crade cramif createur credit cretin creusoise cuisinier
  culpabilite dacc dailleurs davance deaes deavs degueu desfois destine dispo dispos disque dizaine dns domoun
  douzaine drogue ecrivain ehpad enfoire ennuyeux enthousiasme entoucas epaissi epaississant errance etc etres
  evidence fanm fans fausse fausses fee feriez fisc folle folles funerailles galere galeres garconnet gars
  generosite geniale gentillesse girls glycemie gramoune gramounes granmoun greve grouille guerriers habitants
  haha hahaha haitienne helas hemiplegie heros hihi hommage honnetete hosto hourra humanite identifiants idole
  ignorance immediat immonde impec inaptitude insalubre intelligent intelligente intermittence interphone
  intestin issue jcrois jdois jen jfais jme jpense jpeux jsais jte jumeaux jury jveux kelle kelqun kesk keske
  kils koman kouman kwa lautre lendemain limousine lorsquil loyaute loyer lun machins mail mails maintenan malus
  marmaille mda mdph mem memme mer merciii merde merveilles merveilleux mesi mess messe meuf miam mioche
  miracles mitemps mms module modules moin mortel mouais msa msg mwen naif naive nanas naze nickel nonm nope
  notaires num obseques ojd oke ondes opco optimiste orage ouai oue oups pacse papys paraplegie parcontre pari
  parrains paske patch pch pdf pdt pedicurie peg pentecote pff pffff piece pitie pls pois policier policiers
  portage post posts pou poussiere ppa premieres pretre prevoyance prier principale prisonnier prisonniere pro
  procureur propos prr prud prudhomme prudhommes psk ptit ptite ptites ptits puisquil punaise punaises putain
  pute qlq qlqn qlqun qqch qqn qqs qqun quandmeme quandmm quelqun quil quils quinzaine quon quun quune ras rdv
  reconfort record relax revanche reveillon routine rtt salaud salope samu saoulant saoulee sauvegarde scene
  scooter secondaires segur senior seniors smic smr sms smur spam spasad specialiste sportif squalide ssiad ssr
  suivante surtt talent tantpis tare taree therapeute timoun tjr tlm toujour toulmonde tracheo train travers
  trentaine tte ttes ttlm tts turque tuto tutos tva urssaf usld vae vieillard vingtaine vocal vocaux voisinage
  voui voyou vrt waouh wow yaura yavait yep yeux youpi zoreil zot zumba bibi idem coloc colocs tdah tetra
  insulino lassitude toubib psychorigide maniaque radin reloue dysphasique dyslexique autistique trisomique bipo
  schizo parano nevrose sdf rsa aah belle-mere belle-maman beau-papa beaupere bellemere bellefille beaufils
  copro syndic concierge residente gramoun mamy mami
`;
