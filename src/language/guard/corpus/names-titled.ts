/** Names after a title; `{…}` encloses each. Invented people. */
export const texts = `
bonjour mme {lavergne} refuse la toilette depuis lundi que faire
mr {bouchard} a fait une chute hier soir
Madame {Delacroix} ne veut plus se lever
chez madame {de oliveira} il n y a pas de barre dans la douche
monsieur {el amrani} mange tres peu le soir
Est-ce que quelqu'un connait Mme {Chauvet} de Bourganeuf ?
M. {Petit} refuse que je touche à ses papiers
m. {le gall} veut garder ses chaussures au lit
mme {petit} ne veut pas de moi le matin
mme {boucher} crie la nuit
monsieur {berger} fume dans son lit
Mme {Fontaine} a des escarres au talon
docteur {nguyen} n'a pas rappelé
le dr {Maury} dit que c'est normal
le docteur {benali} passe jeudi
dr. {morin} a changé le traitement
maître {Courtaud} s'occupe de la succession
mlle {perrin} veut sortir seule
madame {nguyen thi lan} mange toujours froid
M. et Mme {Dupuis} se disputent tout le temps
mr et mme {garnier} sont tombés malades
BONJOUR MADAME {LAVERGNE} REFUSE LA DOUCHE MERCI
madame {rose} a perdu ses lunettes
mme {blanc} ne mange plus
Madame {Noël} n'a plus de famille
chez Mme {Avril} il faut monter deux étages
ma patronne mme {dos santos} refuse les congés
Mme {Ben Saïd} demande le repas à 18h
mr {van der berg} parle flamand
Mme {D'Almeida} veut changer de chambre
mme {le goff} a mal au dos
mme {saint-martin} refuse la protection
Bonjour, Mme {Vandenberghe} ne supporte pas le lève malade
Mrs {Thompson} refuses her shower
I work for Mr {Wilkinson} three days a week
quelqu'un a les horaires de mme {bourdeau}
a t on le droit de dire non a mr {chabrol}
jai signé mon contrat avec mr {faucher} hier
Mme {Kowalczyk} ne parle que polonais le soir
mme {marie} se fâche
monsieur {christian} le voisin du dessous
je parle de madame {z. lavigne} de la rue d'en bas
mme {lebrun-fayolle} ne tient plus debout
mme {lebrun fayolle} ne tient plus debout
mr {traoré} est diabétique et mange du sucre
Mme {Traore} et Mr {Sow} sont voisins
j'aide m. {combe} à se raser
l'épouse de M. {Raynaud} intervient tout le temps
mme {raynaud} et sa fille se battent
Bonjour à toutes, ma bénéficiaire Mme {Lechevallier} refuse systématiquement le gant de toilette
coucou les filles, mr {pasquet} m'a encore traitée hier, je fais quoi
mme {Robin} pleure quand je pars
m {rousseau} refuse la ceinture
chez m. et mme {teixeira}
Le docteur {Fernandes} a prescrit des bas
j'ai eu le cabinet du dr {peyrot}
la dame s'appelle mme {pouget}
Mme {BOUVIER} ne marche plus
MME {BOUVIER} NE MARCHE PLUS
URGENT REMPLACEMENT CHEZ MR {FAURE} SAMEDI
la soeur de mme {ferreira} est là tout le temps
Monsieur {Kaya} ne parle pas français
m. {tran} veut du riz matin midi et soir
mme {N'Guessan} a peur du lève-personne
mme {O'Brien} est anglaise
mr {mac donald} est anglais aussi
Mme {De La Fuente} pleure
madame {da costa} veut que je repasse
mme {di marco} mange trop de sel
M. {von Bergen} refuse la canne
Mme {Ait Ouarab} jeûne
mr {abdel kader} jeûne
mme {bint ahmed} jeûne
Monsieur {Désiré} ne veut pas de moi
mme {fleur} ne veut pas de moi
mme {claire} ne dort pas
M. {Blanc} et Mme {Noir} se disputent
Mr {Legrand} est petit
m. {leroy} commande tout
mme {roy} ne se lève plus
Mme {Loiseau} chante
Mme {Poisson} n'aime pas le poisson
mme {marchand} refuse le change
Mme {Chevalier} est tombée
Mme {Prudhomme} est tombée
Mme {Vidal} a des hallucinations
J'ai signé avec Madame {Barrière} un cdi
le tuteur, M. {Lemoine}, refuse
la curatrice, Mme {Haddad}, refuse
ma tutrice de stage Mme {Picot} est super
Mme {Picot-Durand} est super
Maître {Vasseur}, notaire
le professeur {Lambert} dit que c'est neurologique
Hi, I'm {Karen}, I care for an old man
Mr {Baker} hits me
j ai commence chez mr {desbordes} lundi il est sous oxygene comment on fait la nuit
est ce que c normal que la fille de mme {ribeyrol} me demande de faire ses vitres
mon employeuse, Mme {Vauzelle}, veut me payer en liquide
Monsieur {Chassagnard} ne supporte pas qu'on touche à ses affaires
madame {chassagnard} lui a donné raison
Merci Mme {Aubert} pour la formation de jeudi
Mme {Grandclément} fait des fausses routes
mr {bonnefond} fait des fausses routes
m. {delhoume} et son chien
J'ai deux bénéficiaires : M. {Delhoume} et Mme {Pailloux}
mme {pailloux} 8h-9h, mr {delhoume} 9h30-11h
Madame {de Montaigu} exige le tablier blanc
le docteur {Sarrazy} a dit de mixer
dr {sarrazy} a dit de mixer
Dr {Lê Van} a dit de mixer
le kiné M. {Tixeront} ne vient plus
le fauteuil de mr {blanc} est cassé
Mme {Rose} a appelé
Mme {Marie} a appelé
Mme {Jean} a appelé
mme {jean} a appelé
mr {pierre} a appelé
mr {andré} a appelé
mme {claude} a appelé
Mme {Roger} a appelé
mr {bonnet} a appelé
mme {leblanc} a appelé
mme {leroux} a appelé
mr {fort} a appelé
mr {legros} a appelé
mme {joly} a appelé
mme {lambert} a appelé
mr {renard} a appelé
mme {rossignol} a appelé
mme {poirier} a appelé
mr {deschamps} a appelé
mme {fontaine} a appelé
mme {rivière} a appelé
mr {dupré} a appelé
mr {moulin} a appelé
mme {sauvage} a appelé
mme {masson} a appelé
mr {maçon} a appelé
mme {tailleur} a appelé
mr {meunier} a appelé
mme {caron} a appelé
mme {chauvin} a appelé
mme {tessier} a appelé
mme {cordier} a appelé
mr {gonçalves} a appelé
mme {da cruz} a appelé
mme {ozturk} a appelé
mme {bouchareb} a appelé
mr {diarra} a appelé
mme {kouyaté} a appelé
mme {rakotomalala} a appelé
mme {tchoumi} a appelé
mme {szymanski} a appelé
mr {o'connor} a appelé
mr {mc kenzie} a appelé
mme {saint georges} a appelé
mme {grondin} a appelé
mme {hoarau} a appelé
mr {payet} a appelé
Mrs {Higgins} won't eat
Bonsoir, je suis chez une dame, Mme {Teyssandier}, qui refuse qu'on lui change sa protection. Des idées ?
bonjour je m occupe d un monsieur mr {cluzel} il est violent le soir
j'ai dit a mme {tourte} que c'était pas mon travail
les enfants de mme {gay} veulent la placer
vu avec Mme {Lherbier} ce matin, elle est d'accord
Mme {Lherbier} d'accord pour mardi
Mme {F. Puygrenier} ne mange plus
chez Mme {Puygrenier F.} le mardi
madame {fernande puygrenier}
Mmes {Aubert} et {Lignac} sont en binôme
MM. {Aubert} et {Lignac} sont frères
monsieur et madame {Aubert-Lignac}
le docteur {Aubert-Dupin}
Docteur {Catherine Lignac}
dr {catherine lignac}
mon médecin Dr {Lignac}
notre formatrice Mme {Yolande Serre}
monsieur {manuel} vient d'espagne
mme {precious} vient du nigeria
M. {Modeste} est un bon voisin
mr {fidèle} ne parle plus
Mrs {Rose} is 90
my boss Mr {Cook} is late
Miss {Taylor} called
Ms {Taylor} called
Dr {Khan} called
I'm {Nicole}, from Guéret
`;
