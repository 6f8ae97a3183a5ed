import type { Language } from '../domain/profile.ts';
import type { DemoDepartment } from './territory.ts';

/** First names that go together, and the languages often spoken besides French by those who bear them. */
type Names = { names: string; speaks: readonly Language[] };

/** As carers are: most between 45 and 60, some starting out, some near their pension, one in twenty a man. */
const everywhere: Names[] = [
  {
    speaks: [],
    names: `Martine Sylvie Brigitte Chantal Christine Patricia Véronique Corinne Dominique Catherine Françoise
      Monique Annie Pascale Évelyne Marie-Claude Ghislaine Régine Odile Viviane Maryse Colette Bernadette Muriel
      Nadine Danielle Marie-Christine Agnès Joëlle Élisabeth Mireille Béatrice Florence Marie-Pierre Lydie Solange`,
  },
  {
    speaks: [],
    names: `Sandrine Stéphanie Céline Virginie Karine Delphine Laetitia Aurélie Émilie Séverine Magali Sabrina
      Angélique Peggy Sonia Vanessa Gaëlle Estelle Carole Ludivine Christelle Valérie Laurence Fabienne Anne-Laure
      Marie-Laure Géraldine Élise Rachel Hélène Audrey Linda Nelly Rosalie Maud Charlène`,
  },
  {
    speaks: [],
    names: `Manon Léa Camille Marine Pauline Justine Chloé Océane Mélanie Élodie Laura Marion Morgane Amandine
      Coralie Anaïs Kelly Jessica Jennifer Cindy Alizée Margaux Tiffany Noémie Maëva Lucie Clémence Solène`,
  },
  { speaks: [], names: 'Thierry Laurent Jean-Marc Mickaël Sébastien Kévin Bruno Franck Dylan Christophe' },
  {
    speaks: ['ar', 'ber'],
    names: 'Fatima Samira Nadia Khadija Malika Rachida Zohra Houria Yamina Karima Latifa',
  },
  { speaks: ['bm', 'wo'], names: 'Aminata Fatoumata Mariama Awa Kadiatou Bintou Maïmouna Mamadou' },
  { speaks: ['pt'], names: 'Maria Fernanda Lurdes Teresa Ana-Paula Graça' },
  { speaks: ['ro'], names: 'Mihaela Ioana Elena Florica' },
  { speaks: ['uk', 'ru'], names: 'Oksana Nataliia Svetlana Iryna' },
  { speaks: ['mg'], names: 'Lovasoa Hanitra Voahangy' },
  { speaks: ['gcf'], names: 'Rose-Marie Gladys Marlène' },
];

/** Whom one meets more often here than elsewhere. */
const local: Record<DemoDepartment, Names[]> = {
  creuse: [
    { speaks: ['oc'], names: 'Paulette Marcelle Jeannine' },
    { speaks: ['en'], names: 'Susan Deborah Karen Janet' },
  ],
  correze: [
    { speaks: ['oc'], names: 'Simone Yvette' },
    { speaks: ['pt'], names: 'Conceição Isaura Rosa' },
  ],
  loire: [
    { speaks: ['tr'], names: 'Emine Hatice Gülsen Nuray' },
    { speaks: ['it'], names: 'Rosetta Concetta' },
    { speaks: ['ar', 'ber'], names: 'Djamila Nacera Ouardia Yasmina' },
  ],
  nord: [
    { speaks: ['pl'], names: 'Danuta Agnieszka Ewa Wanda Halina' },
    { speaks: ['ar'], names: 'Soumia Hafida Naïma Ilham' },
    { speaks: [], names: 'Marie-Paule Marie-Thérèse Dorothée Jacky' },
  ],
  'seine-maritime': [
    { speaks: [], names: 'Marie-Ange Édith Raymonde Micheline' },
    { speaks: ['wo'], names: 'Ndeye Coumba Khady' },
  ],
  'hautes-alpes': [
    { speaks: ['it'], names: 'Giulia Paola Franca' },
    { speaks: ['es'], names: 'Pilar Soledad Yolanda' },
  ],
  'la-reunion': [
    {
      speaks: ['rcf'],
      names: `Marie-Annick Marie-Josée Rose-May Marie-Line Jean-Yves Fabiola Guilaine Ketty Méline Gilette
        Marie-Nadège Rose-Hélène Marie-Andrée Jean-Bernard Axelle Lilette Jocelyne Marie-Anne Florelle Graziella
        Expédit Jimmy Ludovic Marie-Noëlle Yasmine Nassimah Farida`,
    },
    { speaks: ['rcf', 'ta'], names: 'Sarojini Devi Vidya' },
    { speaks: ['swb', 'rcf'], names: 'Anlaouia Zaïnaba Moinamina' },
    { speaks: ['mg', 'rcf'], names: 'Harisoa Lalao' },
  ],
};

export type DemoName = { firstName: string; speaks: readonly Language[] };

const open = (groups: readonly Names[]): DemoName[] =>
  groups.flatMap(({ names, speaks }) => names.split(/\s+/).map((firstName) => ({ firstName, speaks })));

/** The first names of a department: on La Réunion nearly all are its own; elsewhere a few are. */
export function firstNamesOf(department: DemoDepartment): { local: DemoName[]; everywhere: DemoName[] } {
  return { local: open(local[department]), everywhere: open(everywhere) };
}

/** First letters of surnames, about as often as they come. */
export const initials = 'BBBBDDDDLLLLMMMMGGGPPPCCCRRVVSSTTFFHAJN';
export const reunionInitials = 'HHHPPPGGGBBRRTFDLMSAV';
