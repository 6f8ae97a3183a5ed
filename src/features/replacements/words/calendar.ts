import type { CoverOnCalendar } from '../domain/calendar-cover.ts';

export const fr = {
  title: 'Mon agenda',
  lead: 'Vos remplacements, dans l’agenda de votre téléphone. Il se met à jour tout seul.',
  back: 'Mes papiers',
  says: 'On y lit « Remplacement · Guéret » et l’heure. Jamais un nom, jamais une adresse.',
  none: 'Vous n’avez pas d’adresse d’agenda.',
  make: 'Créer mon adresse d’agenda',
  since: (ago: string) => `Votre adresse d’agenda a été créée ${ago}.`,
  again: 'En créer une autre',
  againText: 'L’ancienne cesse de marcher tout de suite.',
  stop: 'Arrêter mon agenda',
  stopped: 'Votre adresse d’agenda ne marche plus.',
  madeTitle: 'Votre adresse d’agenda',
  madeLead: 'La voici, une seule fois. Copiez-la maintenant.',
  secret:
    'Qui a cette adresse voit vos heures. Ne la donnez à personne. En cas de doute, créez-en une autre.',
  address: 'Adresse à copier',
  open: 'L’ouvrir dans mon agenda',
  how: 'Comment faire',
  iphone: 'Sur iPhone',
  iphoneSteps: [
    'Touchez « L’ouvrir dans mon agenda », puis « S’abonner ».',
    'Ou bien : Réglages, Apps, Calendrier, Comptes, Ajouter un compte, Autre, Ajouter un calendrier avec abonnement.',
  ],
  android: 'Sur Android',
  androidSteps: [
    'Copiez l’adresse.',
    'Sur un ordinateur, ouvrez Google Agenda. À côté de « Autres agendas », touchez +, puis « À partir de l’URL ».',
    'Collez l’adresse. L’agenda vient ensuite sur votre téléphone.',
  ],
  delay: 'Selon le téléphone, un changement met jusqu’à un jour à s’y voir. RAVie est toujours à jour.',
  name: 'Remplacements RAVie',
  summary: (commune: string) => `Remplacement · ${commune}`,
  states: {
    taken: 'Vous avez dit oui. L’employeur n’a pas encore répondu.',
    agreed: 'L’employeur a dit oui. Le détail est dans RAVie.',
    released: 'Ce remplacement n’a plus lieu.',
  } satisfies Record<CoverOnCalendar['state'], string>,
};

export type CalendarWords = typeof fr;

export const en: CalendarWords = {
  title: 'My calendar',
  lead: 'Your replacements, in the calendar of your phone. It keeps itself up to date.',
  back: 'My papers',
  says: 'It says “Replacement · Guéret” and the time. Never a name, never an address.',
  none: 'You have no calendar address.',
  make: 'Make my calendar address',
  since: (ago) => `Your calendar address was made ${ago}.`,
  again: 'Make another one',
  againText: 'The old one stops working at once.',
  stop: 'Stop my calendar',
  stopped: 'Your calendar address no longer works.',
  madeTitle: 'Your calendar address',
  madeLead: 'Here it is, once only. Copy it now.',
  secret: 'Whoever has this address sees your hours. Give it to nobody. In doubt, make another one.',
  address: 'Address to copy',
  open: 'Open it in my calendar',
  how: 'What to do',
  iphone: 'On an iPhone',
  iphoneSteps: [
    'Touch “Open it in my calendar”, then “Subscribe”.',
    'Or: Settings, Apps, Calendar, Accounts, Add Account, Other, Add Subscribed Calendar.',
  ],
  android: 'On Android',
  androidSteps: [
    'Copy the address.',
    'On a computer, open Google Calendar. Beside “Other calendars”, touch +, then “From URL”.',
    'Paste the address. The calendar then comes to your phone.',
  ],
  delay: 'Depending on the phone, a change takes up to a day to show there. RAVie is always up to date.',
  name: 'RAVie replacements',
  summary: (commune) => `Replacement · ${commune}`,
  states: {
    taken: 'You said yes. The employer has not answered yet.',
    agreed: 'The employer said yes. The details are in RAVie.',
    released: 'This replacement is off.',
  },
};
