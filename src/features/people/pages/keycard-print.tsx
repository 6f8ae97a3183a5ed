import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { showKeycardCode } from '../domain/keycard.ts';
import { words } from '../words.ts';
import type { QrDrawing } from './poster.tsx';

/** A card that has just been made: shown this once, to be printed. */
export function KeycardPrintPage(props: {
  locale: Locale;
  /** The language of who holds the card: what is printed is in it. */
  spoken: Locale;
  keycardId: string;
  name: string;
  relay: string;
  code: string;
  address: string;
  qr: QrDrawing;
}) {
  const { locale, spoken, keycardId, name, relay, code, address, qr } = props;
  const w = words[locale].keycards;
  const hers = words[spoken].keycards;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.printTitle} lead={w.printLead} />
      <Steps locale={locale} labels={w.steps} current={3} />
      <Actions>
        <LinkButton icon="print" href={urls.keycardSheet(keycardId)}>
          {w.pdf}
        </LinkButton>
      </Actions>
      <div class="stack" lang={spoken}>
        <Card>
          <p class="small soft">{hers.card}</p>
          <h2>{name}</h2>
          <p class="soft">{relay}</p>
          <p>
            {/* Black on white in both schemes: a phone has to read it. */}
            <svg
              width="200"
              height="200"
              viewBox={`0 0 ${qr.side} ${qr.side}`}
              role="img"
              aria-label={hers.square}
            >
              <rect width={qr.side} height={qr.side} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
          </p>
          <p>
            <strong>{showKeycardCode(code)}</strong>
            <br />
            {hers.address(address)}
          </p>
        </Card>
        <KeycardTerms locale={spoken} address={address} />
      </div>
      <p class="small soft">{w.printHow}</p>
      <form action={urls.keycardDone(keycardId)} method="post">
        <Actions>
          <Button kind="quiet" icon="check">
            {w.printed}
          </Button>
        </Actions>
      </form>
    </Narrow>
  );
}

/** How to enter, what the relay sees and does not see, and what to do when the card is lost. */
export function KeycardTerms({ locale, address }: { locale: Locale; address: string }) {
  const w = words[locale].keycards;
  const parts = [
    { title: w.howTitle, lines: w.how(address) },
    { title: w.seesTitle, lines: w.sees },
    { title: w.hiddenTitle, lines: w.hidden },
    { title: w.lostTitle, lines: w.lost },
  ];
  return (
    <>
      {parts.map(({ title, lines }) => (
        <section class="stack">
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
