import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

/** What may be asked of papers, hours, handover sheets and calendars. */
export function paperSubjects({ papers }: World): Subjects {
  const nobodys = newId();
  const ofAgreement = (address: (id: string) => string): Subject[] => [
    { what: 'of Aïcha’s replacement by Josiane, at the employer of Ahun’s', path: address(papers.agreement) },
    { what: 'of an agreement that does not exist', path: address(nobodys) },
  ];
  const byLink = (address: (token: string) => string): Subject[] => [
    { what: 'by the link of the employer who agreed', path: address(papers.link) },
    { what: 'by a link nobody was sent', path: address('AAAAAAAAAAAAAAAAAAAAAA') },
  ];
  const ofContract = (address: (id: string) => string, form?: Subject['form']): Subject[] =>
    Object.entries({
      'the home where Josiane comes for Aïcha': papers.contract,
      'another home of Aïcha’s': papers.otherContract,
      'a contract that does not exist': nobodys,
    }).map(([what, id]) => ({ what, path: address(id), ...(form && { form }) }));
  return {
    'GET /papiers': page(urls.papers(), 'one’s own'),
    'GET /remplacements/:id/papiers': ofAgreement(urls.replacementPapers),
    'GET /remplacements/:id/cesu': ofAgreement(urls.replacementCesu),
    'GET /remplacements/:id/contrat.pdf': ofAgreement((id) => urls.replacementContract(id, 'pdf')),
    'GET /remplacements/:id/contrat.txt': ofAgreement((id) => urls.replacementContract(id, 'txt')),
    'GET /remplacements/:id/contrat.rtf': ofAgreement((id) => urls.replacementContract(id, 'rtf')),
    'GET /accord/:token/papiers': byLink(urls.employerPapers),
    'GET /accord/:token/cesu': byLink(urls.employerCesu),
    'GET /accord/:token/contrat.pdf': byLink((token) => urls.employerContract(token, 'pdf')),
    'GET /accord/:token/contrat.txt': byLink((token) => urls.employerContract(token, 'txt')),
    'GET /accord/:token/contrat.rtf': byLink((token) => urls.employerContract(token, 'rtf')),
    'GET /heures': page(urls.hours('2026-11'), 'one’s own'),
    'GET /heures/heures.csv': page(urls.hoursFile('2026-11'), 'one’s own'),
    'GET /passation/:contract': ofContract((id) => urls.handover(id)),
    'GET /passation/:contract/modification': ofContract(urls.handoverEdition),
    'POST /passation/:contract': ofContract((id) => urls.handover(id), { gestures: 'Veste : bras gauche.' }),
    'GET /agenda': page(urls.calendar(), 'one’s own'),
    'POST /agenda': [{ what: 'one’s own', path: urls.calendar(), form: {} }],
    'POST /agenda/arret': [{ what: 'one’s own', path: urls.calendarEnd(), form: {} }],
    'GET /agenda/creneau/:id': [
      { what: 'hours of Josiane’s', path: urls.coverCalendar(papers.cover) },
      { what: 'hours of nobody’s', path: urls.coverCalendar(nobodys) },
    ],
    'GET /agenda/:file': [
      { what: 'Josiane’s secret address', path: urls.calendarFeed(papers.calendar) },
      { what: 'an address nobody has', path: urls.calendarFeed('A'.repeat(43)) },
    ],
  };
}
