/**
 * More family names that are no ordinary word, from every region of France (Brittany, the Basque Country, Alsace, Corsica,
 * overseas) and from the countries people came from. Folded.
 */
export const regionalSurnames = `
  abdallah abdelkader abgrall abreu acar achour adam adamczyk afonso agostini aguiar aguirre aissaoui aksoy
  albertini amara amaral amari amestoy amrouche andrade ansola antonetti antunes aouad araujo arrieta arslan aslan
  atas attoumani aubert aydin aydogan azevedo azzouz bacar badji bangoura barnetche barros bartoli batista battesti
  baudouin bayram belaid belhaouari belkadi bellance belmont benabdallah bencheikh benchikh benhamou benmoussa
  bensalah bensalem berkane bernard besnier bidart bidegain bihan bihotz bischoff bodenes bondarenko bonifacio
  borges bothorel bouaziz bouchikhi boudiaf boukhari boulay boumediene bouras bourgarel bouteflika bouvard bozkurt
  brahim branco brito brossier brzezinski bulut burger cabral cadasse cadieu cakir calvez cardoso cariou carneiro
  casabianca casanova celestine cesaire cesari cetin chaabane chabane chen cherfaoui cherif cissoko claes
  cloarec coelho colonna coly conte cordonnier coskun couderc coudert cozic crouzet cunha curutchet dabo
  dabrowski damour dang daoud darricau deconinck delmotte desbois descamps desmet dewaele diaby diagne diakite
  diarrassouba dicko diedhiou dieng dietrich dihigo dijoux dinh diouf djebbar djellal djibo doan dogan domingues
  donval doumbia doumbouya droual duarte duclaux ducros dufau duhalde dujardin dulac dumitrescu dumortier dupeyrat
  dupeyron durieu echeverria ehrhardt elamrani elissalde elmansouri erdogan errecart escoffier esteves estienne
  etchebarne etchegaray etchepare etcheto etcheverry fane fargeas faria faucon fayolle ferhat ferrandi ferrier
  figueiredo filippi fillon floch fonseca foucault franceschi fraysse freitas fritsch gaillot gallou galtier gamard
  garat gaspar gassama gasser gauvin gaye gayet gbagbo genty georgescu gerard ghazi giacobbi gilbert gillot
  girardot giroux gloaguen goasdoue goff goubert goudiaby gourdin goyeneche goyet goyheneche granger grigoryan
  guegan guerreiro guerroudj guillaumin guillerm guivarch gunes guyader haas habib hachemi hamid hammoudi harispe
  harispuru haristoy heitz helias hennequin henry hertzog herve hiriart hirtz ibarra iriart iribarne
  irigaray irigoyen jacquot janin jankowski janssens jaouen jarry jeannot jegou jouve jouvin jovanovic kabore kaci
  kaczmarek kadri kahraman kamara kane kanoute kaplan karaca karakaya karatas kauffmann kaur kebe kerbrat kermarrec
  kerneis kervella kessler khaldi kieffer kilic klipfel kocak koehler korkmaz koroma koulibaly kovalenko kowalczyk
  kozlowski kpodo krawczyk kumar kuntz lacaze lacrosse lahcen lakhdar lambrecht lamoureux
  langevin larbi larralde larronde larzabal lassalle lauret lavaux leal lebas lebel lebras lebreton leca
  lecerf leclair lecointe leflochmoan lefranc legentil lehir lehmann leite lemarchand lemeur lenormand leonard
  leonetti lepetit lerouge lestrade letourneur lhomme lissarrague loriot lozach luciani lutz
  mabrouk macedo machado madec magalhaes magne mahmoudi malet malgorn mansour marchal marinescu markovic marsaud
  matheron mathieu mathis matos mattei maury mazaud mazur mballa mbappe mbengue meddour medeiros mekki melo mendes
  mendiburu mercadier merigot merour messaoudi metzger meynard mhoma michalski michelet millot minaberry moestus
  mokrani mondesir mondoloni monestier monteiro morais mota moura moussa mukamana mukendi nadeau nasri
  nativel nedelec nerome nestor ngoma nguema niakate niang nicolai nicolas nicolle nikolic nogueira nogues
  noury nowicki nunes oberle obrecht orsini ottavi ouali ouarab oxandabarats ozcan ozdemir ozkan pacheco pailloux
  paiva paoli parot passelaigue patel paulet pawlak peeters pennec perennes peronnet perrichon petiot petrescu
  petrovic peyronnet phan philippe phung pichard pietri pinton piotrowski poggi poitou polat ponthieu popovici
  pouget pougnaud pouliquen pradier queiroz quemener quemeneur quilici quillet quillien radulescu ragon
  rahmani rahmouni rameau ramos ramsamy ravaud rebelo rebours redon reeb renon ribeyre richard rigal riou riouall
  ritter rivaud rivoal robillard romieu rondet rosemond roth roudier rouget rouquette roussy ruault saadi
  sacko sagna sahin saindou salaberry salah salaun salhi sallaberry samb sampaio sanogo santoni santucci saraiva
  sarkissian sarr sautron sawadogo schaeffer schaffner scherrer schmitz schoen schott schreiber schuster schweitzer
  seck shevchenko silva simeoni simoes simon simsek singh sivakumar slimani soares soilihi soulie soulignac soumare
  stanescu stojanovic stoltz strub szymanski tahar taillandier taleb tandia tardieu techer teillet tekin
  texeira teyssier thevenet thiam thibaut thimon thomas tillier tixador tomasi touati tounkara tournier tregouet
  trinh troadec trouillet truong uhalde uhart ulrich unal urruty uwimana vachon valentin vandamme vandenbroucke
  vandeputte veloso verhaeghe vermeulen vernhes veyrac vialle viallet vieira vincent vincenti
  vinet virapoulle vitry vivien wade walczak walter weiss wendling wilkinson wojciechowska wojciechowski wurtz
  xabier yahiaoui yattara yavuz yildirim yildiz yousfi yuksel zaoui zerhouni zhao ziani zidane zielinski zimmer
  zobda zongo zumsteg
`;
