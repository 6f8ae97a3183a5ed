/** Words that no list of names holds, where somebody could stand: firms, towns, goods, ways of being. */
export const texts = `
Doctolib refuse mon compte
Iperia m'a dit de rappeler lundi
Pajemploi m'a répondu
Aubusson refuse de nous prêter la salle
la fille de Limoges vient le samedi
ma fille de Bordeaux a appelé
la fille à Paris lit tout
sur Guéret, ça change souvent
l'ASSAD et le CCAS recrutent
du jambon Fleury Michon
le verticalisateur Sara est cassé
le chat Félix dort sur le lit
téléphone Doro
Résultat elle dort plus
Franchement elle abuse
Perso elle refuse aussi
Merci infiniment à toutes
Bonjour tout le monde
merci Doctolib
papa refuse de manger
gramoune mange pas
patiente refuse la douche
coloc et moi on se partage la voiture
tétra 40 ans cherche auxiliaire
mon fils tdah
mon mari dialysé
la fille de salle
la femme de chambre
la mère de famille
je pense à changer de secteur
on a parlé à coeur ouvert
j'ai demandé conseil
je remplace souvent
je lave partout
c'est nickel
c'est bibi qui trinque
moi c'est idem
je suis Réunionnaise
les Portugais mangent tard
elle parle avec prudence
tu feras le haut demain
ils se lèvent tard
un petit Pernod le dimanche
`;
