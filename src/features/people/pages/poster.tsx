import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow } from '../../../ui/page-parts.tsx';
import { showJoinCode } from '../domain/join-code.ts';
import { words } from '../words.ts';

/** A square to point a phone at: modules a side, quiet edge included, and the path of the dark ones. */
export type QrDrawing = { side: number; path: string };

/** A page made to be printed and pinned up: the relay, the square, the address, the code. */
export function PosterPage(props: {
  locale: Locale;
  centre: { id: string; name: string; communeName: string; departmentName: string };
  joinCode: string;
  /** The address people type, without its scheme. */
  address: string;
  qr: QrDrawing;
}) {
  const { locale, centre, joinCode, address, qr } = props;
  const w = words[locale].joining;
  const box = `0 0 ${qr.side} ${qr.side}`;
  return (
    <Narrow>
      <div class="row apart">
        <BackLink href={urls.centre(centre.id)}>{centre.name}</BackLink>
      </div>
      <p class="small soft">{w.posterHow}</p>
      <h1>{centre.name}</h1>
      <p class="lead">{w.posterCall}</p>
      <p>
        {/* Black on white in both schemes: a phone has to read it. */}
        <svg width="280" height="280" viewBox={box} role="img" aria-label={w.posterQr(centre.name)}>
          <rect width={qr.side} height={qr.side} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      </p>
      {w.posterSteps.map((step) => (
        <p>{step}</p>
      ))}
      <p>
        <strong>{address}</strong>
      </p>
      <p>
        <strong class="code">{showJoinCode(joinCode)}</strong>
      </p>
    </Narrow>
  );
}
