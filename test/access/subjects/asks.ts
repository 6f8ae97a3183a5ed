import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of those who are asked, of who leads, and of employers with and without an account. */
export function askSubjects({ asks, papers }: World): Subjects {
  const nobodys = newId();
  const ofRequest = (address: (id: string) => string, form: Subject['form'] = {}): Subject[] => [
    { what: 'of a request of Aïcha’s that was called off', path: address(asks.asked), form },
    { what: 'of a request that does not exist', path: address(nobodys), form },
  ];
  const ofAsk = (address: (id: string) => string, form?: Subject['form']): Subject[] => [
    { what: 'what Josiane was asked', path: address(asks.ask), ...(form && { form }) },
    { what: 'what nobody was asked', path: address(nobodys), ...(form && { form }) },
  ];
  const ofAgreement = (address: (id: string) => string, form?: Subject['form']): Subject[] => [
    { what: 'what the employer of Ahun agreed to', path: address(papers.agreement), ...(form && { form }) },
    { what: 'an agreement that does not exist', path: address(nobodys), ...(form && { form }) },
  ];
  return {
    'GET /remplacements/demandes/:id': ofAsk((id) => urls.replacementAsk(id)),
    'POST /remplacements/demandes/:id/reponse': ofAsk(urls.replacementAnswer, { acte: 'refuser' }),
    'POST /remplacements/demandes/:id/retrait': ofAsk(urls.replacementAskWithdrawal, {}),
    'POST /remplacements/demandes/:id/apres': ofAsk(urls.replacementAskAfter, { fait: 'oui' }),
    'POST /remplacements/:id/apres': ofRequest(urls.replacementAfter, { qui: nobodys, fait: 'oui' }),
    'POST /remplacements/:id/envoi': ofRequest(urls.replacementAsking),
    'POST /remplacements/:id/suivantes': ofRequest(urls.replacementNext),
    'POST /remplacements/:id/choix': ofRequest(urls.replacementChoice, {
      demande: asks.ask,
      acte: 'remercier',
    }),
    'POST /remplacements/:id/relance': ofRequest(urls.replacementAgain, { accord: papers.agreement }),
    'POST /remplacements/:id/heures-en-moins': ofRequest(urls.replacementTakingOut, { heures: nobodys }),
    'POST /remplacements/:id/services': [
      ...ofRequest(urls.replacementServices),
      {
        what: 'of a request of Guéret nobody could take',
        path: urls.replacementServices(asks.inVain),
        form: {},
      },
    ],
    'GET /demande/fait': page(urls.serviceAnswered('can')),
    'GET /demande/:token': [
      { what: 'by the link a service was sent', path: urls.serviceCall(asks.serviceLink) },
      { what: 'by a link nobody was sent', path: urls.serviceCall('AAAAAAAAAAAAAAAAAAAAAA') },
    ],
    'POST /demande/reponse': [
      {
        what: 'by the link a service was sent',
        path: urls.serviceAnswer(),
        form: { jeton: asks.serviceLink, reponse: 'cannot' },
      },
      {
        what: 'by that link, without whom to call',
        path: urls.serviceAnswer(),
        form: { jeton: asks.serviceLink, reponse: 'can' },
      },
      {
        what: 'by a link nobody was sent',
        path: urls.serviceAnswer(),
        form: { jeton: 'AAAAAAAAAAAAAAAAAAAAAA', reponse: 'cannot' },
      },
    ],
    'GET /accord': page(urls.employerAgreementCode()),
    'POST /accord': [
      {
        what: 'figures nobody was given',
        path: urls.employerAgreementCode(),
        form: { code: '000000', nom: 'Zora' },
      },
    ],
    'POST /accord/reponse': [
      {
        what: 'by the link of the employer who agreed',
        path: urls.employerAnswer(),
        form: { jeton: papers.link, reponse: 'declined' },
      },
      {
        what: 'by a link nobody was sent',
        path: urls.employerAnswer(),
        form: { jeton: 'AAAAAAAAAAAAAAAAAAAAAA', reponse: 'agreed' },
      },
    ],
    'GET /accord/:token': [
      { what: 'by the link of the employer who agreed', path: urls.employerAgreement(papers.link) },
      { what: 'by a link nobody was sent', path: urls.employerAgreement('AAAAAAAAAAAAAAAAAAAAAA') },
    ],
    'GET /accords': page(urls.employerAgreements(), 'one’s own'),
    'GET /accords/:id': ofAgreement(urls.employerAgreementInAccount),
    'POST /accords/:id/reponse': ofAgreement(urls.employerAnswerInAccount, { reponse: 'agreed' }),
  };
}
