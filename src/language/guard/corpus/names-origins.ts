/** Names from every country and region carers and the people they help come from; `{…}` encloses each. Invented people. */
export const texts = `
mme {bouchikhi} a refusé le repas
mr {ait ouarab} a 88 ans
monsieur {belhaouari} veut prier avant la toilette
madame {cherfaoui} ne parle que kabyle
mon collègue {abdelhak} part à la retraite
ma collègue {ghizlane} est en arrêt
sa fille {souhila} signe les cesu
{mokhtar} a encore perdu ses lunettes
{zohra} me prépare toujours le thé
chez {lalla fadma} on enlève les chaussures
le fils de hadj {mohamed} est médecin
avec {keltoum} on chante
mme {sissoko} dort mal
mr {doumbouya} marche mieux
madame {ndiaye} prie
mme {n'diaye} prie
mme {n'guessan} a fugué
mr {m'baye} tombe souvent
mon collègue {souleymane} porte tout
ma collègue {adjoua} a eu son bébé
ma binôme {mariam kone} est partie
{ousseynou} a le dos cassé
{fatou} m'a remplacée
{bintou} elle fait le soir
{kouadio} vient demain
chez {mamadou lamine} c'est le bazar
sa nièce {aissata} dort là
mme {gbagbo} a un nouveau lit
mr {ekambi} veut sortir
mme {mbappe} n'est pas la mère du footballeur
mme {da silva} cuisine encore
mr {dos santos} fume au lit
madame {gonçalves} est diabétique
mr {pinto da costa} veut rentrer au pays
ma voisine {conceição} m'aide
ma collègue {graça} a mal au dos
mon employeur {joaquim} est gentil
sa femme {lurdes} m'aide au lever
{adelino} ne veut plus de soupe
{fernanda} et son mari se disputent
chez {armindo} ça sent le bacalhau
mme {yıldırım} parle turc
mr {öztürk} a une sonde
madame {karakaya} pleure
mr {aydogan} regarde la télé fort
ma collègue {gülay} part en congé
son fils {emre} traduit
sa belle-fille {hatice} fait à manger
{mustafa} ne dort pas
chez {nuriye} il y a un tapis partout
mme {trinh} mange peu
mr {pham} est tombé
madame {nguyen thi lan} a mal aux dents
mr {vo} ne répond pas
mme {ly} est sourde
mr {ho} veut rester au lit
mme {le thi hoa} ne comprend pas le français
ma collègue {ngoc} est douce
sa fille {thuy linh} m'écrit
chez {bach} on mange à 18h
mme {wojciechowska} prie en polonais
mr {szymanski} a été mineur
madame {krawczyk} m'offre des gâteaux
mr {brzezinski} refuse le rasoir
ma collègue {agnieszka} est arrivée
sa fille {malgorzata} vient de lodz
son fils {krzysztof} paie
{stanislas} chante toute la journée
chez {bogdan} pas de chauffage
mme {popovici} est roumaine
ma collègue {ionela} part
mr {radulescu} marche avec un déambulateur
mme {petrovic} a 90 ans
mr {stojanovic} a mal
mme {shevchenko} est réfugiée
ma collègue {oksana} est infirmière là bas
mme {grigoryan} ne sort plus
mr {tchakhotine} raconte sa vie
mme {virapoullé} vit à saint andré
mr {grondin} des hauts
madame {hoarau} a glissé
mme {técher} me prête sa voiture
mr {maillot} dort
mme {ramsamy} a un petit chien
gramoune {payet} i veut pas mangé
mamie {titine} i domann à ou
{marie-josée} kriye tout lannuit
mme {sainte-rose} a 97 ans
mr {jean-baptiste} veut du rhum
mme {césaire} du lamentin
mme {zobda} m'a appelée
mr {mondésir} est alité
madame {cadasse} n'entend plus
man {eudoxie} pa lé lévé
mr {rasoanaivo} est malgache
mme {andrianarisoa} tricote
mme {attoumani} de mtsamboro
mr {soilihi} prie
{moinaecha} m'apprend le shimaoré
mme {kervella} va à la messe
mr {lebras} a 80 ans
madame {quéméneur} raconte la guerre
mr {guivarch} refuse
mme {le floc'h} a chuté
mr {tanguy} est seul
{gwenola} vient le jeudi
{maël} a le bras cassé
chez {soizic} on boit le café
mr {goasdoué} a un dentier
mme {etchebarne} a une canne
mr {harispuru} ne dort plus
madame {iribarne} veut sortir
{maitena} est mon employeuse
{amaia} a remplacé {xabier}
chez {ganix} c'est la montagne
mme {goyheneche} va mieux
mme {schaeffer} mange à 11h
mr {muhlbach} a une escarre
madame {obrecht} ne parle qu'alsacien
mr {vonderscher} est têtu
mme {zumsteg} a 101 ans
{gretel} chante en allemand
chez {wurtz} il y a trois étages
mr {casanova} est corse
mme {santucci} a mal aux genoux
{ghjuvan} ne veut pas
mme {pietri} d'ajaccio
mr {colonna} a la goutte
mme {d'ornano} est exigeante
mr {van der meulen} est belge
mme {vandenbroucke} a froid
mr {deconinck} fume
madame {dewaele} pleure son chat
mme {o'connor} est irlandaise
mr {mac gregor} a un kilt
mrs {wilkinson} hates the bath
mme {schwarzkopf} crie
mme {xiong} est hmong
mr {vang} jardine
mme {srey} est cambodgienne
mr {keo} ne mange pas
mme {rajaonarison} est partie
mr {sivakumar} est tamoul
mme {begum} ne sort pas
mme {kapoor} est végétarienne
mr {zhao} joue aux cartes
ma collègue {mei} est chinoise
mon amie {xiu} fait les nuits
mme {haile} est erythréenne
mr {tesfaye} a froid
mme {mukendi} chante
ma collègue {nzinga} prie
{espérance mukamana} vient du rwanda
mme {uwimana} est douce
mr {ngoma} a un avc
{divine} vient à 8h
chez {kinga} rien ne va
avec {sékou} ça passe mieux
{ramatoulaye} a dit non
{boubacar} a démissionné
son fils {tidiane} gère tout
sa fille {ndeye} est en suisse
elle s'appelle {tshala}
il s'appelle {nhat minh}
je m'appelle {iratxe}
je m'appelle {goizane}
moi c'est {houleymatou}
moi c {zeynep}
c'est {ewelina} la remplaçante
c {thanh} qui passe le soir
`;
