/**
 * What a service of the directory does for somebody who needs a carer: finds one, whom the person goes on employing;
 * sends one that it employs; stays in place of a relative who helps.
 */
export const serviceKinds = ['mandataire', 'prestataire', 'replacement'] as const;

export type ServiceKind = (typeof serviceKinds)[number];

type KindNames = Record<ServiceKind, { name: string; does: string }>;

const fr: KindNames = {
  mandataire: {
    name: 'Mandataire',
    does: 'Trouve quelqu’un et aide pour les papiers. Le particulier reste l’employeur.',
  },
  prestataire: { name: 'Prestataire', does: 'Envoie une personne que le service emploie.' },
  replacement: {
    name: 'Relayage',
    does: 'Reste à domicile à la place d’un proche aidant, quelques heures ou plusieurs jours.',
  },
};

const en: KindNames = {
  mandataire: {
    name: 'Agency (mandataire)',
    does: 'Finds somebody and helps with the papers. The private individual remains the employer.',
  },
  prestataire: { name: 'Home-care service', does: 'Sends somebody whom the service employs.' },
  replacement: {
    name: 'Respite',
    does: 'Stays at home in place of a relative who helps, for hours or days.',
  },
};

/** The kinds of services, as people read them. */
export const serviceKindNames = { fr, en };
