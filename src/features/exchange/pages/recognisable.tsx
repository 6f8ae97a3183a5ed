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

type Props = { locale: Locale; unsigned: UnsignedCheck };

/** Whether a circle of hers holds more carers than the one she chose. */
const widerThan = ({ crowd, question }: UnsignedCheck) =>
  question !== null && [...question.crowds.values()].some((other) => other > crowd);

/** What her colleagues will not see or, among few, that she may be recognised all the same. */
export function Recognisable({ locale, unsigned }: Props) {
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
  return (
    <Notice kind="warn">
      <p>
        <strong>{w.recognised}</strong>
      </p>
      <p>{question ? w.question(crowd) : w.answer(crowd)}</p>
      {question && !widerThan(unsigned) && <p>{w.everywhere}</p>}
    </Notice>
  );
}

/** The circles again, where she chose a small one: a wider one hides her better. */
export function WiderCircle({ locale, unsigned }: Props) {
  const { crowd, question } = unsigned;
  if (!question || !isSmall(crowd)) return null;
  const label = words[locale].unsigned.check.wider;
  return <AudienceChoice locale={locale} {...question} chosen={question.audience} label={label} />;
}
