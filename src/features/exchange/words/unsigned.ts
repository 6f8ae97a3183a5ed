/** Birds, trees and flowers of here, in the same order in both languages. None is a first name. */
const names = [
  'Mésange', 'Rouge-gorge', 'Hirondelle', 'Alouette', 'Bergeronnette', 'Chardonneret', 'Bouvreuil', 'Fauvette',
  'Loriot', 'Martinet', 'Moineau', 'Pinson', 'Roitelet', 'Rossignol', 'Sittelle', 'Tourterelle',
  'Troglodyte', 'Verdier', 'Martin-pêcheur', 'Cigogne', 'Courlis', 'Héron', 'Sarcelle', 'Vanneau',
  'Pluvier', 'Geai', 'Mouette', 'Hulotte', 'Grèbe', 'Bruant', 'Étourneau', 'Pivert',
  'Tilleul', 'Noisetier', 'Châtaignier', 'Bouleau', 'Érable', 'Sorbier', 'Aubépine', 'Genêt',
  'Bruyère', 'Fougère', 'Chèvrefeuille', 'Coquelicot', 'Bleuet', 'Muguet', 'Jonquille', 'Primevère',
  'Pâquerette', 'Myosotis', 'Pissenlit', 'Lavande', 'Romarin', 'Tournesol', 'Trèfle', 'Campanule',
  'Glycine', 'Hortensia', 'Pivoine', 'Cerisier', 'Frêne', 'Mélèze', 'Noyer', 'Sureau',
]; // oxfmt-ignore

const englishNames = [
  'Titmouse', 'Redbreast', 'Swallow', 'Skylark', 'Wagtail', 'Goldfinch', 'Bullfinch', 'Warbler',
  'Oriole', 'Swift', 'Sparrow', 'Chaffinch', 'Goldcrest', 'Nightingale', 'Nuthatch', 'Turtledove',
  'Wren', 'Greenfinch', 'Kingfisher', 'Stork', 'Curlew', 'Heron', 'Teal', 'Lapwing',
  'Plover', 'Jay', 'Seagull', 'Owl', 'Grebe', 'Bunting', 'Starling', 'Woodpecker',
  'Linden', 'Hazel tree', 'Chestnut', 'Birch', 'Maple', 'Rowan tree', 'Hawthorn', 'Broom',
  'Heather moor', 'Fern', 'Honeysuckle', 'Poppy field', 'Cornflower', 'Lily of the valley', 'Daffodil', 'Primrose',
  'Meadow daisy', 'Forget-me-not', 'Dandelion', 'Lavender', 'Rosemary bush', 'Sunflower', 'Clover', 'Bellflower',
  'Wisteria', 'Hydrangea', 'Peony', 'Cherry tree', 'Ash tree', 'Larch', 'Walnut', 'Elder tree',
]; // oxfmt-ignore

const fewHere = (crowd: number) =>
  crowd <= 1 ? 'Vous êtes la seule assistante de vie' : `Vous n’êtes que ${crowd} assistantes de vie`;

const fewHereInEnglish = (crowd: number) =>
  crowd <= 1 ? 'You are the only carer' : `There are only ${crowd} carers`;

export const fr = {
  names,
  label: 'Votre nom',
  choice: 'Publier sans mon nom',
  choiceHint:
    'Un nom d’oiseau ou d’arbre le remplace, dans cette discussion seulement. Ni vos collègues ni votre animatrice ne sauront que c’est vous. On verra le jour, pas l’heure.',
  choiceAs: (name: string) => `Dans cette discussion, vous êtes « ${name} ».`,
  moderation:
    'Seule la modération peut savoir qui écrit, pour une raison grave qu’elle doit dire. Vous en seriez prévenue.',
  small: (crowd: number) =>
    crowd <= 1
      ? 'Vous êtes la seule assistante de vie ici : même sans votre nom, on saura que c’est vous.'
      : `Vous n’êtes que ${crowd} ici : même sans votre nom, on peut vous reconnaître.`,
  youAre: (name: string) => `Vous, sans votre nom : « ${name} »`,
  own: 'Vous, sans votre nom',
  unsigned: 'Sans son nom',
  named: (name: string) => `${name}, sans son nom`,
  asker: 'A posé la question',
  check: {
    title: 'Sans votre nom',
    as: 'Vos collègues ne verront pas que c’est vous. Relisez : dites-vous quelque chose que vous seule savez ?',
    recognised: 'On peut vous reconnaître',
    answer: (crowd: number) =>
      `Cette question n’est lue que dans un petit cercle. ${fewHere(crowd)} : même sans votre nom, on peut deviner que c’est vous.`,
    question: (crowd: number) =>
      `${fewHere(crowd)} dans ce cercle : même sans votre nom, on peut deviner que c’est vous. Plus il y a de lectrices, mieux vous êtes cachée.`,
    everywhere: 'Il n’y a pas de cercle plus grand pour le moment.',
    wider: 'Qui pourra la lire ?',
    crowd: (crowd: number) =>
      crowd >= 12
        ? '12 assistantes de vie ou plus'
        : crowd <= 1
          ? '1 assistante de vie'
          : `${crowd} assistantes de vie`,
  },
  revealed: (day: string, reason: string) =>
    `Le ${day}, la modération a vu que ce message est de vous. La raison donnée : « ${reason} »`,
};

export const en: typeof fr = {
  names: englishNames,
  label: 'Your name',
  choice: 'Post without my name',
  choiceHint:
    'The name of a bird or a tree stands instead, in this thread only. Neither your colleagues nor your facilitator will know that it is you. They see the day, not the hour.',
  choiceAs: (name) => `In this thread you are “${name}”.`,
  moderation:
    'Only moderators may learn who writes, for a serious reason which they must give. You would be told.',
  small: (crowd) =>
    crowd <= 1
      ? 'You are the only carer here: even without your name, people will know it is you.'
      : `There are only ${crowd} of you here: even without your name, you may be recognised.`,
  youAre: (name) => `You, without your name: “${name}”`,
  own: 'You, without your name',
  unsigned: 'Without her name',
  named: (name) => `${name}, without her name`,
  asker: 'Asked the question',
  check: {
    title: 'Without your name',
    as: 'Your colleagues will not see that it is you. Read it again: do you say something only you know?',
    recognised: 'You may be recognised',
    answer: (crowd) =>
      `This question is read in a small circle only. ${fewHereInEnglish(crowd)}: even without your name, people may guess that it is you.`,
    question: (crowd) =>
      `${fewHereInEnglish(crowd)} in this circle: even without your name, people may guess that it is you. The more readers, the better you are hidden.`,
    everywhere: 'There is no wider circle for now.',
    wider: 'Who may read it?',
    crowd: (crowd) => (crowd >= 12 ? '12 carers or more' : crowd <= 1 ? '1 carer' : `${crowd} carers`),
  },
  revealed: (day, reason) =>
    `On ${day}, moderators saw that this message is yours. The reason given: “${reason}”`,
};
