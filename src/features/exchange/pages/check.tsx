import { explainKind } from '../../../language/guard/words.ts';
import { typeset } from '../../../language/text.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Form } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Pointed } from '../domain/guarding.ts';
import { words } from '../words.ts';
import { ThemeChoice } from './ask.tsx';
import { Recognisable, WiderCircle, type UnsignedCheck } from './recognisable.tsx';

/** What is shown again before posting. Everything typed travels hidden, and nothing of it is stored. */
export type Check = {
  what: 'question' | 'answer' | 'edit';
  action: string;
  hidden: Record<string, string>;
  /** The theme guessed for a question asked without one, to be kept or changed. */
  guessed?: string | null;
  pointed: readonly Pointed[];
  /** The text as it will be posted if nothing is kept. */
  preview: string;
  similar: readonly { id: string; title: string; answerCount: number }[];
  /** What somebody who writes without her name should know first. */
  unsigned?: UnsignedCheck | null;
};

/** Before posting: what may let somebody be recognised, and what was already answered. */
export function CheckPage({ locale, check }: { locale: Locale; check: Check }) {
  const { what, action, hidden, guessed, pointed, preview, similar, unsigned } = check;
  const w = words[locale].writing.check;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      {unsigned && <Recognisable locale={locale} unsigned={unsigned} />}
      {similar.length > 0 && <Alike locale={locale} similar={similar} />}
      <Form locale={locale} action={action} hidden={hidden}>
        {unsigned && <WiderCircle locale={locale} unsigned={unsigned} />}
        {pointed.length > 0 && (
          <>
            <fieldset class="group">
              <legend class="label">{w.personal}</legend>
              <p class="hint">{w.personalText}</p>
              {pointed.map((one, index) => (
                <PointedAt
                  locale={locale}
                  pointed={one}
                  first={pointed.findIndex(({ kind }) => kind === one.kind) === index}
                />
              ))}
            </fieldset>
            <section class="stack" aria-labelledby="apercu">
              <h2 id="apercu">{w.preview}</h2>
              <Card tone="quiet">
                <p class="said">{preview}</p>
              </Card>
            </section>
          </>
        )}
        {guessed && (
          <>
            <p>{w.guessed}</p>
            <ThemeChoice locale={locale} theme={guessed} />
          </>
        )}
        <p>
          <Button kind="quiet" icon="edit" name="step" value="change">
            {w.change}
          </Button>
        </p>
        <Actions steady>
          <Button icon="send" name="step" value="publish">
            {w.publish[what]}
          </Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** One finding in its sentence, masked unless its writer says it points to nobody. The first of its kind says why. */
function PointedAt({ locale, pointed, first }: { locale: Locale; pointed: Pointed; first: boolean }) {
  const w = words[locale].writing.check;
  const { key, kind, before, found, after, mayKeep } = pointed;
  const said = explainKind(kind, locale);
  return (
    <div class="guard">
      <p>
        {`${said.kind}\u00a0: « `}
        {before}
        <mark>{found}</mark>
        {after}
        {' »'}
      </p>
      {first && <p class="hint">{said.why}</p>}
      {mayKeep ? (
        <label class="choice">
          <span>{kind === 'name' ? w.keep.name : w.keep.other}</span>
          <input type="checkbox" name="keep" value={key} />
        </label>
      ) : (
        <p class="hint">{w.alwaysMasked}</p>
      )}
    </div>
  );
}

/** Questions already answered. They open beside, so that what was typed is still here after. */
function Alike({ locale, similar }: { locale: Locale; similar: Check['similar'] }) {
  const w = words[locale].writing.check;
  return (
    <section class="stack" aria-labelledby="semblables">
      <h2 id="semblables">{w.similar}</h2>
      <p class="soft">{w.similarText}</p>
      <ul class="cards" role="list">
        {similar.map(({ id, title, answerCount }) => (
          <li>
            <article class="card list-card">
              <h3>
                <a href={urls.question(id)} target="_blank">
                  {typeset(title)}
                  <span class="only-heard"> {w.newTab}</span>
                </a>
              </h3>
              <p class="meta">{words[locale].feed.answers(answerCount)}</p>
            </article>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton kind="plain" href={urls.exchange()}>
          {w.enough}
        </LinkButton>
      </p>
    </section>
  );
}
