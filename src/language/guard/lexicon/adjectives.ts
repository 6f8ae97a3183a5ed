/** Common French adjectives and participles, folded, masculine singular; the other forms are recognised from these. */
export const adjectives = `
  absent absolu abstrait accro actif actuel adequat adjoint adulte affreux africain agile agite agonisant agressif
  agricole aigre aigri aimable alcoolique alcoolise alerte algerien alimentaire alite allemand allergique
  ambulatoire amer americain amical amoureux ampute ancien anglais ankylose annuel anonyme anorexique anterieur
  antillais anxieux apathique aphasique apte arabe arrogant arthrosique asiatique asocial assidu assis asthmatique
  astmathique attentif attentionne autiste automatique autonome autoritaire autre aveugle avide bancal barbu bas
  bavard beau beige belge belle belliqueux benevole bete bien-aime bipolaire bizarre blafard blagueur blanc bleme
  bleu bleute blond boiteux bon bossu boudeur bougon bouleversant boulimique bourgeois branlant bref brun brusque
  brut brutal bruyant buccal bulgare cachectique calme camerounais capable capricieux caracteriel cardiaque casanier
  cash cassant catholique celibataire central certain chagrin chaleureux charmant chaste chaud chauve chef chetif
  chevelu chiant chic chinois chronique cingle citadin clair classique clean clinique clos cogneur cognitif colereux
  coleriq colerique collaborateur collant collectif comateux comestible commode commun compatissant competent
  complet complexe complique comprehensif condamne confiant confidentiel confortable confus congolais connu
  conscient constant contagieux content continent continu contracte contraire convaincu convalescent convenable
  convivial cool cooperant cooperatif coordonnateur copieux coquet coquin cordial corpulent correct costaud couche
  coupable courageux courant courbature courbe court courtois couteux covid craintif creme creole creux crispe
  croyant cru cruel curieux cyanose cyclothymique dangereux debile debordant debout debutant decede decent decisif
  defavorable deficient definitif degarni degueulasse delicat delicieux delirant dement denutri departemental
  dependant depressif dernier desagreable deshydrate desolant desoriente devoue diabetique dialyse different
  difficile digne dingue diplome direct discret disponible distant distinct distrait divers docile domestique
  dominical douillet douloureux doux droit drole dur durable dyslexique economique ecossais edente efficace egal
  egoiste elegant eloigne embarrassant emotif emouvant empathique emprunte enceinte endormi energique enerve
  enfantin enflamme enjoue enorme enrhume ensoleille entier epais epileptique epuisant equilibre errant espagnol
  essentiel etanche etonnant etrange etranger etroit euphorique evident exact excellent excessif excitant
  exhibitionniste exigeant experimente exterieur externe extraordinaire extraverti extreme fache facile facultatif
  faible fameux familial familier farceur fatal fatigant faux favorable febrile feminin ferme fermier feroce fiable
  fidele fier fievreux fin final fixe flasque flexible flou fluide fonce formel formidable fort fou foutu fragile
  frais franc francais frappeur frele frequent frileux fripe froid frontal frustre funebre furieux fute futur gaga
  gai galant gateux gauche gaucher gauchere geant geignard genant general genereux gentil geriatrique grabataire
  gracieux grand gras gratuit grave grincheux grippe gris grivois grognon gros grossier guadeloupeen guerit habile
  habituel haineux handicape hargneux haut hautain hebdomadaire hemiplegique heureux hivernal hollandais honnete
  honteux horizontal horrible hospi hospit hospitalier hostile hs humain humble humide hygienique hyper
  hypocondriaque hypocrite hysterique ideal identique idiot ignoble illegal illettre imbecile immense immobile
  impatient impeccable important impossible impotent imprevisible imprevu imprudent impudique impulsif inacceptable
  inadmissible inapte inattendu incapable incertain incoherent incomplet inconfortable inconnu inconscient
  incontinent incurable independant indifferent indigne indispensable individuel inevitable infecte infernal infirme
  injoignable injurieux injuste inquiet inquietant insolent insomniaque instable insupportable intact intense
  interessant interieur interimaire interminable intime introverti inutile invalide invisible irlandais irregulier
  irritable irritant isole italien ivoirien ivre jaloux jaunatre jaune jeune joignable joli journalier jovial joyeux
  juif juste laid large larmoyant las lasse lateral legal leger lent liberal libre limite lisse logique logorrheique
  long louche lourd lucide lunatique macho madre magnifique mahorais maigre maigrichon majeur malade maladroit
  malentendant malgache malheureux malhonnete malien malin malpoli maltraitant malvoyant mandataire maniaque manuel
  marie marocain marron martiniquais masculin materiel maternel mauvais maxi maximum mechant mecontent medical
  medicamenteux mefiant meilleur melancolique menacant menager mensuel mental mere mesquin meticuleux mignon
  militaire mince mineur mini minimum minuscule minutieux mixte mobile moche modere moderne modeste moindre moite
  momentane monoparental moqueur motorise mou mouille mourant moustachu moyen muet multiple municipal mur muscle
  musculeux musulman mutique myope national naturel nauseeux navrant necessaire negatif nerveux net neuf
  neurologique neuve nevrotique nocif nocturne noir nombreux nomme normal nouveau nouvelle novice nu nuisible
  obeissant obese obligatoire obscur obsedant occasionnel occupe odieux odorant officiel opposant oral ordinaire
  original orphelin orthopedique oublieux ouvrier paisible pale palliatif palot paralyse paralytique parano
  paranoiaque paraplegique pareil paresseux parfait parkinsonien partant particulier partiel passif patient pauvre
  paysan pechu penible pensif perdant permanent perpetuel perplexe persistant personnel perturbant pervers petit
  peureux photogenique physique pieux pire placide plaintif plaisant plat plein pleurnichard poilu pointilleux
  pointu poli polonais polyhandicape polyvalent ponctuel populaire portable portugais positif possible potable
  pragmatique pratique precaire precedent precieux precis precoce premature presbyte present presse prestataire pret
  preventif previsible prioritaire prive prochain proche profond progressif propre prostre protecteur protestant
  provisoire prudent psy psychique psychologique psychotique public pudique puissant pur purulent qualifie quotidien
  rachitique raciste radical radin raide raisonnable ralenti raleur rapide rare rassurant ravi ravissant
  recalcitrant recent reconnaissant recurrent redoutable reel referent regional regulier relationnel religieux relou
  remplacant remuant renal renferme rentable repetitif reposant resistant respiratoire responsable ressortissant
  restant retardataire reticent retraite reunionnais reveche reveur rhumatismal riche ride ridicule rieur rigide
  rigolo rigoureux robuste ronchon rond rondouillard roublard rouge rougeaud roumain rouspeteur roux rude rural ruse
  russe sage sain saint salarie sale sanguinolent sanitaire saoul satisfaisant satisfait sauvage savant scandaleux
  sceptique schizophrene scolaire sec seche secret secretaire secteur sedentaire semi senegalais senile sensible
  septique serein serieux serviable seul severe sexiste sexuel silencieux similaire simple simultane sincere
  singulier sinistre sociable social soigneux solide solitaire solvable sombre somnolent sonne sonore soucieux
  soudain souffrant souille soul souple sourd souriant sournois sous spastique special speciale specifique speed
  spirituel spontane stable standard sterile stressant strict stupide suffisant suicidaire suisse super superbe
  superieur superstitieux supplementaire supportable supreme sur surdoue surprenant susceptible suspect sympa
  sympathique systematique taciturne taiseux taquin tardif tatillon temporaire tenace tendre tendu terne terrible
  tetanise tetraplegique tetu tiede timbre timide titulaire tolerant tonique toque tordu total touchant touffu
  toxique traditionnel tragique tranquille transparent traumatise tremblant trempe trisomique triste troublant
  tunisien turc tuteur typique ukrainien unique universel urbain urgent usant usuel utile vacataire vague vaillant
  valable valide variable vaste vehicule veineux verdatre veridique veritable versatile vert vertical veuf veuve
  vexant vexe vieil vieille vietnamien vieux vif vilain violace violent violet virulent visible visqueux vital
  vivable vivace vivant voisin volontaire volubile volumineux vrai vulgaire vulnerable zen
`;
