import type { Services } from '../../../platform/services.ts';
import { contractsOf } from '../../work/store/contracts.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { freezeTerms } from '../actions/papers.ts';
import { overlap } from '../domain/request-clash.ts';
import { noTexts, type SheetTexts } from '../domain/handover-sheet.ts';
import { writeSheet } from '../store/handover.ts';
import { anAgreedReplacement } from './agreed.ts';

/** What Aïcha wrote of her three homes, by the name of each employer. */
const sheets: Record<string, Partial<SheetTexts>> = {
  'Madame Petit': {
    gestures:
      'Préparer le repas de midi avec elle : elle épluche, on coupe.\nServir tiède, une petite assiette, puis resservir.\nDébarrasser, passer l’éponge, un tour de balai.',
    habits:
      'Elle mange à midi juste, la radio allumée.\nLe vendredi, du poisson.\nCafé après, dans le bol bleu.',
    keys: 'Elle ouvre elle-même. Laisser le portail fermé en partant, à cause du chien.',
    reassures: 'Dire bonjour de loin, avant d’entrer dans la cuisine.\nParler du jardin.',
    avoid: 'Ne pas déplacer la pile de journaux.\nPas de pain frais : elle préfère celui de la veille.',
    contacts: 'Sa nièce, le soir seulement : 06 39 98 80 21.',
  },
  'Monsieur Roche': {
    gestures:
      'Le matin : l’aider à s’asseoir au bord du lit, attendre un peu, puis se lever ensemble.\nToilette au lavabo, il se rase seul.\nLa veste : bras gauche d’abord.',
    habits:
      'Lever à 7 h 30, petit déjeuner après la toilette.\nLe soir, soupe à 18 h, puis les informations.',
    keys: 'Entrer par la porte de côté. Refermer à clé le soir, la clé reste sur le buffet.',
    reassures: 'Lui dire ce qu’on va faire avant de le faire.',
    avoid: 'Ne pas le presser dans l’escalier : il descend seul, une main sur la rampe.',
    contacts: 'La voisine d’en face passe tous les jours vers 10 h.',
  },
  'Madame Vialle': {
    gestures:
      'L’après-midi : du fauteuil à la table, avec la ceinture. On compte jusqu’à trois ensemble.\nLe soir : la coucher à 21 h, lumière du couloir allumée.',
    habits:
      'Elle aime trier les photos, et gagner aux dominos.\nElle se réveille souvent vers 2 h : un verre d’eau, et elle se rendort.',
    keys: 'Remettre la clé dans la boîte, brouiller le code.',
    reassures: 'Chanter « Les Roses blanches » quand elle cherche ses mots.',
    avoid: 'Pas de télévision le soir.\nNe jamais dire « je vous l’ai déjà dit ».',
    contacts: 'L’infirmière passe à 7 h 15 : le cahier est sur la table.',
  },
};

const day = 86_400_000;

/** The sheets of Aïcha's homes, and a replacement of two weeks ago with its papers. */
export async function loadDemoPapers(
  services: Services,
  { aicha, josiane }: { aicha: { id: string }; josiane: { id: string } },
): Promise<void> {
  const { db } = services;
  const now = services.now();
  const contracts = await contractsOf(db, aicha.id);
  for (const { id, employer } of contracts) {
    const told = sheets[employer.name];
    const at = new Date(now.getTime() - 20 * day);
    if (told) await writeSheet(db, { contractId: id, texts: { ...noTexts, ...told }, by: aicha.id, at });
  }
  const contract = contracts.find(({ employer }) => employer.name === 'Madame Petit');
  // Eight days: there is always a Thursday in them, when Josiane is free.
  const span = { start: new Date(now.getTime() - 18 * day), end: new Date(now.getTime() - 10 * day) };
  const worked = await plannedShifts(db, aicha.id, span);
  const around = { start: new Date(span.start.getTime() - day), end: new Date(span.end.getTime() + day) };
  const hers = await plannedShifts(db, josiane.id, around);
  const shifts = worked
    .filter((shift) => shift.contractId === contract?.id && !hers.some((other) => overlap(shift, other)))
    .slice(0, 2);
  if (!contract || shifts.length === 0) return;
  const at = new Date(now.getTime() - 19 * day);
  const agreed = {
    carer: aicha,
    replacement: josiane,
    contract,
    shifts,
    motive: 'training',
    at,
    ended: true,
  } as const;
  const { agreementId } = await anAgreedReplacement(services, agreed);
  await freezeTerms(services, agreementId);
}
