import { wordSet } from './word-set.ts';

/**
 * The grammatical words of French, folded, with the short forms people type on a phone. None of them is a name,
 * whatever comes before it: « madame ne veut pas », « chez elle », « monsieur toujours debout ».
 */
export const grammarWords = wordSet(
  // Determiners and pronouns.
  `le la les l un une des du de d au aux ce cet cette ces c ca cela ceci ci mon ma mes ton ta tes son sa ses notre nos
  votre vos leur leurs quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles chaque auquel auxquels
  je j tu il elle on nous vous ils elles me m te t se s lui eux soi moi toi y en qui que qu quoi dont ou celui celle
  ceux celles celui-ci mien mienne miens tien tienne sien sienne siens notres votres autre autres aucun aucune chacun
  chacune certain certaine certains certaines plusieurs quelque quelques quelqu tout toute tous toutes tel telle tels
  telles meme memes rien personne nul nulle untel unetelle truc machin machine bidule machintruc trucmuche quiconque
  autrui quelquun quelquune`,
  // Prepositions and conjunctions.
  `a dans par pour pr sur sous avec av ac sans vers chez entre contre depuis pendant durant avant apres devant derriere
  des lors jusque jusqu jusqua malgre selon suivant sauf hors outre hormis envers parmi via voici voila voila afin et ni mais
  or donc car puis ensuite si sinon comme lorsque lorsqu quand quant puisque puisqu parce pcq pck pcke parceque quoique
  bien tandis alors ainsi aussi soit tant cependant pourtant neanmoins toutefois jusquau jusquaux lorsqu tandis alors
  niveau cote concernant vu moyennant face grace suite cause`,
  // Adverbs.
  `autrement ne n pas plus pu jamais point guere peu beaucoup bcp trop tres tro assez moins mieux mal pis pire autant tellement si
  presque environ encore deja toujours tjs tjrs tjours souvent svt parfois quelquefois rarement longtemps lgtps
  tot tard maintenant mtn mnt aujourd hui aujourdhui auj demain hier avant-hier apres-demain bientot soudain
  aussitot tantot autrefois jadis naguere enfin finalement dabord abord ensuite apres ici la-bas las ailleurs partout dedans
  dehors dessus dessous loin pres autour alentour vite ensemble seulement juste vraiment vrmt surtout peut-etre peutetre
  sans-doute oui ouais ui non nan si combien comment cmt coment pourquoi pk pq pkoi pourkoi quand kan koi ke ki kel kelkun
  plutot notamment expres expres volontiers davantage quasi quasiment guere environ voire presque meme moyen bref
  desormais dorenavant auparavant deca dela ca-et-la tantot aplomb certes effectivement evidemment apparemment
  recemment frequemment constamment couramment prudemment violemment patiemment precisement enormement`,
  // Greetings, thanks, exclamations, signs of the phone.
  `bonjour bjr bonsoir bsr salut slt coucou cc hello hey hi bienvenue merci mrc mercii thanks svp stp sil plait plait
  pardon desole desolee dsl bravo allo ah oh eh he hein hum heu euh ben bah bof ouf aie hop zut mince flute mdr lol ptdr
  ok okay oki dac daccord ok super cool genial top chouette cordialement cdlt bisous bisou biz bises bise bizz courage
  felicitations bonne bon bonnes bons journee soiree weekend we nuit appetit anniversaire fete fetes noel voeux aurevoir
  revoir ciao bye adieu amicalement sincerement salutations respectueusement rsvp ps nb re fyi tkt jsp jpp wesh bref svp
  perso info infos urgent urgence help sos aide`,
  // Numbers and measures said in words, days and months.
  `zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept vingt trente
  quarante cinquante soixante septante huitante octante nonante cent cents mille million millions premier premiere
  premiers deuxieme troisieme quatrieme cinquieme sixieme second seconde dernier derniere dernieres prochain prochaine
  demi demie moitie tiers quart double triple lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis
  mercredis jeudis vendredis samedis dimanches janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
  decembre janv fev avr juil sept oct nov dec printemps ete automne hiver matin midi soir minuit matins soirs matinee
  jour jours semaine semaines mois an ans annee annees heure heures h min mn minute minutes seconde secondes siecle fois
  euro euros eur km m cm kg g mg ml cl litre litres pourcent degre degres`,
);
