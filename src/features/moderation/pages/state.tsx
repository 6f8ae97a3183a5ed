import type { Locale } from '../../../language/locale.ts';
import { Badge } from '../../../ui/badge.tsx';
import { stateOf, type Decision } from '../domain/cases.ts';
import { words } from '../words.ts';

/** Where a decision stands, when that is not simply that it was made. */
export function StateBadge({ locale, decision }: { locale: Locale; decision: Decision }) {
  const w = words[locale].decisions;
  const state = stateOf(decision);
  if (state === 'standing') return null;
  if (state === 'contested')
    return (
      <Badge tone="attention" icon="clock">
        {w.contestedBadge}
      </Badge>
    );
  return (
    <Badge tone={state === 'upheld' ? 'plain' : 'done'} icon={state === 'upheld' ? 'lock' : 'check'}>
      {w.outcomes[state]}
    </Badge>
  );
}
