import type { Person } from '../../../language/actor.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Select } from '../../../ui/select.tsx';
import { limits, type SeenRequest } from '../domain/request.ts';
import { words } from '../words.ts';
import { UrgentField } from './request-urgent.tsx';

const upTo = ({ least, most }: { least: number; most: number }) =>
  Array.from({ length: most - least + 1 }, (_, index) => {
    const value = String(least + index);
    return { value, label: value };
  });

/** How colleagues are asked: folded, since what is there already suits most. Fields of the form of the hours, which keeps both. */
export function ChoicesFields({ actor: { locale }, request }: { actor: Person; request: SeenRequest }) {
  const w = words[locale].request;
  return (
    <details>
      <summary>{w.choices}</summary>
      <div class="stack">
        <ChoiceCards
          locale={locale}
          name="memepersonne"
          label={w.samePerson}
          hint={w.samePersonHint}
          choices={[{ value: 'oui', label: w.samePerson, icon: 'person' }]}
          chosen={request.samePerson ? ['oui'] : []}
          many
          optional
        />
        <UrgentField locale={locale} urgent={request.urgent} />
        <ChoiceCards
          locale={locale}
          name="choix"
          label={w.choosing}
          choices={[
            { value: 'premiere', label: w.choosingFirst, hint: w.choosingFirstHint },
            { value: 'moi', label: w.choosingMe, hint: w.choosingMeHint },
          ]}
          chosen={[request.choosing ? 'moi' : 'premiere']}
          full
        />
        <Select
          locale={locale}
          name="alafois"
          label={w.wave}
          hint={w.waveHint}
          value={String(request.waveSize)}
          options={upTo(limits.waveSize)}
        />
        <Select
          locale={locale}
          name="visages"
          label={w.faces}
          value={String(request.facesAtMost)}
          options={upTo(limits.faces)}
        />
        <Actions>
          <Button kind="quiet" icon="check">
            {w.saveChoices}
          </Button>
        </Actions>
      </div>
    </details>
  );
}
