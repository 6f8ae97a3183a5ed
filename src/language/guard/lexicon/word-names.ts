import { wordSet } from './word-set.ts';

/**
 * Entries of the dictionary of first names that are, in a message, nearly always something else: ordinary words of
 * French or English, towns, brands. Reviewed by hand. They never point somebody out by themselves.
 */
export const wordsNotNames = wordSet(`
  jaime duran devan devann kande enver envers essai allon allons alon etan constan libert momen makin makine arab irlande change ravy messon fidel
  dalida derrick columbo argan alexa herta suze cristaline ricard regina margherita caesar apollo zelda simba bambi casper guerlain azzaro narciso kia rio orion stelvio ora arona altea sephora engie
  armani april cension kine di fetta melle sion tsion sude sy ny jai naget lole coura armante dolma emmy moliere ada lotte artemis angelica yassa lika
  wallis futuna renault michelin july august
  acacia ace adonise adora adoration agar agate agit ai aiche aid aida aidee aima aimable aimed aines airelle aires
  airy aise ajar akin alabama albanie albi albino alea ales alfa alias alise alize alla allegresse allia alliance
  allie aloe aloha alone alpha alsace amande amant amante amarante amarine amaryllis amateur amazone ambra ambre
  ambrosia ame ameli amen amena amer amethyste ami amid amide amie amine anar ancolie ane anemone anes anesse anges
  ani anima anise annecy annonciation anonyme ante any aphelie apollon ara aras arcade archange arena ares argentine
  aria arille arizona armant armon art aryles ascension asia assena assomption aster asterie atlas aube auger august
  aura autumn aveline avine aviva awes azalea azalee azur azure baba bacher bader baker balsam balthazar bambou
  banna baptist baraka barbare barbe basil batiste baver baya baye bea begonia begum bel bela believe belle beni
  benie benigne bergamote berline berna berry bibi bien-aime bijou bilge bina bine blessed blondie blondine blue
  bluette bobo bolo bonheur boni bonne bonnet bonny bony bora boston boubou boy brad bran brandy bresil bright brook
  brooklyn brown brume brunette bruyere buddy bulle bun buna buse by cadet calice calin calina caline calypso cam
  camel camelia cameline camellia camus can candela candie candy caner cannelle cantor caprice carene carline carma
  carme carmelite carmin carmina carmine carry carter cassis cati catie cattleya catty causette celesta celio cendra
  chai chain chaina chaine chaines chainez champion chance chancel chancelle chanel channel chase check cheik
  chelsea cheri cherie cherish cherry cherubin chester chi china chine chretien chretienne christen chu ciel cilia
  cira circoncis cire clair clay clemente clermont cliff clive cloud clover coco colline come concepcion conception
  concession consolation cooper corail coral corneille court courte crepin crescent cris cristal crystal cyan dado
  daemon dakota dale dally dalton dama daman damas dame dandy darling dauphin davit dawn days dea dean delice delie
  delon demet demis den deni deny desir destin destina destinee deva devi devin devina devis devon devora devote
  dharma dia diamant diamanta diamante diamantine diamond diary dick dieu din dinan dine dior diva divan divin do
  dolce doline dolly dom dominion domino domitien don donate done dory douce doudou dove drew dries drys duc duke
  dulce dune dung dusty ea earl ebene ebony ecrin edelweiss edge edite egide egyptienne el elan elder else emir
  emmaus engin epiphanie era erine ermine eros  esprit etoile eureka eve even evens ever exauce exaucee
  expedie expedite fais faker fakir farad farda fared fares fauve fauvette favour fedora feeling felicitee felicity
  felide feline fellah feriale ferie feriee ferrer ferry feta fiacre fillette filly flamine fleure fleuret fleurette
  fleurie fleuris fleurisse floe floreal forest fort fortune fortunee foster foulques framboise francise francisque
  franco frejus fritz fructueuse fructueux gabie gagny gais gait gara gata gavroche gazi gemina gemma gena gene
  genereuse genereux genes genesis genie gentiane gentil georgia germer germinal germinale gift gill ginger gipsy
  girons gitane given gloire glory godson gorge gracie gracieuse gracieux grant great greatness gui guida guide
  guigner gulden gus gypsy ha habla hai haik haira hale haled hamlet hammed han handy happy hardy harmonie harper
  hava hayed heavenly hellene henna herald hercule heritier hermes hind hindou hoche hogan holy homer honey honora
  hosanna hung hunter hymen ide idea idem idylle ignes iles imam iman immaculee incarnation inde india innocence ion
  ira iron irone isatis islam isola israel italie ive ivory jais jale jam jams janvier jasser jawed jazz jelly jesus
  jewel jihad job johns jordan joys junior just justice ka kaiser kali kalis kamala kami kamis kana kaon karma
  kentia kenya kenzo keys khan kin kinda king kismet kyrie lady laid lais laissa lam lama lamina lance lancine
  landing lange largo late laya laye layon lean leger lei leis lens lestat lester leu lev levis li lia lias liat
  liban libera libero liberte liberty libre lido lie liee lien lies liesse lima lin lines link lino linon lion lira
  liron lis lissa lita lively liven loam loan lois london long loran lord lore lorrain lorry louange loue louisiana
  loulou loup lourde lourdes louve love lovely lu lucide luck lucky lug luise lullaby lumen lune lupin lys lyse mac
  madden madly mads magnolia maid maiden maie maire maki male mali malice malle malte mama maman mami mamma mamy man
  mana mandarine mande mandoline mane manes mania manille manna many maori maorie maoris margarita marge mari marli
  marlin marly marry mars marsault martial martiale martyr marvel marvellous mason massa massy mat mata mate materne
  mati matina matine matisse mats maure mauve maverick maxima may mayas medina melba melchior melena mena mendie
  merita merry meson messie messy meta mete metis metisse meylan mi mica miel miette mignon mignonne mignonnette
  milady mile mima minas mine minerve minette mino mir miracle mirette miro misa mistral moche modestie modesty
  moisa molene mollie moly monder montana moon muge muguet musa muse my myna myosotis myrtille na nagui nail naja
  nana naos nary natal natale nativite natty naturelle navy nays nemesis nene nenette neo neve newel newton nia nil
  nine nirvana nissan nonce nonna noodles nor nordi noria normand nouba nova noya nymphea ocean oculi ode odyssee
  ole olivette olivine omega ones onyx opale opaline opportune optat oracle oran orchidee orges oriel orient osee
  ours ova oz pa pacifique padoue palma pandore pang papa pape papis paprika paquerette parfaite pasquin passion
  pasteur paterne patient patrice pau peace pearly pelage pensee pepe pepin per perpetue pervenche phanie phi
  phoenix pie pier pierce pierra pimprenelle piper pivoine plume pol pole polo pomme pompee poppy porphyre prague
  praise praline precieuse precieux prele pretty prima prime primerose primitive primo princess princesse principe
  privat prodige promesse promise prospere provence prudent prudente prunelle purification purity pyrene quinto
  rabat rabbi racine rada rade radi raid raina rainier raiponce rais rajah raki ram ramadan ramdam rameaux ranime
  rares ravel ravi ravina raya rea read real redan regent rehab reine-claude reinette reis rejoice relique remise
  renal renault renette renne reseda reva rex rhea ria richelieu ridge riles rim rimas rimasse rime rimes rital riva
  river roan roanne roba roc rock rocky rod roi romance rome rood roque rosaire rosi rosier rosin rosy rouan royal
  royan ruddy rut sabir sabra sabre sacra sad sahel sahib sai sailor saint saint-pierre sainte sait saki sala salami
  salas salera salete sali saline salira salle salvatrice samba same sane sang sante saphir saran sari satchel
  sateen sati satine saule sauveur sawyer say sayon scarlet scolastique second sema semi senateur seni senna septime
  sera sereine serene sergette serin serine serra servais seven sever severe shad shade shady shaggy sham shams
  shanty sheik sheikh sheriff sherry shin shine shiny shone shun shyness sibylline sierra silene silly silver
  silvere sima sincere sinisa sire slay slim slime sly smiley smilla smith so soda sol sole solea soli solin soma
  sonda sondes sonny soudais soule soya spencer st steed sterna steward stone stony su suat sublime success sue
  sully sultan sultana sultane summer sun sunna sunshine swahili swami swan sway swing sydney sylve symphonie taco
  tahiti tala talat talla tally tam tamer tamia tan tao tapa tarzan tata tea temperance tendresse testimony texane
  thai the thong thy tian tiara tiare till time timon to tombe tome tomer tong toscan toscane tran tranquille
  treasure tri tricha trinite trinity triomphe tuba tuna turquoise twiggy una uranie urbaine va vaillant vainqueur
  val van vanille vanna venant venise vernon vi victory vina viola virgine virginia visitation vital vivant vivier
  voltaire wadi wail walker wanes ward ways wealth weedy wen willow wills windy winner winter wisdom wolf wood woody
  yang yaris yen ylang yole yon you young zaire zaouia zen zephyr
`);
