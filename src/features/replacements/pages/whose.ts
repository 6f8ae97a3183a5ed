import type { Locale } from '../../../language/locale.ts';
import { personName } from '../../../ui/avatar.tsx';
import type { RequestLine, SeenRequest } from '../domain/request.ts';
import { daysSaid } from '../words/when.ts';
import { words } from '../words.ts';

/** Who asked, said to who reads it; null when who is replaced asked for herself. Only she reads a name. */
export function whoseWord(request: SeenRequest, locale: Locale): string | null {
  const w = words[locale].request;
  const { onWordOf, standing, askedBy, askedById, carerId } = request;
  const name = askedBy ? personName(askedBy.firstName, askedBy.initial) : '';
  if (onWordOf !== null)
    return standing === 'carer' ? w.askedOnWord[onWordOf](name) : w.askedOnWordOf[onWordOf];
  if (standing === 'carer' && askedById !== null && askedById !== carerId) return w.askedByEmployer(name);
  return null;
}

/** Who knows of a draft: nobody, or who is replaced when somebody else asks for her. */
export function whoIsTold(request: SeenRequest, locale: Locale): string {
  const w = words[locale].request.standing;
  const { askedById, carerId, carer, standing } = request;
  if (askedById === carerId) return w.draft;
  return standing === 'carer' ? w.draftByOther : w.draftForHer(personName(carer.firstName, carer.initial));
}

/** « Se faire remplacer le jeudi 26 novembre. Demandé par Georges P., votre employeur. » */
export function titleOfLine(line: RequestLine, locale: Locale, now: Date): string {
  const w = words[locale].request;
  const spans = [line.first, line.lastStart].map((start) => ({ start, end: start }));
  const when = daysSaid(spans, locale, now, line.timeZone);
  const { firstName, initial } = line.carer;
  const title =
    line.standing === 'carer'
      ? w.requestTitle(when)
      : w.requestTitleFor(personName(firstName, initial), when);
  const whose = line.standing === 'carer' ? whoseWord(line, locale) : null;
  return whose ? `${title}. ${whose}` : title;
}
