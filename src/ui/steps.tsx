import type { Locale } from '../language/locale.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/** Where one is on the way. `current` counts from 1; past the last step, everything is done. */
export function Steps({
  locale,
  labels,
  current,
}: {
  locale: Locale;
  labels: readonly string[];
  current: number;
}) {
  const words = uiWords(locale);
  const shown = Math.min(current, labels.length);
  return (
    <ol class="steps" role="list" aria-label={words.step(shown, labels.length)}>
      {labels.map((label, index) => {
        const done = index + 1 < current;
        return (
          <li class={done ? 'done' : undefined} aria-current={index + 1 === current ? 'step' : undefined}>
            <b aria-hidden="true">{done ? <Icon name="check" /> : index + 1}</b>
            <span>
              {done && <span class="only-heard">{words.stepDone} </span>}
              {label}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
