import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

const words = 'Relisez la règle, elle est courte.';

/** What may be asked of moderation: posts to report, cases and decisions of Creuse and of Seine-Maritime. */
export function moderationSubjects({ threads, moderation }: World): Subjects {
  const { cases, decisions } = moderation;
  const reports = (address: (thread: { question: string; answer: string }) => string, posted: boolean) =>
    (
      [
        ['for all carers', threads.everybody],
        ['for Creuse', threads.creuse],
        ['for the relay of Dieppe', threads.dieppe],
        ['that does not exist', { question: newId(), answer: newId() }],
      ] as const
    ).map(([whose, thread]): Subject => ({
      what: `a post ${whose}`,
      path: address(thread),
      ...(posted && { form: { id: newId(), rule: '3', words } }),
    }));
  const ofQuestions = (posted: boolean) => reports(({ question }) => urls.questionReport(question), posted);
  const ofAnswers = (posted: boolean) => reports(({ answer }) => urls.answerReport(answer), posted);
  const ofCases = (address: (id: string) => string, form?: Subject['form']) =>
    (
      [
        ['a case of Creuse', cases.creuse],
        ['a case of Creuse, taken by its moderator', cases.taken],
        ['a case of the relay of Dieppe', cases.dieppe],
        ['a case that does not exist', newId()],
      ] as const
    ).map(([what, id]): Subject => ({ what, path: address(id), ...(form && { form }) }));
  const ofVeils = (form?: Subject['form']) => [
    { what: 'a post without a name', path: urls.caseAuthor(cases.unsigned), ...(form && { form }) },
    ...ofCases(urls.caseAuthor, form),
  ];
  const ofDecisions = (address: (id: string) => string, form?: Subject['form']) =>
    (
      [
        ['a decision about a carer of Guéret', decisions.standing],
        ['a decision she contests', decisions.contested],
        ['a decision about a carer of Dieppe', decisions.dieppe],
        ['a decision that does not exist', newId()],
      ] as const
    ).map(([what, id]): Subject => ({ what, path: address(id), ...(form && { form }) }));
  return {
    'GET /regles': page(urls.rules()),
    'GET /moderation/chiffres': page(urls.moderationFigures()),
    'GET /moderation/moi': page(urls.moderationAndMe()),
    'GET /moderation': page(urls.moderation(), 'the queue'),
    'GET /moderation/reglages': page(urls.moderationSettings()),
    'POST /moderation/reglages': ['23', '76'].map((department) => ({
      what: `how newcomers of ${department} are held`,
      path: urls.moderationSettings(),
      form: {
        department,
        [`hold-${department}`]: 'oui',
        [`posts-${department}`]: '2',
        [`days-${department}`]: '7',
      },
    })),
    'GET /entraide/questions/:id/signalement': ofQuestions(false),
    'POST /entraide/questions/:id/signalement': ofQuestions(true),
    'GET /entraide/reponses/:id/signalement': ofAnswers(false),
    'POST /entraide/reponses/:id/signalement': ofAnswers(true),
    'POST /moderation/dossiers': [
      { what: 'a question for Creuse', path: urls.cases(), form: { question: threads.creuse.question } },
      {
        what: 'an answer for the relay of Dieppe',
        path: urls.cases(),
        form: { reponse: threads.dieppe.answer },
      },
    ],
    'GET /moderation/dossiers/:id': ofCases(urls.case),
    'POST /moderation/dossiers/:id/prise': ofCases(urls.caseTaking, { oui: 'oui' }),
    'GET /moderation/dossiers/:id/auteur': ofVeils(),
    'POST /moderation/dossiers/:id/auteur': ofVeils({ reason: 'Une menace contre une collègue.' }),
    'POST /moderation/dossiers/:id/decision': ofCases(urls.caseDecision, {
      acte: 'masquer',
      rule: '3',
      words,
    }),
    'GET /moderation/decisions/:id': ofDecisions((id) => urls.decision(id)),
    'POST /moderation/decisions/:id/contestation': ofDecisions(urls.decisionContest, { words }),
    'POST /moderation/decisions/:id/examen': ofDecisions(urls.decisionReview, { words, issue: 'annuler' }),
    'POST /moderation/decisions/:id/levee': ofDecisions(urls.decisionLifting, { words }),
  };
}
