import { gestureNames, type Gesture } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { onOneLine } from '../../../language/text.ts';

/** « aider à la toilette ; lever, asseoir, transférer »: names of gestures hold commas. */
export const gesturesSaid = (gestures: readonly Gesture[], locale: Locale): string =>
  onOneLine(
    gestures.map((gesture) => gestureNames[locale][gesture].toLowerCase()),
    locale,
  );
