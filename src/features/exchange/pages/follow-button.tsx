import type { Locale } from '../../../language/locale.ts';
import { Button } from '../../../ui/button.tsx';
import { words } from '../words.ts';

/** Follows what this address stands for, or leaves it: a button that knows whether it is pressed. */
export function FollowButton(props: {
  locale: Locale;
  action: string;
  follows: boolean;
  what: 'question' | 'theme';
}) {
  const { locale, action, follows, what } = props;
  const w = words[locale].question.follow;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="oui" value={follows ? 'non' : 'oui'} />
      <Button kind="quiet" little icon="bell" pressed={follows}>
        {follows ? w.followed[what] : w.follow[what]}
      </Button>
    </form>
  );
}
