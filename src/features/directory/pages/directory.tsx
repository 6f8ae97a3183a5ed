import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Chips } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card.tsx';
import { PlaceField } from '../../../ui/commune-field.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { DirectoryPlace, DirectoryView, PlaceAsked } from '../domain/view.ts';
import { words } from '../words.ts';
import { KindsExplained, ServiceCard } from './parts.tsx';

type Props = {
  locale: Locale;
  now: Date;
  view: DirectoryView;
  asked: PlaceAsked;
  errors: readonly FormError[];
};

/** The services of a place, for everybody. */
export function DirectoryPage({ locale, now, view, asked, errors }: Props) {
  const w = words[locale];
  const { place, services, keeps } = view;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <Form locale={locale} action={urls.directory()} method="get" errors={errors}>
        <PlaceField locale={locale} typed={asked} errors={errors} label={w.where} />
        <Actions>
          <Button icon="search">{w.look}</Button>
        </Actions>
      </Form>
      {place && (
        <section class="stack">
          {services.length > 0 ? (
            <>
              <h2>{titleOf(place, locale)}</h2>
              <CardList small>
                {services.map((service) => (
                  <ServiceCard locale={locale} now={now} service={service} />
                ))}
              </CardList>
              <p class="soft">{w.neutral}</p>
            </>
          ) : (
            <EmptyState icon="building" title={w.none(nameOf(place))}>
              <p>{w.noneYet}</p>
            </EmptyState>
          )}
        </section>
      )}
      {place && keeps && (
        <Actions>
          <LinkButton
            kind="quiet"
            icon="add"
            href={urls.newDirectoryService({ departement: place.department.code })}
          >
            {w.add}
          </LinkButton>
          <LinkButton kind="quiet" icon="check" href={urls.directoryToCheck()}>
            {w.toCheck}
          </LinkButton>
        </Actions>
      )}
      <KindsExplained locale={locale} />
      <Departments locale={locale} view={view} />
    </Narrow>
  );
}

const nameOf = (place: DirectoryPlace) =>
  place.kind === 'commune' ? place.commune.name : place.department.name;

const titleOf = (place: DirectoryPlace, locale: Locale) =>
  words[locale][place.kind === 'commune' ? 'inCommune' : 'inDepartment'](nameOf(place));

/** The departments that have services; the one that is read is marked. */
function Departments({ locale, view }: { locale: Locale; view: DirectoryView }) {
  const w = words[locale];
  const { place, departments } = view;
  if (departments.length === 0) return null;
  return (
    <section class="stack">
      <h2>{w.departments}</h2>
      {!place && <p>{w.nowhere}</p>}
      <Chips
        label={w.departments}
        chips={departments.map(({ code, name, services }) => ({
          href: urls.directory({ departement: code }),
          label: w.department(name, services),
          current: place?.kind === 'department' && place.department.code === code,
        }))}
      />
    </section>
  );
}
