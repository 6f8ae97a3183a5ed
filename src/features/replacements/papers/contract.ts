import type { Ending, Terms } from '../domain/papers-terms.ts';
import { dayIn } from '../domain/papers-days.ts';
import { contractFr as w } from '../words/papers-contract.ts';
import type { Block, Field, Paper } from './paper.ts';

/** What whoever asks may see beside the terms: the street, while she may go there; never kept with them. */
export type ContractChoices = { ending: Ending; street: string | null };

const heading = (text: string): Block => ({ kind: 'heading', text });
const says = (text: string): Block => ({ kind: 'paragraph', text });
const fields = (caption: string, ...list: Field[]): Block => ({ kind: 'fields', caption, fields: list });
const blank = (label: string): Field => ({ label, value: null });
const known = (label: string, value: string): Field => ({ label, value });
const personOf = ({ firstName, initial }: Terms['replaced']) =>
  initial ? `${firstName}\u00a0${initial}.` : firstName;

/** Everything the contract says (labour code L1242-12; agreement 41.1 and 128.1), part after part. */
export function contractOf(terms: Terms, choices: ContractChoices): Paper {
  const blocks: Block[] = [
    { kind: 'title', text: w.title },
    { kind: 'note', text: w.lead },
    ...parties(terms, choices),
    ...reasons(terms),
    ...length(terms, choices.ending),
    heading(w.place),
    says(w.atHome(terms.employer.commune)),
    fields(w.place, choices.street === null ? blank(w.address) : known(w.address, choices.street)),
    ...hours(terms),
    ...pay(terms),
    ...after(terms),
  ];
  return { title: `${w.title}, ${terms.starts}`, lang: 'fr-FR', toFill: w.toFill, page: w.page, blocks };
}

function parties({ employer, replacement }: Terms, { street }: ContractChoices): Block[] {
  return [
    heading(w.parties),
    { kind: 'subheading', text: w.employer },
    fields(
      w.employer,
      known(w.knownAs, employer.name),
      blank(w.fullName),
      street === null ? blank(w.address) : known(w.address, `${street}, ${employer.commune}`),
      blank(w.employerNumber),
    ),
    { kind: 'subheading', text: w.employee },
    fields(
      w.employee,
      known(w.knownAs, personOf(replacement)),
      blank(w.fullName),
      blank(w.address),
      blank(w.socialNumber),
    ),
    says(w.confidential),
  ];
}

function reasons({ motive, replaced, job, level, gestures }: Terms): Block[] {
  const qualified = job && level ? w.jobName(job, level) : null;
  const missions = gestures.map((gesture) => w.missions[gesture]);
  return [
    heading(w.why),
    says(w.motives[motive]),
    fields(w.why, known(w.replaced, personOf(replaced)), blank(w.replacedName), {
      label: w.replacedJob,
      value: qualified,
    }),
    heading(w.job),
    fields(w.job, { label: w.position, value: qualified }),
    ...(missions.length
      ? [says(w.missionsLead), { kind: 'list' as const, items: missions }]
      : [says(w.missionsNone)]),
  ];
}

function length(terms: Terms, ending: Ending): Block[] {
  const onReturn = ending === 'return' && terms.mayEndOnReturn;
  return [
    heading(w.length),
    says(w.starts(terms)),
    ...(onReturn ? [says(w.endsOnReturn(terms)), says(w.hoursAfter)] : [says(w.ends(terms))]),
    heading(w.trial),
    terms.trialDays > 0 ? fields(w.trial, blank(w.trialDays(terms.trialDays))) : says(w.noTrial),
  ];
}

function hours({ shifts, minutes, holidays, timeZone }: Terms): Block[] {
  const rows = shifts.map(({ start, end, kind }) => {
    const [from, to] = [new Date(start), new Date(end)];
    const [day, last] = [dayIn(from, timeZone), dayIn(to, timeZone)];
    const until = last === day ? w.clock(to, timeZone) : w.nextDay(to, timeZone);
    const lasts = w.duration((to.getTime() - from.getTime()) / 60_000);
    return [w.day(day), w.clock(from, timeZone), until, w.kinds[kind], lasts];
  });
  const all = minutes.work + minutes.presence + minutes.night + minutes['night-care'];
  const notes = [
    minutes.presence > 0 && w.presence,
    minutes.night > 0 && w.night,
    minutes['night-care'] > 0 && w.nightCare,
  ].filter((note) => note !== false);
  return [
    heading(w.hours),
    {
      kind: 'table',
      caption: w.hoursTable,
      head: w.hoursHead,
      rows: [...rows, [w.total, '', '', '', w.duration(all)]],
      numbers: [4],
      total: true,
    },
    says(w.counted(minutes.counted)),
    ...notes.map(says),
    fields(w.hours, ...(minutes.night > 0 ? [blank(w.nightCalls)] : []), blank(w.rest)),
    says(holidays.length ? w.holidaysWorked(holidays) : w.noHolidays),
  ];
}

function pay({ pay: paid, level, nights, overtime }: Terms): Block[] {
  const sums: Block[] = paid
    ? [
        says(w.hourly(paid.hourlyCents)),
        {
          kind: 'list',
          items: [
            w.payFrom[paid.from],
            ...(level && paid.gridCents !== null && paid.gridSince
              ? [w.grid(paid.gridCents, paid.gridSince, level)]
              : []),
            w.smic(paid.smicCents, paid.smicSince),
            w.certified,
            ...(paid.figuresMayBeOld ? [w.mayBeOld] : []),
          ],
        },
      ]
    : [fields(w.pay, blank(w.hourlyBlank))];
  const estimate: Block[] = paid
    ? [
        {
          kind: 'table',
          caption: w.estimate,
          head: w.estimateHead,
          rows: [
            [w.worked, w.euros(paid.workedCents)],
            ...(nights > 0 ? [[w.nightsPaid(nights), w.euros(paid.nightsCents)]] : []),
            [w.gross, w.euros(paid.grossCents)],
            [w.premiumLine, w.euros(paid.premiumCents)],
          ],
          numbers: [1],
          total: false,
        },
        says(w.notCounted),
      ]
    : [];
  return [
    heading(w.pay),
    ...sums,
    ...(nights > 0 ? [says(w.nightPay)] : []),
    ...(overtime ? [says(w.overtime)] : []),
    ...estimate,
    fields(w.pay, blank(w.payday)),
  ];
}

function after({ kilometreCents }: Terms): Block[] {
  return [
    heading(w.leave),
    says(w.leaveText),
    { kind: 'list', items: w.leaveChoices },
    heading(w.end),
    says(w.premium),
    says(w.endPapers),
    heading(w.costs),
    ...(kilometreCents === null
      ? [fields(w.costs, blank(w.kilometresBlank), blank(w.carPapers))]
      : [says(w.kilometres(kilometreCents)), fields(w.costs, blank(w.carPapers))]),
    heading(w.pension),
    fields(w.pension, blank(w.pensionFund), blank(w.provident)),
    heading(w.agreement),
    says(w.agreementText),
    heading(w.signing),
    says(w.signingText),
    fields(w.signing, blank(w.signed)),
    { kind: 'signatures', places: [w.signEmployer, w.signEmployee] },
  ];
}
