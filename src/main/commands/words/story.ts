/** A sentence that ends once: an initial has its stop already. */
const stopped = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** What the story of a replacement tells, step by step. */
export const storyWords = {
  usage: {
    summary: 'Joue l’histoire d’un remplacement, de bout en bout.',
    about: [
      'Sur le réseau de démonstration\u00a0: Aïcha doit se faire remplacer jeudi. Une nuit de 13 heures est refusée, puis',
      'corrigée\u00a0; des collègues sont demandées, Josiane accepte, chaque employeur répond, le contrat est prêt. Tout se',
      'passe dans une seule transaction, annulée à la fin\u00a0: rien n’est gardé et rien ne part. Répond 0 si chaque étape',
      'tient. Avec --json\u00a0: {"ok","seconds","steps":[{"step","who","says","ok",…}]}.',
    ],
  },
  needsDemo:
    'Cette histoire se joue sur le réseau de démonstration\u00a0: lancez d’abord «\u00a0ravie demo\u00a0».',
  line: (step: string, who: string, says: string, ok: boolean) =>
    `${ok ? '✓' : '✗'} ${step} (${who})\u00a0: ${says}`,
  total: (seconds: string, ok: boolean) =>
    ok
      ? `L’histoire tient, en ${seconds}\u00a0s. Rien n’a été gardé.`
      : `L’histoire ne tient pas (${seconds}\u00a0s).`,
  shifts: (count: number, employers: string) => `${count} interventions, chez ${employers}.`,
  noShifts: 'Aucune heure n’est prévue ce jour-là.',
  refused: (says: string, article: string) => `Refusé, article ${article}\u00a0: ${says}`,
  notRefused: 'La nuit de 13 heures n’a pas été refusée.',
  corrected: (hours: string) => `La nuit est corrigée\u00a0: ${hours}.`,
  candidates: (names: string) => stopped(`Pourraient venir, dans l’ordre\u00a0: ${names}`),
  leftOut: (name: string, gestures: string) => `${name} est laissée de côté\u00a0: il manque ${gestures}.`,
  flagged: (name: string) => `${name} est signalée\u00a0: à vérifier avec elle.`,
  nobodyLeftOut: 'Personne n’est laissé de côté pour un geste.',
  nobodyFlagged: 'Personne n’est signalé.',
  asked: (names: string) => stopped(`Prévenues, dans l’ordre\u00a0: ${names}`),
  closed: 'Avant l’accord, Josiane ne voit ni nom ni adresse.',
  notClosed: 'Josiane voit un nom ou une adresse trop tôt.',
  accepted: (count: number) => `Josiane accepte ${count} interventions.`,
  tooLate: 'L’autre collègue prévenue apprend tout de suite que c’est pris.',
  told: (name: string, way: string) => `RAVie prévient ${name}, ${way}.`,
  ways: { account: 'dans son compte', letter: 'par SMS ou courriel', carer: 'par Aïcha, avec un code' },
  agrees: (name: string, how: string) => `${name} est d’accord, ${how}.`,
  how: { link: 'par son lien', code: 'par le code dit au téléphone', account: 'dans son compte' },
  settled: 'Tout est réglé.',
  notSettled: 'La demande n’est pas réglée.',
  home: (name: string, street: string) => `Josiane voit maintenant l’adresse de ${name}\u00a0: ${street}.`,
  noHome: (name: string) => `Josiane ne voit pas l’adresse de ${name}.`,
  contract: (name: string, bytes: number) =>
    `Le contrat avec ${name} est prêt\u00a0: PDF de ${bytes} octets.`,
  cesu: (count: number) => `La liste Cesu a ${count} étapes.`,
  failed: (why: string) => `Refusé\u00a0: ${why}.`,
};
