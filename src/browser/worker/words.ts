import type { Locale } from '../../language/locale.ts';

/** What the device says by itself, when the house cannot be asked. */
export const fr = {
  title: 'Pas de réseau',
  /** `when` is a day and an hour in words. */
  copy: (when: string) => `Pas de réseau. Voici cette page telle qu’elle était ${when}.`,
  slow: (when: string) => `Le réseau est très lent. Voici cette page telle qu’elle était ${when}.`,
  unseen:
    'Pas de réseau, et cette page n’a pas encore été ouverte sur cet appareil. Voici ce que vous pouvez lire.',
  needsNetwork:
    'Pas de réseau. Cette action ne peut pas attendre\u00a0: rien n’est parti. Revenez en arrière et recommencez avec du réseau.',
  notKept:
    'Pas de réseau, et cet appareil ne peut rien garder (mémoire pleine, ou navigation privée). Rien n’est parti. Revenez en arrière\u00a0: votre texte est dans la page.',
  keptHere: 'Pas de réseau. Ce que vous avez envoyé est gardé sur cet appareil et partira tout seul.',
  here: 'Ce qui est ici',
  changed: 'Cette page a changé depuis tout à l’heure.',
  seeChanged: 'Voir la nouvelle',
  unreached: 'Pas de réseau. Cette page est celle de tout à l’heure.',
  again: 'Réessayer',
};

export type Words = typeof fr;

export const en: Words = {
  title: 'No network',
  copy: (when) => `No network. Here is this page as it was ${when}.`,
  slow: (when) => `The network is very slow. Here is this page as it was ${when}.`,
  unseen: 'No network, and this page has not been opened on this device yet. Here is what you can read.',
  needsNetwork:
    'No network. This cannot wait: nothing left. Go back, and start again when there is a network.',
  notKept:
    'No network, and this device cannot keep anything (memory full, or private browsing). Nothing left. Go back: your text is in the page.',
  keptHere: 'No network. What you sent is kept on this device and will leave by itself.',
  here: 'What is here',
  changed: 'This page has changed since a moment ago.',
  seeChanged: 'See the new one',
  unreached: 'No network. This page is as it was a moment ago.',
  again: 'Try again',
};

const words: Record<Locale, Words> = { fr, en };

export function workerWords(locale: Locale): Words {
  return words[locale];
}
