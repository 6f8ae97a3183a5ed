/** Messages that start with a name; `{…}` encloses each. Invented people. */
export const texts = `
{jeanne} ne veut plus manger
{Zoubida}
{Jean-Pierre} et {Huguette} ne s'entendent plus
{jean pierre} a mal aux genoux
{jean luc} m'a dit de venir a 7h
{bernard dupont} me doit deux semaines
{dupont bernard} me doit deux semaines
{DUPONT Jeanne} 88 ans, en fauteuil
{JOSIANE} NE REPOND PLUS AU TELEPHONE
{Rose} ne veut pas se laver les cheveux
{rose} ne veut pas se laver les cheveux
{claire} est passée ce matin
{Pierre} a encore caché les clés
{pierre} a encore caché les clés
{olive} m'a dit que c'était payé double
{mamadou diallo} cherche des heures
{oumou} garde aussi des enfants
{svetlana} parle mal français mais elle est douce
{ioana} et moi on se partage la semaine
{khadija} ma dit de poser la question ici
{ginette} et {rené} ont besoin de deux passages
{Hélène} a 90 ans et vit seule
{Denise}, 87 ans, refuse les changes
{charlotte} du relais m'a conseillé la formation
{Dédé} ne veut pas mettre ses bas
{mumu} et {gégé} se plaignent du repas
{Ousmane} a eu son diplôme bravo
{émilie} tu peux me dire comment tu fais pour le transfert
{BOUVIER Alain}, né en 1938
{Alain BOUVIER}
{Véronique P.}
{Malika}
{Aissatou} m'a appris à faire le nœud
{Yasmina} dit que c'est illégal
{Léa} mange mixé
{Théo}, 9 ans, autiste, mord
{yvonne} lundi {lucette} mardi
{Colette} a 4 passages par jour
{colette} a 4 passages par jour
{Pierrette} tape
{Aimé} ne veut pas de moi
{Blanche} et {Rose} sont deux sœurs
{Reine} et {Marguerite} jouent aux cartes
{Emma} doesn't want to shower
{Noëlle} a peur du noir
{jean-mi} le gendre
{Sabrina} du relais est top
{abdel} me ramène le soir
{fatiha} et moi avons fait une VAE
{ornella} assistante de vie a aubusson cherche des heures
{maryse} : tu peux lui faire un bain de pieds
{maryse} tu as raison
{Maryse}, Guéret
{Maryse L.}, Guéret
{lou-anne} est en stage avec moi
{Jean-François} s'endort à table
{jean françois} s'endort à table
{micheline} a perdu son dentier
{robert} a perdu son dentier
{paul} a perdu son dentier
{max} a perdu son dentier
{guy} a perdu son dentier
{marc} a perdu son dentier
{jean} a perdu son dentier
{louis} a perdu son dentier
{claude} a perdu son dentier
{dominique} a perdu son dentier
{camille} a perdu son dentier
{marguerite} a perdu son dentier
{madeleine} a perdu son dentier
{capucine} a perdu son dentier
{violette} a perdu son dentier
{hortense} a perdu son dentier
{rose} a perdu son dentier
{blanche} a perdu son dentier
{claire} a perdu son dentier
{victoire} a perdu son dentier
{prudence} a perdu son dentier
{reine} a perdu son dentier
{ange} a perdu son dentier
{olive} a perdu son dentier
{aimé} a perdu son dentier
{désirée} a perdu son dentier
{fleur} a perdu son dentier
{constant} a perdu son dentier
{france} a perdu son dentier
{Amina} is sick today
{Dorothy} won't eat
{fernande}. 88 ans. seule.
{F. Puygrenier} ne mange plus
{Yolande}, notre formatrice, nous a montré
{yolande} notre formatrice nous a montré
{Sandrine} ou {Karine}, vous êtes dispo samedi ?
{sandrine} ou {karine} vous etes dispo samedi
{Sandrine}, dispo samedi ?
{sandrine} t'es dispo samedi
{sandrine} et moi
{sandrine} (aide-soignante) m'a dit
{sandrine}😊 merci
{SANDRINE} MERCI
{sAndrine} merci
{Aminata Ba} vient du Sénégal
{aminata ba} vient du sénégal
{Ndeye Fatou Diouf} vient du sénégal
{Thi Hong Nguyen} vient du Vietnam
{Mohamed Ben Ali} vient de Tunisie
{mohamed ben ali} vient de tunisie
{João} vient du Portugal
{Olga Ivanova} vient d'Ukraine
{Giovanni} vient d'Italie
{Manuel Garcia} vient d'Espagne
{manuel} vient d'espagne
{Precious} vient du Nigeria
{Divine} vient du congo
{Grâce} vient du congo
{Merveille} vient du congo
{Mia} a 3 ans
{mia} a 3 ans
{tom} a 3 ans
{eva} a 3 ans
{noa} a 3 ans
{Charlie} a 3 ans
{Andrea} a 3 ans
{Sacha} a 3 ans
{alix} a 3 ans
{Bill} is 90
{Rose} is 90
{Grace} is 90
{Jean} from the relay called
`;
