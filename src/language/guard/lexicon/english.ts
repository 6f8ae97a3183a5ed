/** The English of everyday messages: grammar first, then the verbs, nouns and adjectives of care at home. Folded. */
export const englishWords = `
  everybody everyone anyone anybody somebody nobody
  a able about above accept accepts across add advice afraid after afternoon again against age agency aggressive ago
  agree agreed air all almost alone along already also although always am among an and angry answer answers any
  anymore apartment appointment april are aren arm around arrive as ask asked asks at august aunt awake aware away
  awful baby back bad bag bank bath bathe bathes bathroom be because become becomes bed bedroom been before began
  begin begins behind being believe below beneath beside besides between beyond big bill birthday bite bites blanket
  blind blood body bone book bored bossy both bother bottle bowel box boy boyfriend bread break breakfast breath
  bring brings broke broken brother bruise brush build building bump burn bus busy but buy buys by bye cake call
  called calls calm came can cancer car card care careful caregiver carer carers cares carry cat catch cause chair
  change changes chat cheap check child children choose clean cleans clear clever client clients climb close clothes
  coffee cold colleague come comes comfortable common company complain complains confused contract cook cooks cool
  cost cough coughs could couldn count cover cream cries cross cruel cry cup cut dad daily dance dangerous dark
  daughter day days deaf dear death december decide dementia dentist describe despite diaper diary did didn die died
  dies different difficult dinner dirty do doctor does doesn dog doing don done door dose down dream dress dresses
  drink drinks drive drives drop drunk dry during each ear early easier easy eat eating eats eight either elderly
  eleven else employer empty enjoy enough even evening ever every everyone everything except explain extra eye eyes
  face fact fair fall falls family far fast fat father fear february feed feeds feel feels feet fell felt few fight
  fill final find finds fine finger finish fire first five fix floor follow food foot for forget forgets found four
  frail free fresh friday friend friendly friends from fruit full fun funny garden gave gentle get gets getting girl
  give given gives glad glass gloves go goes going gone good got grab grandma grandpa granny great group grow
  grumble grumbles grumpy guess guy guys had hadn hair half hand hands happen happened happens happy hard hardly has
  hasn hat hate hates have haven having he head health healthy hear heard hears heart heavy hello help helped helps
  her here hers herself hi hide high him himself his hit hits hoist hold holds holiday home hope hospital hot hour
  hours house how hug huge hundred hungry hurt hurts husband i idea if ill important impossible in incontinent
  indeed independent inside insist insists instead insurance into is isn it its itself january job join july jump
  june just keep keeps kept key kick kid kids kill kind kiss kitchen knee knew knock know known knows lady large
  last late later laugh laughs lay lazy lead leak learn least leave leaves left leg legs less let lets letter lie
  lies life lift lifts light like line lips list listen little live lives ll local lock lonely long look looks lose
  lost loud love lovely loves low lunch mad made main make makes man manage manager many march may maybe me meal
  meals mean means medical medication medicine meds meet meeting meets men mental message might mind mine minute
  minutes miss misses mom monday money month months more morning most mostly mother mouth move moves much mum must
  my myself nail nails name nasty naughty near neat neck need needed needs neighbour neither never new next nice
  night nights nine no nobody noisy none nor normal nose not notes nothing november now number nurse october of off
  offer office often oil ok okay old on once one only onto open opens or order other others our ours out outside
  over own pad pads pain pale pants paper parents part party past patient pay pays people per perhaps person
  personal phone phones photo pick pill pills place plan plate play plays please polite poor possible pour prefer
  prefers prepare pressure pretty private problem promise proper pull push put puts question quick quiet quit quite
  rain rare rather re reach read reads ready really reason receive red refuse refused refuses refusing remember
  reminds repeat repeats replace reply rest rests rich right ring rings rise road room rota rough rude run runs sad
  safe said same sandwich sat saturday saw say says scared school scratches scream screams see seem seems seen sees
  seldom sell send sends sent september serious set seven several shake shall share sharp shave she shift shifts
  shoes shop short should shoulder shouldn shout shouts show shower showers shut shy sick side sign silly simple
  since sing single sings sister sit sits six skin sleep sleeps sleepy slept slip slow small smart smell smile smoke
  smokes snore snores so soap sober soft some somebody someone something sometimes son soon sore sorry sort sound
  soup speak speaks special spend spit spits spoke spoon stairs stand stands start starts stay stays steal steals
  step stiff still stole stomach stood stop stops strange street strong struggle struggles stubborn stuck stuff such
  suffer suffers sugar summer sunday support sure swallow swear sweat sweet table take taken takes taking talk talks
  tall tea teach team teeth tell tells ten tender terrible text than thank thanks that the their theirs them then
  there these they thick thin thing things think thinks thirty this those though thought three threw throat through
  throughout throw throws thursday tight till time times tired to today toilet told tomorrow tongue tonight too took
  tooth touch toward towards towel town transfer treat tried tries trouble trousers true trust try trying tuesday
  turn turns tv twelve twenty twice two ugly unable uncle under underneath understand unless until up upon upset
  urgent urine us use used useful uses usual ve vein versus very via village violent visit voice wage wages wait
  waits wake wakes walk walker walks wall wander wanders want wanted wants warm was wash washes washing wasn watch
  water way we weak wear wears wednesday week weekend weeks weigh weight weird well went were weren wet what
  wheelchair when where whether which while white who whole whom whose why wide wife will window winter wipe wise
  wish with within without woke woman women won wonder word words work worked works world worries worry would wouldn
  write wrong wrote year years yell yells yes yesterday yet you young your yours
`;
