import type { Locale } from '../../../language/locale.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Circle } from '../domain/audience.ts';
import { isSmall } from '../domain/unsigned.ts';
import { words } from '../words.ts';
import { AudienceChoice } from './ask.tsx';

/** What is known before a post without a name: how many read it and, for a question, who else could. */
export type UnsignedCheck = {
  crowd: number;
  question: { audience: string; circles: readonly Circle[]; crowds: ReadonlyMap<string, number> } | null;
};

/** Says plainly that she may be recognised, and offers a wider circle where there is one. */
export function Recognisable({ locale, unsigned }: { locale: Locale; unsigned: UnsignedCheck }) {
  const { crowd, question } = unsigned;
  const w = words[locale].unsigned.check;
  if (!isSmall(crowd)) {
    return (
      <Notice>
        <p>
          <strong>{w.title}</strong>
        </p>
        <p>{w.as}</p>
      </Notice>
    );
  }
  const wider = question && [...question.crowds.values()].some((other) => other > crowd);
  return (
    <>
      <Notice kind="warn">
        <p>
          <strong>{w.recognised}</strong>
        </p>
        <p>{question ? w.question(crowd) : w.answer(crowd)}</p>
        {question && !wider && <p>{w.everywhere}</p>}
      </Notice>
      {wider && <AudienceChoice locale={locale} {...question} chosen={question.audience} label={w.wider} />}
    </>
  );
}
