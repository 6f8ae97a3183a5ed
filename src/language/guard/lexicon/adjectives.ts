/** Common French adjectives and participles, folded, masculine singular; the other forms are recognised from these. */
export const adjectives = `
  collaborateur regional departemental maternel referent different monoparental liberal sanitaire alimentaire
  absent absolu abstrait actif actuel adequat adulte affreux agile agressif aigre aigri aimable alerte alite
  allergique ambulatoire amer amical amoureux ancien anglais annuel anonyme anterieur anxieux apathique aphasique
  apte arabe arrogant asocial assidu assis asthmatique astmathique attentif attentionne automatique autonome
  autoritaire autre aveugle avide bas bavard beau belle belliqueux benevole bete bien-aime bizarre blafard blagueur
  bleme bleu blond bon boudeur bougon bouleversant branlant bref brun brusque brut brutal bruyant buccal cachectique
  calme capable caracteriel casanier celibataire central certain chagrin chaleureux charmant chaste chaud chauve
  chef chiant chic chronique clair classique clinique clos cognitif colerique collant collectif comateux comestible
  commode commun compatissant competent complet complexe complique comprehensif confiant confidentiel confortable
  confus connu conscient constant content continent continu contraire convaincu convenable convivial copieux coquet
  coquin cordial correct costaud couche coupable courageux courant court courtois couteux craintif creux croyant cru
  cruel curieux cyanose dangereux debile debordant debout debutant decede decent decisif defavorable deficient
  definitif degueulasse delicat delicieux delirant dement denutri dependant depressif dernier desagreable deshydrate
  desolant desoriente devoue diabetique dialyse difficile digne dingue direct discret disponible distant distinct
  distrait divers docile domestique dominical douillet douloureux doux droit drole dur durable dyslexique economique
  efficace egal egoiste elegant eloigne embarrassant emotif emouvant empathique emprunte enceinte endormi energique
  enerve enfantin enflamme enjoue enorme enrhume ensoleille entier epais epileptique epuisant equilibre errant
  essentiel etanche etonnant etrange etranger etroit euphorique evident exact excellent excessif excitant exigeant
  exterieur externe extraordinaire extreme fache facile facultatif faible fameux familial familier fatal fatigant
  faux favorable febrile feminin ferme feroce fiable fidele fier fievreux fin final fixe flasque flexible flou
  fluide fonce formel formidable fort fou foutu fragile frais franc francais frequent frileux fripe froid frontal
  frustre funebre furieux fute futur gai galant gateux gauche gaucher gauchere geant genant general genereux gentil
  geriatrique grabataire gracieux grand gras gratuit grave grincheux grippe gris grognon gros grossier guerit habile
  habituel haineux handicape hargneux haut hautain hebdomadaire hemiplegique heureux hivernal honnete honteux
  horizontal horrible hospitalier hostile humain humble humide hygienique hyper hypocrite hysterique ideal identique
  idiot ignoble illegal illettre imbecile immense immobile impatient impeccable important impossible impotent
  imprevisible imprevu imprudent impudique inacceptable inadmissible inapte inattendu incapable incertain incoherent
  incomplet inconfortable inconnu inconscient incontinent independant indifferent indigne indispensable individuel
  inevitable infecte infernal infirme injuste inquiet inquietant insomniaque instable insupportable intact intense
  interessant interieur interminable intime inutile invalide invisible irregulier irritable irritant isole ivre
  jaloux jaune jeune joignable joli journalier joyeux juif juste laid large las lasse lateral legal leger lent libre
  limite lisse logique long lourd lucide madre magnifique maigre majeur malade maladroit malentendant malheureux
  malhonnete malin malpoli maltraitant malvoyant mandataire maniaque manuel marie marron masculin materiel mauvais
  maxi maximum mechant mecontent medical medicamenteux mefiant meilleur melancolique menager mensuel mental mere
  mesquin meticuleux mignon mince mineur mini minimum minuscule minutieux mixte mobile moche modere moderne modeste
  moindre moite momentane mou mouille mourant moyen muet multiple municipal mur muscle musulman mutique national
  naturel nauseeux navrant necessaire nerveux net neuf neurologique neuve nocif nocturne noir nombreux nomme normal
  nouveau nouvelle nu nuisible obeissant obese obligatoire obscur obsedant occasionnel occupe odieux odorant
  officiel oral ordinaire original orphelin orthopedique oublieux paisible pale palliatif paralyse paralytique
  parano paraplegique pareil paresseux parfait partant particulier partiel passif patient pauvre pechu penible
  pensif perdant permanent perpetuel perplexe persistant personnel perturbant pervers petit peureux photogenique
  physique pieux pire placide plaisant plat plein pointu poli ponctuel populaire portable possible potable
  pragmatique pratique precaire precedent precieux precis precoce premature present presse prestataire pret
  preventif previsible prioritaire prive prochain proche profond progressif propre protecteur provisoire prudent psy
  psychique psychologique public pudique puissant pur quotidien rachitique radical radin raide raisonnable ralenti
  rapide rare rassurant ravi ravissant recalcitrant recent reconnaissant recurrent redoutable reel regulier
  relationnel religieux remuant renal rentable repetitif reposant responsable ressortissant restant reticent
  retraite reveche reveur rhumatismal riche ridicule rigide rigolo rigoureux rond roublard rouge roux rude ruse sage
  sain saint salarie sale saoul satisfaisant satisfait sauvage savant scandaleux sceptique scolaire sec seche secret
  secretaire sedentaire semi senile sensible septique serein serieux serviable seul severe sexuel silencieux
  similaire simple simultane sincere singulier sinistre sociable social soigneux solide solitaire solvable sombre
  somnolent sonore soucieux soudain souffrant souille soul souple sourd souriant sournois sous special speciale
  specifique spirituel spontane stable standard sterile stressant strict stupide suffisant suicidaire super superbe
  superieur superstitieux supplementaire supportable supreme sur surdoue surprenant susceptible suspect sympa
  sympathique systematique taciturne taiseux tardif temporaire tenace tendre tendu terne terrible tetraplegique tetu
  tiede timide tolerant tonique total touchant touffu toxique traditionnel tragique tranquille transparent
  traumatise tremblant trempe triste troublant tuteur typique unique universel urbain urgent usant usuel utile vague
  vaillant valable valide variable vaste veineux veridique veritable vert vertical veuf veuve vexant vexe vieil
  vieille vieux vif vilain violent violet virulent visible visqueux vital vivable vivace vivant voisin volontaire
  volumineux vrai vulgaire vulnerable zen
`;
