import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of requests to be replaced, and of who could come. */
export function requestSubjects({ replacing, asks, people }: World): Subjects {
  const ofRequest = (address: (id: string) => string, form?: Subject['form']): Subject[] =>
    Object.entries({
      'a draft of Aïcha’s': replacing.draft,
      'a request of Aïcha’s that was called off': asks.asked,
      'a request that does not exist': newId(),
    }).map(([what, id]) => ({ what, path: address(id), ...(form && { form }) }));
  return {
    'GET /remplacements': page(urls.replacements(), 'one’s own'),
    'GET /remplacements/nouveau': [
      { what: 'for oneself', path: urls.newReplacement() },
      { what: 'for Aïcha, of the relay of Guéret', path: urls.newReplacement({ pour: people.aicha }) },
      {
        what: 'for the carer of a contract of Aïcha’s',
        path: urls.newReplacement({ contrat: replacing.contract }),
      },
    ],
    'POST /remplacements': [
      { what: 'without a day', path: urls.replacements(), form: { motif: 'absence' } },
      {
        what: 'a Thursday of one’s own',
        path: urls.replacements(),
        form: { motif: 'absence', jours: '2026-11-26' },
      },
      {
        what: 'for Aïcha, of the relay of Guéret',
        path: urls.replacements(),
        form: { motif: 'absence', pour: people.aicha },
      },
    ],
    'GET /remplacements/comment': page(urls.howReplacementsAreChosen()),
    'GET /remplacements/:id': ofRequest((id) => urls.replacement(id)),
    'GET /remplacements/:id/qui': ofRequest((id) => urls.replacementWho(id)),
    'POST /remplacements/:id/heures': ofRequest(urls.replacementShifts, {
      acte: 'garder',
      heures: replacing.shift,
    }),
    'POST /remplacements/:id/annulation': ofRequest(urls.replacementCancelling, {}),
  };
}
