import { wordSet } from './word-set.ts';

/** Words after which a person's name is that of a place, a body, a method, a disease, a feast: nobody is pointed out. */
export const namingNouns = wordSet(`
  saint sainte st ste saints saintes san santa santo sao notre-dame
  ecole lycee college hopital clinique ehpad foyer stade gymnase creche hospice sanatorium maternelle universite fac institut fondation association collectif
  rue avenue av boulevard bd bld blvd place quai pont gare aeroport square parc station metro tram bus arret theatre cinema mediatheque bibliotheque musee cite tour caserne allee allees impasse passage esplanade faubourg rond-point promenade
  chu chr chs hlm esat ime itep mas fam samsah ssiad saad spasad usld had salle espace centre amphitheatre pavillon batiment immeuble residence auberge hotel brasserie restaurant
  maladie syndrome maladies methode echelle test score grille loi lois plan prix fete manoeuvre trait ligament tendon decret rapport accord accords indice reflexe
  sauce tarte hachis crepe crepes poire gateau fromage fauteuil marque magasin enseigne supermarche hypermarche
  chanson film serie disque concert emission chanteur chanteuse acteur actrice president ministre roi reine pape
  tempete cyclone ouragan operation application appli logiciel
  verticalisateur leve-personne guidon telephone tablette box matelas coussin deambulateur poche pansement aspirateur four lave-linge voiture chien chat chienne chatte perruche perroquet canari lapin poney
  couches protections lait huile cafe camembert jambon yaourt yaourts creme pommade savon shampoing gants
  school hospital street road avenue church disease syndrome method scale
`);

/** Those of the naming nouns that may take « de » before the name: « maladie de », « fête de la ». */
export const namingOf = wordSet(`
  maladie maladies syndrome methode echelle test score grille loi plan prix fete signe manoeuvre position indice chanson chansons film films livre livres disque disques tendon ligament
  hopital fondation institut
`);

/** Words that follow « chez » and are shops, brands or services. */
export const shopNames = wordSet(`
  leclerc carrefour auchan intermarche inter casino lidl aldi monoprix franprix picard boulanger darty leroy castorama brico conforama ikea but fnac decathlon gemo kiabi action gifi
  norauto feu-vert speedy renault peugeot citroen dacia toyota orange free sfr bouygues sosh edf engie enedis total amazon vinted leboncoin
  domitys korian orpea domusvi emera colisee adomi admr ladapt apf adhap petits-fils ouihelp shiva o2 amelis azae viadom vitalliance
  mcdo mcdonald quick flunch buffalo paul marionnaud sephora yves afflelou optic krys atol audika amplifon afpa greta pole-emploi iperia ircem urssaf caf cpam msa france
  super-u superu u hyper spar proxi vival netto cora match simply schiever colruyt
`);

/** Names, in one text each, of people, shops, cars, objects known to everybody: no personal data in them. */
export const publicNames: readonly string[] = [
  'leroy merlin',
  'renault clio',
  'renault zoe',
  'renault megane',
  'seat leon',
  'yves rocher',
  'yves saint laurent',
  'paul bocuse',
  'jeanne d arc',
  'victor hugo',
  'jules verne',
  'jules ferry',
  'jean jaures',
  'jean moulin',
  'jean monnet',
  'marie curie',
  'pierre curie',
  'simone veil',
  'simone de beauvoir',
  'lucie aubrac',
  'charles de gaulle',
  'general de gaulle',
  'georges pompidou',
  'francois mitterrand',
  'jacques chirac',
  'nicolas sarkozy',
  'francois hollande',
  'marcel pagnol',
  'emile zola',
  'louis pasteur',
  'anatole france',
  'aristide briand',
  'george sand',
  'guy de maupassant',
  'arthur rimbaud',
  'paul verlaine',
  'paul eluard',
  'pablo picasso',
  'claude monet',
  'albert camus',
  'albert schweitzer',
  'ambroise croizat',
  'ambroise pare',
  'henri mondor',
  'gustave roussy',
  'gustave eiffel',
  'claude bernard',
  'edith piaf',
  'charles aznavour',
  'charles trenet',
  'jacques brel',
  'georges brassens',
  'johnny hallyday',
  'michel sardou',
  'michel drucker',
  'claude francois',
  'jean ferrat',
  'celine dion',
  'mireille mathieu',
  'louis de funes',
  'alain delon',
  'brigitte bardot',
  'jean gabin',
  'serge gainsbourg',
  'patrick sebastien',
  'nana mouskouri',
  'tino rossi',
  'luis mariano',
  'andre rieu',
  'robin des bois',
  'abbe pierre',
  'mere teresa',
  'carl rogers',
  'naomi feil',
  'yves gineste',
  'rosette marescotti',
  'maria montessori',
  'virginia henderson',
  'carl barthel',
  'louis braille',
  'marie antoinette',
  'louis xiv',
  'louis xvi',
  'jean paul ii',
  'harry potter',
  'mickey mouse',
  'sophie la girafe',
  'pere noel',
  'mere noel',
  'france travail',
  'france services',
  'france alzheimer',
  'france competences',
  'france parkinson',
  'france bleu',
  'france info',
  'france inter',
  'belle helene',
  'ave maria',
  'romeo et juliette',
  'adam et eve',
  'paul et virginie',
  'laurel et hardy',
  'peter pan',
  'mary poppins',
  'walt disney',
  'james bond',
  'sherlock holmes',
  'hercule poirot',
  'agatha christie',
  'jules maigret',
  'julie lescaut',
  'charles perrault',
  'jules cesar',
  'marie brizard',
  'guy moquet',
  'leon blum',
  'leon gambetta',
  'raymond poincare',
  'georges clemenceau',
  'jean zay',
  'germaine tillion',
  'pierre qui roule',
  'jacques a dit',
  'alexandra lamy',
  'justin bridou',
  'william saurin',
  'frederic mistral',
  'fleury michon',
  'julien lepers',
  'josephine ange gardien',
  'emmanuel macron',
  'brigitte macron',
  'macron',
  'darmanin',
  'gabriel attal',
  'mere denis',
  'bonne maman',
  'petit marseillais',
  'saint maclou',
  'paul ricard',
  'madame loik',
];

/** Diseases that bear the name of a doctor, said alone: « monsieur Parkinson », « un début d'Alzheimer ». */
export const diseaseNames = wordSet(
  `parkinson alzheimer charcot korsakoff huntington crohn hodgkin basedow horton lyme creutzfeldt jakob lewy sjogren tourette guillain paget dupuytren meniere`,
);
