import { demoId } from '../../../src/features/people/seed/chance.ts';
import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Form } from '../../app.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of hours offered, swapped and lasting. */
export function offerSubjects(): Subjects {
  const ofOffer = (address: (id: string) => string, form?: Form): Subject[] =>
    Object.entries({
      'hours to spare in Creuse': demoId('offer spare'),
      'a shift to swap in Creuse': demoId('offer swap'),
      'a lasting job of the employer of Ahun': demoId('offer lasting'),
      'an offer that does not exist': newId(),
    }).map(([what, id]) => ({ what, path: address(id), ...(form && { form }) }));
  const answer = demoId('offer lasting answer');
  return {
    'GET /remplacements/echanges': page(urls.hourOffers()),
    'GET /remplacements/echanges/nouveau': (['echange', 'heures', 'durable'] as const).map((kind) => ({
      what: { echange: 'a swap', heures: 'hours to spare', durable: 'a lasting job' }[kind],
      path: urls.newHourOffer(kind),
    })),
    'POST /remplacements/echanges': [
      { what: 'hours to spare, badly said', path: urls.hourOffers(), form: { quoi: 'heures' } },
      {
        what: 'hours to spare',
        path: urls.hourOffers(),
        form: {
          quoi: 'heures',
          jours: '2026-11-26',
          de: '14:00',
          a: '16:00',
          genres: 'work',
          route: '30',
          joindre: 'phone',
          commune: 'Guéret',
          commune_code: '23096',
          commune_choice: '',
        },
      },
      { what: 'a lasting job, badly said', path: urls.hourOffers(), form: { quoi: 'durable' } },
    ],
    'GET /remplacements/echanges/:id': ofOffer((id) => urls.hourOffer(id)),
    'POST /remplacements/echanges/:id/reponses': ofOffer(urls.hourOfferAnswers, {}),
    'POST /remplacements/echanges/:id/reponses/retrait': ofOffer(urls.hourOfferAnswerWithdrawal, {}),
    'POST /remplacements/echanges/:id/choix': ofOffer(urls.hourOfferChoice, { reponse: answer, acte: 'oui' }),
    'POST /remplacements/echanges/:id/retrait': ofOffer(urls.hourOfferWithdrawal, {}),
  };
}
