import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Form } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { fieldsOf, type Filters } from '../domain/filters.ts';
import { themes, themeSlugs } from '../domain/themes.ts';
import { words } from '../words.ts';
import { themeIcons } from './parts.tsx';

type Props = {
  actor: Person;
  text: string;
  filters: Filters;
  departments: readonly { code: string; name: string }[];
};

/** A page of its own to narrow a search: the results stay light, and each choice has its room. */
export function SearchFiltersPage({ actor, text, filters, departments }: Props) {
  const { locale } = actor;
  const w = words[locale].search;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.filtersTitle}
        back={<BackLink href={urls.search(text, fieldsOf(filters))}>{w.backToResults}</BackLink>}
      />
      <Form locale={locale} action={urls.search()} method="get" hidden={{ q: text }}>
        <ChoiceCards
          locale={locale}
          name="theme"
          label={words[locale].feed.themesLabel}
          chosen={[filters.theme ? themeSlugs[filters.theme] : '']}
          choices={[
            { value: '', label: words[locale].feed.allThemes },
            ...themes.map((theme) => ({
              value: themeSlugs[theme],
              label: words[locale].themes[theme],
              icon: themeIcons[theme],
            })),
          ]}
        />
        <Select
          locale={locale}
          name="departement"
          label={w.department}
          value={filters.department?.code}
          options={departments.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          optional
        />
        <ChoiceCards
          locale={locale}
          name="sansreponse"
          label={w.state}
          chosen={filters.unanswered ? ['oui'] : []}
          choices={[{ value: 'oui', label: w.unanswered, icon: 'question' }]}
          many
          full
        />
        <Actions steady>
          <Button icon="search">{w.apply}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
