import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { DraftDone } from './draft.tsx';
import { Foot, type FootLink } from './foot.tsx';
import { documentHead, type HeadProps } from './head.ts';
import { Notice, type NoticeKind } from './notice.tsx';
import { Top, type Account, type NavItem, type TopNews } from './top.tsx';
import { WaitingLine } from './waiting-line.tsx';
import { uiWords } from './words.ts';

/** What has just happened, said once on the next page; `draftDone` names the draft that has arrived. */
export type Flash = { kind: NoticeKind; message: string; draftDone?: string | undefined };

export type LayoutProps = HeadProps & {
  locale: Locale;
  /** The address of this page, to come back to after a change of language or appearance. */
  path: string;
  nav: readonly NavItem[];
  /** The id of who reads, where the device should know whose the page is; nothing for a visitor. */
  reader?: string | undefined;
  /** The id of the place this page belongs to. */
  active?: string | undefined;
  account?: Account | null | undefined;
  news?: TopNews | null | undefined;
  foot: readonly FootLink[];
  flash?: Flash | null | undefined;
  children: Child;
};

const doctype = raw('<!doctype html>');

/** A whole document: everything around what a page says. */
export function Layout(props: LayoutProps) {
  const { locale, theme, path, nav, active, account, news, foot, flash, reader, children } = props;
  return (
    <>
      {doctype}
      <html lang={locale} data-theme={theme === 'auto' ? undefined : theme} data-reader={reader}>
        {documentHead(props)}
        <body>
          <a class="skip" href="#main">
            {uiWords(locale).skip}
          </a>
          <Top locale={locale} nav={nav} active={active} account={account} news={news} />
          <main class="main" id="main" tabindex={-1}>
            <WaitingLine locale={locale} />
            {flash && (
              <Notice kind={flash.kind} announced>
                {flash.message}
              </Notice>
            )}
            {flash?.draftDone && <DraftDone name={flash.draftDone} />}
            {children}
          </main>
          <Foot locale={locale} theme={theme} path={path} links={foot} />
        </body>
      </html>
    </>
  );
}
