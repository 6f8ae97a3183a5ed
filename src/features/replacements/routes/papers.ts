import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { checkPapers } from '../actions/papers-check.ts';
import { papersByLink, readPapers } from '../actions/papers.ts';
import { listMyPapers } from '../actions/papers-list.ts';
import { cesuChecklist } from '../domain/papers-cesu.ts';
import type { Ending, Terms } from '../domain/papers-terms.ts';
import { CesuPage } from '../pages/papers-cesu.tsx';
import { PapersPage, type PaperLinks } from '../pages/papers-agreement.tsx';
import { MyPapersPage } from '../pages/papers.tsx';
import { contractOf } from '../papers/contract.ts';
import { paperAsPdf } from '../papers/pdf.ts';
import { paperAsRichText } from '../papers/rich-text.ts';
import { paperAsText } from '../papers/text.ts';
import { replacing } from '../policies.ts';
import { contractFr } from '../words/papers-contract.ts';
import type { CoverOnCalendar } from '../domain/calendar-cover.ts';
import { words } from '../words.ts';

const forms = ['pdf', 'txt', 'rtf'] as const;
type Form = (typeof forms)[number];

const endingSlug = 'retour';
const endingOf = (c: RavieContext): Ending => (c.req.query('fin') === endingSlug ? 'return' : 'precise');
const slugOf = (ending: Ending) => ({ fin: ending === 'return' ? endingSlug : undefined });

/** The contract in one of its forms, kept by nothing on the way. */
async function contractFile(
  c: RavieContext,
  form: Form,
  papers: { terms: Terms; street: string | null },
): Promise<Response> {
  const paper = contractOf(papers.terms, { ending: endingOf(c), street: papers.street });
  const name = `${contractFr.file(papers.terms.starts)}.${form}`;
  const headers = (type: string, how: 'inline' | 'attachment') => ({
    'Content-Type': type,
    'Content-Disposition': `${how}; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
  if (form === 'pdf') return c.body(await paperAsPdf(paper), 200, headers('application/pdf', 'inline'));
  // The mark of UTF-8 first: an old computer would read accents as something else.
  if (form === 'txt')
    return c.body(`\ufeff${paperAsText(paper)}`, 200, headers('text/plain; charset=utf-8', 'attachment'));
  return c.body(paperAsRichText(paper), 200, headers('application/rtf', 'attachment'));
}

/** Papers, for the two an agreement binds: with their account, or by the employer's signed link. */
export function papersRoutes({ services, draw }: House): Route[] {
  const drawPapers = (c: RavieContext, terms: Terms, links: PaperLinks, ahead: CoverOnCalendar[] | null) => {
    const { locale } = c.get('actor');
    const body = PapersPage({ locale, terms, links, checks: checkPapers(terms, locale), ahead });
    return draw(c, { title: words[locale].papers.pageTitle, section: 'replacement', body });
  };
  const drawCesu = (c: RavieContext, terms: Terms, back: string) => {
    const { locale } = c.get('actor');
    const body = CesuPage({ locale, list: cesuChecklist(terms), back });
    return draw(c, { title: words[locale].papers.cesuTitle, section: 'replacement', body });
  };
  const mine = (c: RavieContext) => readPapers(services, personOf(c), c.req.param('id') ?? '');
  const linked = async (c: RavieContext) => {
    const terms = await papersByLink(services, c.req.param('token') ?? '');
    if (!terms) throw new NotFound();
    c.header('Cache-Control', 'no-store');
    return terms;
  };

  return [
    get(urls.papers(), replacing, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const body = MyPapersPage({ locale, ...(await listMyPapers(services, actor)) });
      return draw(c, { title: words[locale].papers.title, section: 'replacement', body });
    }),

    get('/remplacements/:id/papiers', replacing, async (c) => {
      const { terms, party, ahead } = await mine(c);
      const id = party.agreementId;
      const links: PaperLinks = {
        contract: (form, ending) => urls.replacementContract(id, form, slugOf(ending)),
        cesu: urls.replacementCesu(id),
        back: urls.papers(),
      };
      return drawPapers(c, terms, links, ahead);
    }),

    get('/remplacements/:id/cesu', replacing, async (c) => {
      const { terms, party } = await mine(c);
      return drawCesu(c, terms, urls.replacementPapers(party.agreementId));
    }),

    ...forms.map((form) =>
      get(`/remplacements/:id/contrat.${form}`, replacing, async (c) => contractFile(c, form, await mine(c))),
    ),

    get('/accord/:token/papiers', anyone, async (c) => {
      const terms = await linked(c);
      const token = c.req.param('token') ?? '';
      const links: PaperLinks = {
        contract: (form, ending) => urls.employerContract(token, form, slugOf(ending)),
        cesu: urls.employerCesu(token),
        back: null,
      };
      return drawPapers(c, terms, links, null);
    }),

    get('/accord/:token/cesu', anyone, async (c) =>
      drawCesu(c, await linked(c), urls.employerPapers(c.req.param('token') ?? '')),
    ),

    ...forms.map((form) =>
      // He knows where he lives: a link that was passed on does not tell it.
      get(`/accord/:token/contrat.${form}`, anyone, async (c) =>
        contractFile(c, form, { terms: await linked(c), street: null }),
      ),
    ),
  ];
}
