/** Common French nouns, folded, singular: the body, the home, care, work, papers, food, people, places and time. */
export const nouns = `
  baronne comtesse duchesse marquise
  aberration abonnement absence accident accompagnant accompagnante accompagnement accord accueil accueillant accuse
  achat acte action activite addition administration ado adresse aerosol affaire age agence agenda agent aggravation
  agonie agrement agression aidant aide aide-soignante aieul aile air aisselle alarme alcool alese aliment
  alimentation allergie alliance allocation alternance alzheimer ambiance ambulance ambulancier amelioration
  amenagement amende ami amie amour ampoule analyse anemie angine angoisse animal animateur animation animatrice
  annexe annonce antecedent antenne antibiotique anxiete apathie apero aphasie appareil appartement appel appetit
  appli application apprentissage approche aptitude aquarium arbre argent armoire arret arrivee arrosoir arthrite
  arthrose article ascenseur aspirateur aspiration assemblee assiette assistance assistant association assurance
  asthme astreinte astuce atelier atelle attaque attelle attente attention attestation attitude audioprothesiste
  augmentation autonomie autorisation auxiliaire avance avantage avenant avenir aventure avertissement aveu avis
  avocat avs bac badge badgeage bagarre bague baignoire bail bailleur bain baisse balade balai balcon ballon bambin
  banane banc bandage bande banque barre barre-appui barriere bas base bassin bassine bateau batiment baton batterie
  bavette bavoir beau-fils beau-frere beau-pere bebe belle-fille belle-mere belle-soeur belote benefice beneficiaire
  benevolat bequille besoin betise beurre biberon bibliotheque bien bientraitance bienveillance bijou bilan billet
  bingo binome biscotte bise blague blanc blessure bloc blouse bobo bocal boisson boite bol bord bosse botte bouche
  boucherie boucle boue bouffe bouillotte boulanger boulangerie boule boulot bourg bouteille boutique bouton bras
  brique broderie brosse brouette bruit brulure budget buffet bulle bulletin bureau bus but cabinet caca cachet
  cadeau cadre cafard cafe cahier caisse calcul calecon calendrier calme camarade camion campagne canape canard
  cancer candidat canicule canne cantine capacite caprice car caractere carafe carence caresse carotte carte carton
  cas case casquette casserole catastrophe cause cave ceinture centre cercle cereale certificat cerveau cervelle
  cesu cfdt cgt chaine chair chaise chaleur chambre chance change changement chanson chant chantage chapeau
  charentaise charge chariot charte chasse chat chaton chaudiere chauffage chauffeur chaussette chausson chaussure
  chef chemin cheminee chemise chemise-de-nuit chemisier cheque cheval cheveu cheville chien chienne chiffon chiffre
  chirurgien chocolat choix chomage chomeur chose chou chute cicatrice ciel cigarette cil cimetiere cine cinema
  ciseau citron civilite classe classeur clavicule cle clef client climat clinique club code coeur coffre coiffeur
  coiffeuse coin colere colis collant collation colle colleague collectif college collegue colline colocataire
  colonne coma combinaison combine comble comite commande comment commerce commissaire commission commode commune
  communication compagne compagnie compagnon comparaison compensation competence complement compliment comportement
  compote comprime comptable compte compte-rendu comptoir concentrateur concert concierge concours condition condom
  conduite conference confiance confidence confinement conflit confort confusion conge conjoint connaissance
  connerie conseil conseiller consentement consequence consigne constipation construction consultation contact
  contentieux contention contexte contracture contrat controle convention conversation coordinateur coordinatrice
  copain copine coq coquille corbeille corde corps correction correspondant corvee costume cotisant cotisation coton
  cou couche coude couleur couloir coup coupe couple cour courage courant courbature courrier cours course court
  cousin cousine coussin couteau coutume couture couvert couverture cracheur crainte crampe crane cravate crayon
  creme crepe cri crise critique crochet croix croute cuiller cuillere cuir cuisine cuisiniere cuisse culotte
  curatelle curateur cure cuvette cycle dame danger danse date deambulateur debat debut deces dechet decision
  declaration decoration decret defaut defense degat degoute degre dejeuner delai delire demande demarche
  demenagement demence demission demonstration dent dentier dentiste denutrition depart departement dependance
  depense depot depression depute derangement dermatologue descente desert desespoir desir desordre dessert dessin
  dessous destination detail detente detresse dette deuil developpement devoir diabete diagnostic dialogue diarrhee
  dieu difference difficulte digestion dignite diner diplome direct directeur direction directrice discours
  discussion dispositif dispute distance divorce docteur document dodo doigt domaine domestique domicile dommage don
  donnee dos dose dossier doublon douche doudou douleur doute drap draps droit droite duo duree eau ecart echange
  echarpe echec echelle eclair ecole economie ecoute ecran ecriture education effet effort egalite egard eglise elan
  election electricien electricite eleve eloge emballage embauche emission emotion emploi employe employeur
  employeuse encadrement enclume encre endroit enfance enfant ennemi ennui enquete enseigne ensemble entente
  enterrement entourage entraide entrainement entree entreprise entretien enveloppe envie environnement envoi epaule
  epicerie epilepsie epingle epoque epouse epoux epreuve equilibre equipe ergo ergotherapeute erreur escalier
  escarre espace espece esperance espoir esprit essai essence essentiel estime estomac etable etage etagere etape
  etat ete etude etudiant etui evacuation evaluation evenement evier evolution examen exces exemple exercice
  existence experience expert explication exploit expression fabrique facade face facilitatrice facon facteur
  factrice facture faiblesse faim fait familial famille farine fatigue faute fauteuil femme fenetre fer ferme
  fermeture fesse fete feu feuille fiance fiche fichier fidelite fievre figure fil filet fille fillette film fils
  fin finance fleur fo foi foie folie fonction fond force foret forfait formateur formation formatrice forme
  formulaire formule forum fou four fourchette fourmi fourniture foyer fracture frais fraise france frein frere
  frigo frisson frite froid fromage front fruit fugue fuite fumee gadget gamin gant gants garage garantie garcon
  garde gardien gardienne gare gastrostomie gateau gauche gaz gazole gel gelule gencive gendarme gendarmerie gendre
  gene generation genou genre gens geriatre geste gestion gir glace glaire glissade glucometre gosse gout gouter
  goutte gouvernement grace grade grammage grand-mere grand-parent grand-pere grange grenouillere grille grippe
  grossesse groupe groupement guerre guichet guide guitare gym habilitation habit habitation habitude haleine halte
  hanche handicap haricot hasard hausse hauteur hemorragie hemorroide herbe heritage heritier hesitation histoire
  homme honneur honte hopital horaire horloge hospitalisation hote hotel huile humeur humour hygiene hypertension
  ide idee identite ile image immeuble impot impression incident incontinence inconvenient indemnite independance
  index indication infarctus infection infirmerie infirmier infirmiere influence info information infusion
  ingredient initiative injection inquietude inscription insomnie inspecteur inspection installation instant
  institut institution instruction instrument insuline insulte intention interdiction interet interieur interim
  interlocuteur internet intervenant intervention intimite invalidite invitation irritation isolement jalousie jambe
  jambon jardin jardinier jean jejunostomie jeu jeunesse joie joue jouet jour journal journee juge jugement jupe jus
  justice justificatif kilo kilometre kine kinesitherapeute lait laitage lampe lance langage lange langue lapin
  larme lavabo lavage lave-linge laveur laxatif lecon lecteur lecture legume lentille lessive lettre leve-malade
  leve-personne levee lever levier levre liaison liberte librairie licence licenciement lien lieu ligne limite linge
  liquide liste lit literie litige livraison livre livret local locataire location logement logiciel loi loisir lol
  longueur lot loterie lotion loto lumiere lunette lutte machine madame magasin magazine main maire mairie maison
  maisonnee maitre maitresse majoration mal malade maladie malaise malheur malle maltraitance maman mamie manche
  mandat maniere manipulation manque manteau marche marge mari mariage marmite masque massage masse matelas materiel
  maternite matiere matinee maux mdr mec mecanicien mechancete medaille medaillon medecin medecine media mediateur
  mediation medicament medoc meilleur melange membre memoire menace menage mensonge mensualisation menton menu
  mercredi mere merite message mesure metal metier metre metro meuble micro micro-onde midi miel miette mine
  ministere minorite miroir mise misere mission mobilier mobilite mode modele mome moment monde monnaie monsieur
  montagne montant montee montre moral morale morceau morsure mort mot moteur motif moto mouche mouchoir moustache
  mouvement moyen mule mur muscle musee musique mutuelle myopie naissance nappe nature nausee nebuliseur necessite
  negligence negociation neige nettoyage neurologue neveu nez niece niveau noeud noix nom nombre nombril nord note
  notice notion nounou nourrice nourrisson nourriture nouveaute nuage numero objectif objet obligation observation
  occasion odeur oedeme oeil oeuf office offre ogre oiseau ombre omission oncle ongle onglet operation opinion
  opposition opticien option orange orchestre ordi ordinateur ordonnance ordre oreille oreiller organisation
  organisme orientation origine orteil ortho orthophoniste os outil ouverture ouvrage oxygene oxymetre pacemaker
  page paie paiement paille pain paire paix palier panier panne pansement pantalon pantoufle papa papi papier paquet
  paradis parapluie parc parcours parent parenthese paresse parfum parking parkinson parole part partage partenaire
  partenariat particulier partie pas passage passe passeport passion patate pate patience patisserie patissier
  patron patronne pause pauvrete pavillon paye pays peau peche pedicure peigne peine peinture pelouse penderie
  pension perche perfusion periode permanence permis permission perruque personnage personnalite personne personnel
  perte perturbation pese-personne petit-dejeuner petit-enfant petit-fils petite-fille peur pharmacie pharmacien
  phase phlebite phobie photo phrase piano pied pierre pigeon pilates pile pilule pilulier pin pince pincement pipi
  pique piqure piscine piste pistolet placard place plafond plaie plaisanterie plaisir plan planche
  planche-de-transfert plancher planning plante plaque plat plateau plateforme plein plombier pluie plume poche
  poele poids poignee poignet poil poing point pointage poire poireau poisson poitrine poivre police politesse
  politique pommade pomme pompe pompier pont popo population porc port portail porte porte-monnaie portefeuille
  porteur portion pose position possibilite poste poster posture pot potage potager pote potence poubelle pouce
  poudre poulailler poule poulet poumon poupee poupon pourboire poursuite poussette pouvoir praticien pratique
  preavis precaution prefecture preference prelevement prenom preparation prescription presence presentation
  president pression prestataire prestation pret preuve prevenance prevention prevision priere prime principe
  priorite prise prison prix probleme procedure proces processus prochain procuration produit prof professeur
  profession professionnel professionnelle profil profit programme projet promenade promesse promo promotion
  proposition proprete proprietaire protection prothese protocole provision proximite psychiatre psychologue pub
  puce pudeur puis pull punition puree pyjama qualification qualite quantite quartier question queue quittance
  quotidien race radiateur radio rage raison ramassage rambarde rampe randonnee rang rangement rappel rapport rasage
  rasoir rat rayon reaction realisation realite recapitulatif reception recette recherche reclamation recommandation
  recommande reconnaissance recours recrutement rectum recu recul reduction reeducation reference reflexe reflexion
  reforme refus regard regime region registre regle reglement regret rehausse rehausseur rein relais relation releve
  remarque remboursement remede remerciement remise remplacant remplacante remplacement remuneration rencontre
  rendement rendez-vous renfort renouvellement renseignement rente rentree repas repassage reponse reportage repos
  representant reproche reputation requete reseau reserve residence resident resistance respect respiration
  responsabilite responsable ressenti ressource restaurant reste resto restriction resultat retard retention retour
  retrait retraite reunion reussite reve reveil revenu revue rez rhume richesse ride rideau risque riviere riz robe
  robinet role rollator roman romance rond rondelle rotule roue rougeur route ruban rue rumeur rupture rythme sable
  sac sachet sacoche sacrifice sage-femme saint saison salade salaire salariat salarie salariee salete saliere
  salive salle salon sanction sandale sang sante sapin satisfaction sauce sauf saumon saut savate savon sceau schema
  science scolarite scrabble seance seau secateur secours secret secretaire secretariat secteur secu securite sein
  sejour sel selle selles semelle sens sensation sensibilite sentiment separation serie seringue serrure serveur
  service serviette session seuil sexe shampoing shampooing siecle siege sieste signal signalement signature signe
  silence singe sirop site situation slip slip-filet societe soeur soif soignant soignante soin soir solde soleil
  solidarite solitude solution somme sommeil sommet son sondage sonde sonnette sorte sortie souci soucis souffle
  souffrance souhait soulagement soulier soupe sourcil sourire souris soutien souvenir speculum sport stage
  stagiaire statut stomie stress structure stylo substance succes sucre sud sueur suggestion suicide suite suivi
  sujet supermarche supplement support suppositoire surface surprise surveillance suspension syndicat syndrome
  systeme tabac table tableau tablette tablier tabouret tache taille talon tampon tante tapis tarif tartine tas
  tasse taux taxe taxi technique tele teleassistance telecommande telegestion telephone telesurveillance
  televigilance television temoignage temoin temperature tempete temps tendance tendon tensiometre tension tentative
  tente terme terrain terrasse terre test testament tete texte texto the theme therapie ticket timbre tiroir tisane
  tissu titre toast toilette toit tole tomate ton tondeuse tonne torchon tort torticolis toucher toupet tour
  tournant tournee tournevis tourniquet toux trace tracheotomie tracteur traitement trajet tranche transfert transit
  transmission transport travail travailleur traversin tremblement trempette tresor tribunal tricot tricotage trio
  tripode tristesse trombone trou trouble trousse truc tube tuberculose tumeur turbulette tutelle tuteur tutrice
  tuyau type ulcere uniforme union unite univers unsa urgence urinal urine usage usager ustensile usure vacance
  vacances vacation vaccin vache vague vaisselle valeur valise vapeur variation vase veille veilleuse veine velo
  vendeur vengeance vente ventilation ventouse ventre verification verite verre verrou verrue version
  verticalisateur vertige vessie veste vetement viande victime vide video vie vieillesse vieillissement viellesse
  vigilance village ville vin vinaigre violence virage virus vis visage visio visite visiteur vitamine vitesse vitre
  vocabulaire voie voile voisin voisine voiture voix vol volet voleur volonte vomissement vote voyage voyelle vue wc
  whatsapp wifi yaourt yoga zizi zona zone
`;
