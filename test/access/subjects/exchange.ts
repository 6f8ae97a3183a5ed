import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Form } from '../../app.ts';
import { centres } from '../askers.ts';
import { common, type Circle, type Thread, type World } from '../world.ts';
import { page, type Subject, type Subjects } from './subject.ts';

const whose: Record<Circle, string> = {
  everybody: 'for all carers',
  creuse: 'for Creuse',
  gueret: 'for the relay of Guéret',
  seineMaritime: 'for Seine-Maritime',
  dieppe: 'for the relay of Dieppe',
};

/** What may be asked of the exchange: a question of each circle, and its answer. */
export function exchangeSubjects({ threads, asked }: World): Subjects {
  const circles = Object.keys(whose) as Circle[];
  const text = `Comment faire du ${common} quand la personne refuse la toilette\u00a0?`;
  const posted = { text, theme: 'toilette', step: 'publish' };
  const ofThreads = (noun: string, address: (thread: Thread) => string, form?: () => Form): Subject[] => {
    const subject = (what: string, thread: Thread): Subject => ({
      what,
      path: address(thread),
      ...(form && { form: form() }),
    });
    return [
      subject(`${noun} of the carer of Guéret`, asked),
      ...circles.map((circle) => subject(`${noun} ${whose[circle]}`, threads[circle])),
      subject(`${noun} that does not exist`, { question: newId(), answer: newId() }),
    ];
  };
  const ask = (what: string, audience: string): Subject => ({
    what,
    path: urls.questions(),
    form: { ...posted, id: newId(), audience },
  });
  return {
    'GET /entraide': [
      { what: 'recent questions', path: urls.exchange({ vue: 'recentes' }) },
      { what: 'one’s own', path: urls.exchange({ vue: 'miennes' }) },
      { what: 'what one follows', path: urls.exchange({ vue: 'suivies' }) },
      { what: 'questions of one theme to help with', path: urls.exchange({ vue: 'aider', theme: 'nuit' }) },
    ],
    'GET /entraide/poser': page(urls.ask('Bonjour'), 'the form'),
    'POST /entraide/semblables': [{ what: 'what looks like a text', path: urls.similar(), form: { text } }],
    'GET /entraide/recherche': [
      { what: 'a word of every question', path: urls.search(common) },
      {
        what: 'the same, narrowed',
        path: urls.search(common, { theme: 'nuit', departement: '23', combien: '30' }),
      },
      { what: 'unanswered questions', path: urls.search('toilette', { sansreponse: 'oui' }) },
    ],
    'GET /entraide/recherche/filtres': page(urls.searchFilters(common), 'a search to narrow down'),
    'GET /entraide/questions': page(urls.questions(), 'where a question is checked'),
    'POST /entraide/questions': [
      ask('a question for all carers', 'all'),
      ask('a question for Creuse', 'department:23'),
      ask('a question for the relay of Guéret', `centre:${centres.gueret}`),
      ask('a question for the relay of Dieppe', `centre:${centres.dieppe}`),
      {
        what: 'a question that looks like others, to check',
        path: urls.questions(),
        form: { ...posted, step: '', id: newId(), audience: 'all' },
      },
    ],
    'GET /entraide/questions/:id': ofThreads('a question', ({ question }) => urls.question(question)),
    'GET /entraide/questions/:id/direct': ofThreads('a question', ({ question }) =>
      urls.questionLive(question, 0),
    ),
    'GET /entraide/questions/:id/nouvelles': ofThreads('a question', ({ question }) =>
      urls.questionNews(question, 0),
    ),
    'POST /entraide/questions/:id/suivi': ofThreads(
      'a question',
      ({ question }) => urls.questionFollow(question),
      () => ({ oui: 'oui' }),
    ),
    'POST /entraide/themes/:theme/suivi': [
      { what: 'a theme', path: urls.themeFollow('nuit'), form: { oui: 'oui' } },
      { what: 'no theme', path: urls.themeFollow('rien'), form: { oui: 'oui' } },
    ],
    'GET /entraide/experts': page(urls.expertQueues(), 'one’s fields'),
    'GET /entraide/experts/:field': [
      { what: 'employment law', path: urls.expertQueue('law') },
      { what: 'ergonomics', path: urls.expertQueue('ergonomics') },
    ],
    'GET /entraide/questions/:id/historique': ofThreads('a question', ({ question }) =>
      urls.questionHistory(question),
    ),
    'GET /entraide/questions/:id/modification': ofThreads('a question', ({ question }) =>
      urls.questionEdition(question),
    ),
    'POST /entraide/questions/:id/modification': ofThreads(
      'a question',
      ({ question }) => urls.questionEdition(question),
      () => ({ title: 'Autre titre', body: 'Autre texte', theme: 'nuit', forget: 'oui', step: 'publish' }),
    ),
    'GET /entraide/questions/:id/reponses': page(urls.answers(asked.question), 'where an answer is checked'),
    'POST /entraide/questions/:id/reponses': ofThreads(
      'a question',
      ({ question }) => urls.answers(question),
      () => ({ id: newId(), text: 'Je fais comme vous.', step: 'publish' }),
    ),
    'GET /entraide/reponses/:id/historique': ofThreads('an answer to a question', ({ answer }) =>
      urls.answerHistory(answer),
    ),
    'GET /entraide/reponses/:id/modification': ofThreads('an answer to a question', ({ answer }) =>
      urls.answerEdition(answer),
    ),
    'POST /entraide/reponses/:id/modification': ofThreads(
      'an answer to a question',
      ({ answer }) => urls.answerEdition(answer),
      () => ({ body: 'Autre réponse', forget: '', step: 'publish' }),
    ),
    'POST /entraide/reponses/:id/merci': ofThreads(
      'an answer to a question',
      ({ answer }) => urls.answerThanks(answer),
      () => ({ oui: 'oui' }),
    ),
    'POST /entraide/reponses/:id/aidee': ofThreads(
      'an answer to a question',
      ({ answer }) => urls.answerHelped(answer),
      () => ({ oui: 'oui' }),
    ),
  };
}
