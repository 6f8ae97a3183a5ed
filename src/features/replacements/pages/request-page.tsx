import type { Child } from 'hono/jsx';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import type { FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { RequestView } from '../domain/request-view.ts';
import { shownState, type SeenRequest } from '../domain/request.ts';
import { may } from '../domain/rights.ts';
import { daysSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { StateBadge } from './request-home.tsx';
import {
  AddHours,
  correctionOf,
  HoursForm,
  hoursFormId,
  HoursList,
  HoursStrip,
  type AddedDraft,
} from './request-hours.tsx';
import { RequestVerdicts } from './request-verdicts.tsx';
import { whoIsTold, whoseWord } from './whose.ts';

type Props = {
  actor: Person;
  now: Date;
  view: RequestView;
  /** Hours typed by hand that could not be added, and what is wrong. */
  added?: AddedDraft | null;
  errors?: readonly FormError[];
  /** Who was asked and what each answered; what each employer answered. */
  progress?: Child;
};

/** What is read of its hours; of a draft, without those that were taken out. */
const stillAsked = ({ state }: SeenRequest, shifts: RequestView['shifts']) =>
  state === 'draft' ? shifts.filter((shift) => shift.state !== 'withdrawn') : shifts;

/** The title of a request, for its page and its tab. */
export function requestTitle({ request, shifts }: RequestView, actor: Person, now: Date): string {
  const w = words[actor.locale].request;
  const when = daysSaid(stillAsked(request, shifts), actor.locale, now, request.timeZone);
  const { firstName, initial } = request.carer;
  return request.standing === 'carer'
    ? w.requestTitle(when)
    : w.requestTitleFor(personName(firstName, initial), when);
}

/** One request: its hours, what the law says of them, how it is asked, and where it stands. */
export function RequestPage({ actor, now, view, added = null, errors = [], progress }: Props) {
  const { locale } = actor;
  const w = words[locale].request;
  const { request, said, contracts } = view;
  const shifts = view.shifts;
  const kept = stillAsked(request, shifts);
  const refused = said.filter(({ verdict }) => verdict === 'refused');
  const refusedShifts = new Set(refused.flatMap(({ shiftId }) => (shiftId ? [shiftId] : [])));
  const parts = { actor, now, request, shifts, refused: refusedShifts };
  const changes = may.change(request);
  const wrong = kept.find(({ id }) => refusedShifts.has(id));
  const adding = contracts.length > 0 && (
    <AddHours
      actor={actor}
      request={request}
      shifts={kept}
      contracts={contracts}
      draft={added ?? (wrong ? correctionOf(wrong, request.timeZone) : null)}
      errors={errors}
    />
  );
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={requestTitle(view, actor, now)}
        back={<BackLink href={urls.replacements()}>{w.back}</BackLink>}
        badges={<Badges locale={locale} view={view} />}
        lead={request.state === 'draft' ? whoIsTold(request, locale) : undefined}
        listen={!changes}
      />
      <WhoseWord locale={locale} request={request} />
      {progress}
      <RequestVerdicts locale={locale} now={now} request={request} shifts={shifts} said={said} />
      <HoursStrip {...parts} shifts={kept} />
      {changes ? (
        <>
          {wrong && adding}
          <HoursForm {...parts} errors={errors} />
          {!wrong && adding}
          <form action={urls.replacementCancelling(request.id)} method="post">
            <input type="hidden" name="acte" value="jeter" />
            <Button kind="plain" icon="remove">
              {w.drop}
            </Button>
          </form>
        </>
      ) : (
        <HoursList {...parts} />
      )}
      {may.change(request) && refused.length === 0 && (
        <Actions steady>
          <Button form={hoursFormId} name="ensuite" value="qui" icon="people">
            {w.who}
          </Button>
        </Actions>
      )}
    </Narrow>
  );
}

function Badges({ locale, view }: { locale: Person['locale']; view: RequestView }) {
  const w = words[locale].request;
  const { request, shifts } = view;
  return (
    <>
      <StateBadge locale={locale} state={shownState(request.state, shifts)} />
      <Badge>{w.motives[request.motive].label}</Badge>
      {request.urgent && (
        <Badge tone="attention" icon="bell">
          {w.urgent}
        </Badge>
      )}
    </>
  );
}

/** Who asked, when it is not who is replaced; what she may do about it, to her. */
function WhoseWord({ locale, request }: { locale: Person['locale']; request: SeenRequest }) {
  const whose = whoseWord(request, locale);
  if (!whose) return null;
  const hers = request.standing === 'carer' && may.cancel(request);
  return (
    <p class="soft">
      {whose} {hers && words[locale].request.hersToStop}
    </p>
  );
}
