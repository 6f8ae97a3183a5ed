import { urls } from '../../../src/language/urls.ts';
import { page, type Subjects } from './subject.ts';

/** The figures of replacements: the same for everybody who may read them. */
export function figureSubjects(): Subjects {
  return {
    'GET /remplacements/chiffres': page(urls.replacementFigures()),
    'GET /remplacements/chiffres.csv': page(urls.replacementFiguresFile()),
  };
}
