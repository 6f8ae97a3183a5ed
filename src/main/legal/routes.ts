import { urls } from '../../language/urls.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { AccessibilityPage } from './accessibility/page.tsx';
import { accessibilityWords } from './accessibility/words.ts';
import { LegalPage, TermsPage } from './pages.tsx';
import { legalWords } from './words.ts';

/** The pages the law asks of whoever publishes on the web. */
export function legalRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.legal(), anyone, (c) => {
      const { locale } = c.get('actor');
      const body = LegalPage({ locale, legal: services.config.legal });
      return draw(c, { title: legalWords[locale].legalTitle, body });
    }),

    get(urls.accessibility(), anyone, (c) => {
      const { locale } = c.get('actor');
      const { contact } = services.config.legal;
      const body = AccessibilityPage({ locale, now: services.now(), contact });
      return draw(c, { title: accessibilityWords[locale].title, body });
    }),

    get(urls.terms(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, { title: legalWords[locale].termsTitle, body: TermsPage({ locale }) });
    }),
  ];
}
