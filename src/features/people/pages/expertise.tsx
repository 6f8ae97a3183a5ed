import { expertFieldNames, expertFields, expertSlugs } from '../../../language/expert-fields.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Expertise } from '../domain/expertise.ts';
import { words } from '../words.ts';

/** The fields somebody answers about as an expert; for the national team, naming her and ending it. */
export function ExpertiseSection(props: {
  locale: Locale;
  now: Date;
  personId: string;
  expertise: readonly Expertise[];
  mayName: boolean;
}) {
  const { locale, now, personId, expertise, mayName } = props;
  const w = words[locale].experts;
  const names = expertFieldNames[locale];
  const others = expertFields.filter((field) => !expertise.some((known) => known.field === field));
  if (expertise.length === 0 && !mayName) return null;
  return (
    <section class="stack">
      <h2>{w.title}</h2>
      {expertise.length === 0 && <p class="soft">{w.none}</p>}
      <CardList>
        {expertise.map(({ field, since }) => (
          <Card>
            <div class="row apart">
              <span>
                <strong>{names[field]}</strong>
                <br />
                <span class="small soft">{w.since(dayInWords(since, locale, now))}</span>
              </span>
              {mayName && (
                <form action={urls.expertise(personId)} method="post">
                  <input type="hidden" name="domaine" value={expertSlugs[field]} />
                  <input type="hidden" name="oui" value="non" />
                  <Button kind="danger" little label={`${w.end} ${names[field]}`}>
                    {w.end}
                  </Button>
                </form>
              )}
            </div>
          </Card>
        ))}
      </CardList>
      {mayName && others.length > 0 && (
        <Form locale={locale} action={urls.expertise(personId)}>
          <p class="soft">{w.lead}</p>
          <Select
            locale={locale}
            name="domaine"
            label={w.field}
            options={others.map((field) => ({ value: expertSlugs[field], label: names[field] }))}
          />
          <Actions>
            <Button kind="quiet" icon="check">
              {w.name}
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}
