/** The departments of the demonstration, by the name its other parts call them. */
export const demoDepartments = {
  creuse: '23',
  'seine-maritime': '76',
  correze: '19',
  'hautes-alpes': '05',
  loire: '42',
  nord: '59',
  'la-reunion': '974',
} as const;

export type DemoDepartment = keyof typeof demoDepartments;

export type DemoCentre = {
  department: DemoDepartment;
  kind: 'relay' | 'resource';
  name: string;
  /** Its commune first, then those its members come from; names as the State writes them. */
  communes: readonly string[];
  /** None for a resource centre: one walks in. */
  joinCode: string | null;
  members: number;
};

const relay = (
  department: DemoDepartment,
  name: string,
  joinCode: string,
  members: number,
  communes: readonly string[],
): DemoCentre => ({ department, kind: 'relay', name, joinCode, members, communes });

/** The relays and centres of the demonstration: real places, invented groups. */
export const demoCentres: readonly DemoCentre[] = [
  relay('creuse', 'Relais de Guéret', 'CHENE347', 30, [
    'Guéret', 'Saint-Vaury', 'Sainte-Feyre', 'Saint-Sulpice-le-Guérétois', 'Ajain', 'Bussière-Dunoise', 'Glénic',
    'Saint-Fiel', 'Ahun', 'Pionnat', 'Jouillat', 'Bonnat', 'Genouillac', 'La Saunière',
  ]),
  relay('creuse', 'Relais d’Aubusson', 'TRAME479', 22, [
    'Aubusson', 'Felletin', 'Moutier-Rozeille', 'Saint-Amand', 'Chénérailles', 'Crocq', 'Auzances', 'Bellegarde-en-Marche',
    'Saint-Médard-la-Rochette', 'Lavaveix-les-Mines',
  ]),
  relay('creuse', 'Relais de La Souterraine', 'TERRE479', 20, [
    'La Souterraine', 'Saint-Maurice-la-Souterraine', 'Dun-le-Palestel', 'Noth', 'Le Grand-Bourg', 'Fursac',
    'Saint-Agnant-de-Versillat', 'Azerables', 'Bourganeuf',
  ]),
  {
    department: 'creuse', kind: 'resource', name: 'Centre de ressources de Guéret', joinCode: null, members: 0,
    communes: ['Guéret'],
  },
  relay('seine-maritime', 'Relais de Dieppe', 'MAREE347', 20, [
    'Dieppe', 'Offranville', 'Arques-la-Bataille', 'Saint-Nicolas-d\'Aliermont', 'Envermeu', 'Le Tréport', 'Eu',
    'Longueville-sur-Scie', 'Luneray',
  ]),
  relay('seine-maritime', 'Relais d’Yvetot', 'HETRE479', 18, [
    'Yvetot', 'Sainte-Marie-des-Champs', 'Auzebosc', 'Doudeville', 'Terres-de-Caux', 'Pavilly', 'Barentin', 'Rives-en-Seine',
    'Yerville',
  ]),
  relay('correze', 'Relais de Tulle', 'ARCADE49', 20, [
    'Tulle', 'Naves', 'Laguenne-sur-Avalouze', 'Sainte-Fortunade', 'Corrèze', 'Seilhac', 'Argentat-sur-Dordogne', 'Cornil',
    'Saint-Mexant',
  ]),
  relay('correze', 'Relais d’Ussel', 'ARETE347', 18, [
    'Ussel', 'Meymac', 'Bort-les-Orgues', 'Neuvic', 'Égletons', 'Saint-Angel', 'Eygurande', 'Saint-Exupéry-les-Roches',
  ]),
  relay('hautes-alpes', 'Relais de Gap', 'ETAPE479', 20, [
    'Gap', 'La Roche-des-Arnauds', 'Tallard', 'Chorges', 'La Bâtie-Neuve', 'Saint-Bonnet-en-Champsaur', 'Veynes',
    'Laragne-Montéglin',
  ]),
  relay('hautes-alpes', 'Relais de Briançon', 'MENTHE34', 16, [
    'Briançon', 'Villar-Saint-Pancrace', 'Saint-Chaffrey', 'L\'Argentière-la-Bessée', 'Guillestre', 'La Salle-les-Alpes',
    'Saint-Martin-de-Queyrières',
  ]),
  relay('loire', 'Relais de Saint-Étienne', 'METRE347', 22, [
    'Saint-Étienne', 'Saint-Chamond', 'Firminy', 'Rive-de-Gier', 'Le Chambon-Feugerolles', 'La Ricamarie', 'Sorbiers',
    'Villars', 'Unieux',
  ]),
  relay('loire', 'Relais de Roanne', 'CREME479', 18, [
    'Roanne', 'Riorges', 'Mably', 'Le Coteau', 'Charlieu', 'Renaison', 'Villerest', 'Pouilly-sous-Charlieu',
  ]),
  relay('nord', 'Relais d’Avesnes-sur-Helpe', 'FERME347', 20, [
    'Avesnes-sur-Helpe', 'Fourmies', 'Maubeuge', 'Avesnelles', 'Hautmont', 'Landrecies', 'Sains-du-Nord', 'Trélon', 'Anor',
  ]),
  relay('nord', 'Relais de Cambrai', 'MARCHE47', 20, [
    'Cambrai', 'Caudry', 'Le Cateau-Cambrésis', 'Proville', 'Neuville-Saint-Rémy', 'Escaudœuvres', 'Solesmes', 'Iwuy', 'Gouzeaucourt',
  ]),
  relay('la-reunion', 'Relais de Saint-Benoît', 'CANNE347', 20, [
    'Saint-Benoît', 'Bras-Panon', 'Saint-André', 'La Plaine-des-Palmistes', 'Sainte-Rose', 'Salazie',
  ]),
  relay('la-reunion', 'Relais de Saint-Pierre', 'HAMAC479', 22, [
    'Saint-Pierre', 'Le Tampon', 'Saint-Joseph', 'Saint-Louis', 'Petite-Île', 'Entre-Deux', 'L\'Étang-Salé', 'Cilaos',
  ]),
  // So small that somebody who writes without her name may be recognised.
  relay('creuse', 'Relais de Royère-de-Vassivière', 'PATRE479', 6, [
    'Royère-de-Vassivière', 'Faux-la-Montagne', 'Gentioux-Pigerolles', 'Saint-Pardoux-Morterolles',
  ]),
]; // oxfmt-ignore
