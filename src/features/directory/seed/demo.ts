import type { Services } from '../../../platform/services.ts';
import { communesOfDepartment } from '../../places/store.ts';
import { demoId } from '../../people/seed/chance.ts';
import type { Checker } from '../domain/service.ts';
import { insertReport } from '../store/reports.ts';
import { insertService, writeClosed, type ServiceFacts } from '../store/write.ts';

const day = 86_400_000;

type Told = Omit<ServiceFacts, 'communeCodes' | 'web'> & {
  web?: string;
  department: string;
  /** None: the whole department. */
  communes: readonly string[];
  /** How long ago, in days, and in what role. */
  checked: readonly [number, Checker];
};

/**
 * Invented services: names nobody bears, numbers that Arcep keeps for fiction (05 36 49, 03 53 01), addresses that
 * lead nowhere. One was not checked for long, one is said to answer no more on Saturdays, one has closed.
 */
const told: Record<string, Told> = {
  granit: {
    department: '23',
    name: 'La Clé sous le Granit',
    kinds: ['mandataire'],
    communes: [],
    phone: '+33536490001',
    email: 'accueil@granit.exemple.invalid',
    web: 'https://granit.exemple.invalid/',
    hours: 'Du lundi au vendredi, de 8\u00a0h\u00a030 à 17\u00a0h\u00a030. Répondeur relevé le samedi matin.',
    does: 'Cherche une assistante de vie sous deux jours, prépare le contrat et les déclarations Cesu.',
    checked: [12, 'territory_lead'],
  },
  sources: {
    department: '23',
    name: 'Mandat des Trois Sources',
    kinds: ['mandataire', 'prestataire'],
    communes: ['Guéret', 'Ahun', 'Saint-Vaury', 'Sainte-Feyre', 'Ajain', 'Glénic', 'Pionnat', 'La Saunière'],
    phone: '+33536490002',
    email: 'bonjour@sources.exemple.invalid',
    hours: 'Tous les jours, de 7\u00a0h à 20\u00a0h.',
    does: 'Envoie quelqu’un le jour même quand elle le peut, autour de Guéret.',
    checked: [40, 'host'],
  },
  gartempe: {
    department: '23',
    name: 'Les Matins de la Gartempe',
    kinds: ['prestataire'],
    communes: [
      'La Souterraine',
      'Noth',
      'Saint-Maurice-la-Souterraine',
      'Azerables',
      'Dun-le-Palestel',
      'Fursac',
    ],
    phone: '+33536490003',
    email: null,
    hours: 'Du lundi au samedi, de 8\u00a0h à 12\u00a0h.',
    does: 'Levers, toilettes et repas de midi.',
    checked: [221, 'facilitator'],
  },
  nuits: {
    department: '23',
    name: 'Bonne Nuit en Combraille',
    kinds: ['prestataire', 'replacement'],
    communes: [],
    phone: '+33536490004',
    email: 'nuits@combraille.exemple.invalid',
    hours: 'Du lundi au vendredi, de 9\u00a0h à 18\u00a0h. Astreinte la nuit pour les familles suivies.',
    does: 'Nuits, et relayage de deux à six jours quand le proche aidant doit partir.',
    checked: [3, 'facilitator'],
  },
  metier: {
    department: '23',
    name: 'À deux pas du Métier',
    kinds: ['prestataire'],
    communes: ['Aubusson', 'Felletin', 'Moutier-Rozeille', 'Saint-Amand'],
    phone: '+33536490005',
    email: null,
    hours: 'Du lundi au vendredi, de 9\u00a0h à 16\u00a0h.',
    does: 'Ménage, courses et repas à Aubusson et Felletin.',
    checked: [75, 'facilitator'],
  },
  bruyere: {
    department: '23',
    name: 'Aide et Bruyère',
    kinds: ['prestataire'],
    communes: ['Bourganeuf'],
    phone: '+33536490006',
    email: null,
    hours: '',
    does: 'Aide à domicile à Bourganeuf.',
    checked: [310, 'host'],
  },
  vent: {
    department: '76',
    name: 'Coup de vent, coup de main',
    kinds: ['mandataire'],
    communes: [],
    phone: '+33353010001',
    email: 'coup@main.exemple.invalid',
    hours: 'Du lundi au vendredi, de 9\u00a0h à 17\u00a0h.',
    does: 'Trouve une remplaçante sur la côte, de Dieppe à Eu.',
    checked: [20, 'facilitator'],
  },
};

/** Brings the directory of the demonstration in, dated back from today. */
export async function loadDemoDirectory({ db, now }: Services): Promise<void> {
  const codes = new Map<string, string>();
  for (const department of new Set(Object.values(told).map((each) => each.department)))
    for (const { code, name } of await communesOfDepartment(db, department)) codes.set(name, code);
  const ago = (days: number) => new Date(now().getTime() - days * day);
  for (const [key, { department, communes, checked, web = null, ...facts }] of Object.entries(told)) {
    const communeCodes = communes.map((name) => {
      const code = codes.get(name);
      if (!code) throw new Error(`No commune of the demonstration is called ${name}.`);
      return code;
    });
    const [days, as] = checked;
    const entry = { id: demoId(`directory ${key}`), departmentCode: department };
    await insertService(db, { ...entry, facts: { ...facts, web, communeCodes } }, { at: ago(days), as });
  }
  await writeClosed(db, demoId('directory bruyere'), ago(60));
  await insertReport(db, {
    id: demoId('directory report'),
    serviceId: demoId('directory sources'),
    what: 'hours',
    word: 'Le samedi, personne ne répond avant 9\u00a0h.',
    saidAt: ago(2),
  });
}
