import { conceptsIn, wordsIn } from './lexicon.ts';
import { themes, type Theme } from './themes.ts';

/** What each theme is recognised by: concepts of the trade, then bare words (folded, singular) no concept holds. */
const signs: Record<Theme, { concepts: string; words: string }> = {
  hygiene: {
    concepts:
      'washing intimateWashing bedBath shower protection changing incontinence toilets bedpan urineBag stoma dentures ' +
      'shaving nails hair dressing stockings skin gloves refusal',
    words: 'savon gel gant serviette lavabo propre odeur odeurs pyjama creme',
  },
  meals: {
    concepts: 'blended choking thickener undernutrition hydration mealDelivery diabetes',
    words:
      'repas manger mange cuisine cuisiner soupe gouter dejeuner petit-dejeuner diner menu assiette frigo recette boire dessert viande',
  },
  transfers: {
    concepts: 'transfer fall wheelchair walker stick sling slideSheet backPain stroke',
    words: 'lever relever fauteuil porter marcher marche escalier debout asseoir equilibre voiture',
  },
  night: {
    concepts: 'nightPresence nightWaking turning',
    words: 'nuit nuits dormir sommeil coucher matelas',
  },
  company: {
    concepts: 'dementia wandering aphasia endOfLife loneliness sight hearing dog heat',
    words:
      'promenade sortir sortie activite activites courses jouer jeu jeux memoire parler musique apres-midi dimanche jardin',
  },
  rights: {
    concepts:
      'payslip cesu wage contract fixedTerm holidayPay sickLeave dismissal resignation overtime publicHoliday weeklyRest ' +
      'mileage travelTime collectiveAgreement training qualification schedule replacementWork allowance responsiblePresence',
    words: 'heures heure droit droits paye payee niveau avenant legal loi conges',
  },
  equipment: {
    concepts:
      'patientLift standAid hospitalBed bedRails mattress bathSeat toiletSeat telecare oxygen liftChair',
    words: 'materiel location louer pharmacie panne batterie roulettes frein freins lit',
  },
  relations: {
    concepts:
      'employer caregiver family nurse abuse harassment agitation theft gift camera confidentiality colleague money careNotebook',
    words: 'fils fille mari femme belle-fille voisine dispute critique confiance limites',
  },
  self: {
    concepts: 'exhaustion death depression snow drivingLicence',
    words: 'moi seule fatiguee pleure moral enfants garde vacances essence courage metier',
  },
  digital: {
    concepts: 'scam password videoCall phone network',
    words:
      'internet application appli ordinateur tablette whatsapp photo photos mail mails ligne site clavier imprimer compte',
  },
};

const themeOfConcept = new Map<string, Theme>();
const themeOfWord = new Map<string, Theme>();
for (const theme of themes) {
  for (const concept of signs[theme].concepts.split(' ')) themeOfConcept.set(concept, theme);
  for (const word of signs[theme].words.split(' ')) themeOfWord.set(word, theme);
}

/**
 * The theme a text is most likely about, for whoever did not choose one: each thing of the trade it names weighs
 * three, each plain sign one, twice as much in the first sentence. Null when nothing in it tells.
 */
export function guessTheme(title: string, body: string): Theme | null {
  const weights = new Map<Theme, number>();
  const weigh = (theme: Theme | undefined, weight: number) => {
    if (theme) weights.set(theme, (weights.get(theme) ?? 0) + weight);
  };
  for (const [text, factor] of [
    [title, 2],
    [body, 1],
  ] as const) {
    const words = wordsIn(text).map(({ word }) => word);
    for (const { concept } of conceptsIn(words)) weigh(themeOfConcept.get(concept), 3 * factor);
    for (const word of words) weigh(themeOfWord.get(word), factor);
  }
  const best = Math.max(0, ...weights.values());
  return best === 0 ? null : (themes.find((theme) => weights.get(theme) === best) ?? null);
}
