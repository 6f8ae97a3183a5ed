import { z } from 'zod';
import { holds, type Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { manyOf, readForm, typedText, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { personName } from '../../../ui/avatar.tsx';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { asksOfMine } from '../actions/asks-read.ts';
import { AskedOfMe } from '../pages/asks-mine.tsx';
import { cardsOf } from '../../people/store/cards.ts';
import { contractsOfEmployerAccount } from '../../work/store/contracts.ts';
import { askingFor, carersOfRelays } from '../actions/asking-for.ts';
import type { AskingFor } from '../domain/request-view.ts';
import { openRequest, type OpenFailure } from '../actions/open-request.ts';
import { daysToAsk } from '../actions/days-to-ask.ts';
import { motives, type Motive } from '../domain/request.ts';
import { may } from '../domain/rights.ts';
import { RequestHomePage } from '../pages/request-home.tsx';
import { NewRequestPage, WhichCarerPage, type NewDraft } from '../pages/request-new.tsx';
import { replacing } from '../policies.ts';
import { requestsFor } from '../store/requests.ts';
import { words } from '../words.ts';
import { askedAlready } from './request-faults.ts';

const many = z.union([z.string(), z.array(z.string())]).optional();
const blank = z.string().optional().catch(undefined);

const opening = z.object({
  id: z
    .string()
    .refine(isId)
    .catch(() => newId()),
  jours: many,
  plustard: many,
  motif: z.string('motive').refine((given) => motives.some((known) => known === given), 'motive'),
  urgent: blank,
  parole: blank,
  employeur: z.string().max(80).catch('').default(''),
  pour: blank,
  contrat: blank,
});

/** How many requests are listed. */
const listed = 30;

/** « Remplacement », and asking: the days, the motive. */
export function requestOpeningRoutes({ services, draw }: House): Route[] {
  const drawNew = async (c: RavieContext, asking: AskingFor, draft: NewDraft, status: 200 | 422 = 200) => {
    const actor = personOf(c);
    const days = await daysToAsk(services, asking);
    const w = words[actor.locale].request;
    const body = NewRequestPage({ actor, now: services.now(), asking, days, draft });
    return draw(c, { title: w.newTitle, section: 'replacement', body, status });
  };

  return [
    get(urls.replacements(), replacing, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].request;
      const requests = await requestsFor(services.db, actor, listed);
      const home = {
        carer: holds(actor, 'carer'),
        requests,
        carersOfHis: await carersOfHis(actor),
        facilitator: may.askOnWord(actor),
      };
      const now = services.now();
      const askedOfMe = AskedOfMe({ actor, now, asks: await asksOfMine(services, actor) });
      const body = RequestHomePage({ actor, now, home, askedOfMe });
      const flash = flashOf(c, { jete: w.dropped });
      return draw(c, { title: w.title, section: 'replacement', body, flash });
    }),

    get(urls.newReplacement(), replacing, async (c) => {
      const actor = personOf(c);
      const [carerId, contractId] = [c.req.query('pour'), c.req.query('contrat')];
      const carersOnly = !holds(actor, 'carer') && !contractId;
      if (may.askOnWord(actor) && (carerId === 'relais' || (!carerId && carersOnly)))
        return drawWhichCarer(c);
      const asking = await askingFor(services.db, actor, { carerId, contractId });
      if (!asking) {
        if (carerId || contractId) throw new NotFound();
        return c.redirect(urls.replacements(), 303);
      }
      return drawNew(c, asking, draftFrom({}, []));
    }),

    post(urls.replacements(), replacing, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].request;
      const form = await readForm(c, opening);
      const named = {
        carerId: typedText(form.typed, 'pour') || undefined,
        contractId: typedText(form.typed, 'contrat') || undefined,
      };
      const asking = await askingFor(services.db, actor, named);
      if (!asking) throw new NotFound();
      const again = (errors: FormError[]) => drawNew(c, asking, draftFrom(form.typed, errors), 422);
      const days = daysIn(form.typed);
      const hasWord = ['carer', 'employer'].includes(typedText(form.typed, 'parole'));
      const missing: FormError[] = [
        ...(asking.as === 'facilitator' && !hasWord ? [{ field: 'parole', message: w.faults.word }] : []),
        ...(days.length === 0 ? [{ field: 'jours', message: w.faults.days }] : []),
        ...(form.ok ? [] : [{ field: 'motif', message: w.faults.motive }]),
      ];
      if (!form.ok || missing.length > 0) return again(missing);
      const { id, motif, urgent, parole, employeur } = form.value;
      const opened = await openRequest(services, actor, {
        ...named,
        id,
        days,
        motive: motif as Motive,
        urgent: urgent === 'oui',
        onWordOf: parole === 'carer' || parole === 'employer' ? parole : null,
        employerName: employeur,
      });
      if (opened.ok) return c.redirect(urls.replacement(opened.value.id, { fait: 'prepare' }), 303);
      return again([errorFrom(actor, opened.failure)]);
    }),
  ];

  async function drawWhichCarer(c: RavieContext) {
    const actor = personOf(c);
    const cards = await cardsOf(services.db, actor, await carersOfRelays(services.db, actor));
    const carers = [...cards.values()]
      .map(({ id, firstName, initial }) => ({ id, name: personName(firstName, initial) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    const body = WhichCarerPage({ actor, carers });
    return draw(c, { title: words[actor.locale].request.whichCarer, section: 'replacement', body });
  }

  /** A contract of each carer an employer's account has. */
  async function carersOfHis(actor: Person) {
    if (!holds(actor, 'employer')) return [];
    const contracts = await contractsOfEmployerAccount(services.db, actor.id);
    const byCarer = new Map(
      contracts.flatMap(({ id, carerId }) => (carerId ? [[carerId, id] as const] : [])),
    );
    const cards = await cardsOf(services.db, actor, [...byCarer.keys()]);
    return [...cards.values()].map(({ id, firstName, initial }) => {
      return { contractId: byCarer.get(id) ?? '', name: personName(firstName, initial) };
    });
  }
}

const daysIn = (typed: Typed): string[] =>
  [...manyOf(typed['jours']), ...manyOf(typed['plustard'])].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));

function draftFrom(typed: Typed, errors: FormError[]): NewDraft {
  const id = typedText(typed, 'id');
  return {
    id: isId(id) ? id : newId(),
    days: daysIn(typed),
    motive: typedText(typed, 'motif'),
    urgent: typedText(typed, 'urgent') === 'oui',
    word: typedText(typed, 'parole'),
    employerName: typedText(typed, 'employeur'),
    errors,
  };
}

function errorFrom(actor: Person, failure: OpenFailure): FormError {
  const w = words[actor.locale].request.faults;
  switch (failure.kind) {
    case 'no-hours':
      return { field: 'jours', message: w.noHours };
    case 'asked-already':
      return { field: 'jours', ...askedAlready(actor, failure.requestId) };
    case 'too-many':
      return { field: 'jours', message: w.tooMany(failure.most) };
    case 'unknown-employer':
      return { field: 'employeur', message: w.employerName };
    case 'whose-word':
      return { field: 'parole', message: w.word };
  }
}
