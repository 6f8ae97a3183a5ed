import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Locale } from '../language/locale.ts';
import { ListenButton } from './speech.tsx';

type HeadProps = {
  locale: Locale;
  title: Child;
  lead?: Child;
  /** The link up, above the title. */
  back?: Child;
  /** Whether the page is worth hearing: most that are read, few that are filled in. */
  listen?: boolean;
  badges?: Child;
};

/** The top of a page: where one comes from, its title, a sentence, and « Écouter ». */
export function PageHead({ locale, title, lead, back, listen = false, badges }: HeadProps) {
  const listening = listen && <ListenButton locale={locale} />;
  return (
    <div class="page-head">
      {back && (
        <div class="row apart">
          {back}
          {listening}
        </div>
      )}
      {badges && <p class="row">{badges}</p>}
      <div class="row">
        <h1>{title}</h1>
        {!back && listening}
      </div>
      {lead && <p class="lead">{lead}</p>}
    </div>
  );
}

/** One column at reading width. */
export function Narrow({ children }: { children: Child }) {
  return <div class="narrow">{children}</div>;
}

/** Two columns on a desk, one after the other on a phone. */
export function Columns({ children, aside }: { children: Child; aside: Child }) {
  return (
    <div class="columns">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}

const village = raw(
  '<svg viewBox="0 0 400 130" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">' +
    '<circle class="sun" cx="336" cy="50" r="21"/>' +
    '<path class="hill-far" d="M-1400 131V80C-1100 44-800 34-500 64S-60 92 80 64 300 38 420 60 700 90 1000 60v71z"/>' +
    '<path class="tree" d="M92 88c-7 0-9-6-9-12s4-17 9-17 9 11 9 17-2 12-9 12zM110 88c-5 0-7-4-7-9s3-12 7-12 7 7 7 12-2 9-7 9zM318 88c-6 0-8-5-8-10s3-14 8-14 8 9 8 14-2 10-8 10z"/>' +
    '<path class="hill" d="M-1400 131V98C-900 70-500 84-200 96S120 74 230 80 400 100 520 94 800 80 1000 92v39z"/>' +
    '<path class="wall" d="M248 66h28v20h-28zM279 72h19v14h-19z"/>' +
    '<path class="roof" d="M244 67l18-15 18 15zM276 74l12.5-11 12.5 11z"/>' +
    '<path class="sun" d="M256 72h6v7h-6zM286 77h5v5h-5z"/>' +
    '<path class="way" d="M268 86c-4 10-44 10-66 18s-38 14-46 30"/>' +
    '<path class="hill-near" d="M-1400 131v-18C-800 104-300 124 0 110s280-8 420 4 380-4 580-2v19z"/></svg>',
);

/** The welcome: a sentence, the first step, and a village at the end of the day. */
export function Hero({ children }: { children: Child }) {
  return (
    <div class="hero">
      {children}
      {village}
    </div>
  );
}
