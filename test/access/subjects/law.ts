import { urls } from '../../../src/language/urls.ts';
import { page, type Subjects } from './subject.ts';

/** The law is everybody's. */
export function lawSubjects(): Subjects {
  return {
    'GET /droit': [
      { what: 'the contents', path: urls.law() },
      { what: 'a search', path: urls.law('présence de nuit') },
    ],
    'GET /droit/parties/:part': [
      { what: 'a part', path: urls.lawPart('kaliscta000043941669') },
      { what: 'a part that is not there', path: urls.lawPart('rien') },
    ],
    'GET /droit/articles/:slug': [
      { what: 'an article', path: urls.lawArticle('137-2') },
      { what: 'one with a table', path: urls.lawArticle('kaliarti000051315277') },
      { what: 'an article that is not there', path: urls.lawArticle('rien') },
    ],
    'GET /droit/regles': page(urls.lawRules()),
    'GET /droit/regles/:rule': [
      { what: 'a rule with a case to try', path: urls.lawRule('nuit-de-presence') },
      { what: 'a rule to be checked', path: urls.lawRule('repos-de-la-journee') },
    ],
  };
}
