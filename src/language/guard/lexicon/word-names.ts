import { wordSet } from './word-set.ts';

/**
 * Entries of the dictionary of first names that are, in a message, nearly always something else: ordinary words of
 * French or English, towns, brands. Reviewed by hand. They never point somebody out by themselves.
 */
export const wordsNotNames = wordSet(`
  iban feras levent
  acacia ace ada adonise adora adoration agar agate agit ai aiche aid aida aidee aima aimable aimed aines airelle
  aires airy aise ajar akin alabama albanie albi albino alea ales alexa alfa alias alise alize alla allegresse allia
  alliance allie allon allons aloe aloha alon alone alpha alsace altea amande amant amante amarante amarine
  amaryllis amateur amazone ambra ambre ambrosia ame ameli amen amena amer amethyste ami amid amide amie anar
  ancolie ane anemone anes anesse angelica anges ani anima anise annecy annonciation anonyme ante any aphelie apollo
  apollon april ara arab aras arcade archange arena ares argan argentine aria arille arizona armani armant armante
  armon arona art artemis aryles ascension asia assena assomption aster asterie atlas aube auger august aura autumn
  aveline avine aviva awes azalea azalee azur azure azzaro baba bacher bader baker balsam balthazar bambi bambou
  banna baptist baraka barbare barbe basil batiste baver baya baye bea begonia begum bel bela believe belle beni
  benie benigne bergamote berline berna berry bibi bien-aime bijou bilge bina bine blessed blondie blondine blue
  bluette bobo bolo bonheur boni bonne bonnet bonny bony bora boston boubou boy brad bran brandy bresil bright brook
  brooklyn brown brume brunette bruyere buddy bulle bun buna buse by cadet caesar calice calin calina caline calypso
  cam camel camelia cameline camellia camus can candela candie candy caner cannelle cantor caprice carene carline
  carma carme carmelite carmin carmina carmine carry carter casper cassis cati catie cattleya catty causette celesta
  celio cendra cension chai chain chaina chaine chaines chainez champion chance chancel chancelle chanel change
  channel chase check cheik chelsea cheri cherie cherish cherry cherubin chester chi china chine chretien chretienne
  christen chu ciel cilia cira circoncis cire clair clay clermont cliff clive cloud clover coco colline columbo come
  concepcion conception concession consolation constan cooper corail coral corneille coura court courte crescent
  cris cristal cristaline crystal cyan dado daemon dakota dale dalida dally dalton dama daman damas dame dandy
  darling dauphin davit dawn days dea dean delice delie delon demet demis den deni deny derrick desir destin destina
  destinee deva devan devann devi devin devina devis devon devora devote dharma di dia diamant diamanta diamante
  diamantine diamond diary dick dieu din dinan dine dior diva divan divin do dolce doline dolly dolma dom dominion
  domino domitien don donate done dory douce doudou dove drew dries drys duc duke dulce dune dung duran dusty ea
  earl ebene ebony ecrin edelweiss edge edite egide egyptienne el elan elder else emir emmaus emmy engie engin enver
  envers epiphanie era erine ermine eros esprit essai etan etoile eureka even evens ever exauce exaucee expedie
  expedite fais faker fakir farad farda fared fares fauve fauvette favour fedora feeling felicitee felicity felide
  feline fellah feriale ferie feriee ferrer ferry feta fetta fiacre fidel fillette filly flamine fleure fleuret
  fleurette fleurie fleuris fleurisse floe floreal forest fort fortune fortunee foster foulques framboise francise
  francisque franco frejus fritz fructueuse fructueux futuna gabie gagny gais gait gara gata gavroche gazi gemina
  gemma gena gene genereuse genereux genes genesis genie gentiane gentil germer germinal germinale gift gill
  ginger gipsy girons gitane given gloire glory godson gorge gracie gracieuse gracieux grant great greatness
  guerlain gui guida guide guigner gulden gus gypsy ha habla hai haik haira hale haled hamlet hammed han handy happy
  hardy harmonie harper hava hayed heavenly hellene henna herald hercule heritier hermes herta hind hindou hoche
  hogan holy homer honey honora hosanna hung hunter hymen ide idea idem idylle ignes iles imam iman immaculee
  incarnation inde india innocence ion ira irlande iron irone isatis islam isola israel italie ive ivory jai jaime
  jais jale jam jams janvier jasser jawed jazz jelly jesus jewel jihad job johns joys july junior just
  justice ka kaiser kali kalis kamala kami kamis kana kande kaon karma kentia kenya keys khan kia kin kinda
  kine king kismet kyrie lady laid lais laissa lam lama lamina lance lancine landing lange largo late laya laye
  layon lean leger lei leis lens lestat lester leu lev levis li lias liat liban libera libero libert liberte
  liberty libre lido lie liee lien lies liesse lika lima lin lines link lino linon lion lira liron lis lissa lita
  lively liven loam loan lois lole london long loran lord lore lorrain lorry lotte louange loue louisiana loulou
  loup lourde lourdes louve love lovely lu lucide luck lucky lug luise lullaby lumen lune lupin lys lyse mac madden
  madly mads magnolia maid maiden maie maire maki makin makine male mali malice malle malte mama maman mami mamma
  mamy man mana mandarine mande mandoline mane manes mania manille manna many maori maorie maoris margarita marge
  margherita mari marli marlin marly marry mars marsault martiale martyr marvel marvellous mason massa massy mat
  mata mate materne mati matina matine matisse mats maure mauve maverick maxima may mayas medina melba melchior
  melena melle mena mendie merita merry meson messie messon messy meta mete metis metisse meylan mi mica michelin
  miel miette mignon mignonne mignonnette milady mile mima minas mine minerve minette mino mir miracle mirette miro
  misa mistral moche modestie modesty moisa molene moliere mollie moly momen monder montana moon muge muguet musa
  muse my myna myosotis myrtille na naget nagui nail naja nana naos narciso nary natal natale nativite natty
  naturelle navy nays nemesis nene nenette neo neve newel newton nia nil nine nirvana nissan nonce nonna noodles nor
  nordi noria normand nouba nova noya ny nymphea ocean oculi ode odyssee ole olivette olivine omega ones onyx opale
  opaline opportune optat ora oracle oran orchidee orges oriel orient orion osee ours ova oz pa pacifique padoue
  palma pandore pang papa pape papis paprika paquerette parfaite pasquin passion pasteur paterne patient pau
  peace pearly pelage pensee pepe pepin per perpetue pervenche phanie phi phoenix pie pier pierce pierra pimprenelle
  piper pivoine plume pol pole polo pomme pompee poppy porphyre prague praise praline precieuse precieux prele
  pretty prima prime primerose primitive primo princess princesse principe privat prodige promesse promise prospere
  provence prudent prudente prunelle purification purity pyrene quinto rabat rabbi racine rada rade radi raid raina
  rainier raiponce rais rajah raki ram ramadan ramdam rameaux ranime rares ravel ravi ravina ravy raya rea read real
  redan regent regina rehab reine-claude reinette reis rejoice relique remise renal renault renette renne reseda
  reva rex rhea ria ricard richelieu ridge riles rim rimas rimasse rime rimes rio rital riva river roan roanne roba
  roc rock rocky rod roi romance rome rood roque rosaire rosi rosier rosin rosy rouan royal royan ruddy rut sabir
  sabra sabre sacra sad sahel sahib sai sailor saint saint-pierre sainte sait saki sala salami salas salera salete
  sali saline salira salle salvatrice samba same sane sang sante saphir saran sari satchel sateen sati satine saule
  sauveur sawyer say sayon scarlet scolastique second sema semi senateur seni senna sephora septime sera sereine
  serene sergette serin serine serra servais seven sever severe shad shade shady shaggy sham shams shanty sheik
  sheikh sheriff sherry shin shine shiny shone shun shyness sibylline sierra silene silly silver silvere sima simba
  sincere sinisa sion sire slay slim slime sly smiley smilla smith so soda sol sole solea soli solin soma sonda
  sondes sonny soudais soule soya spencer st steed stelvio sterna steward stone stony su suat sublime success sude
  sue sully sultan sultana sultane summer sun sunna sunshine suze swahili swami swan sway swing sy sydney sylve
  symphonie taco tahiti tala talat talla tally tam tamer tamia tan tao tapa tarzan tata tea temperance tendresse
  testimony texane thai the thong thy tian tiara tiare till time timon to tombe tome tomer tong toscan toscane
  tranquille treasure tri tricha trinite trinity triomphe tsion tuba tuna turquoise twiggy una uranie urbaine va
  vaillant vainqueur val van vanille vanna venant venise vernon vi victory vina viola virgine visitation
  vital vivant vivier voltaire wadi wail walker wallis wanes ward ways wealth weedy wen willow wills windy winner
  winter wisdom wolf wood woody yang yaris yassa yen ylang yole yon you young zaire zaouia zelda zen zephyr
`);
