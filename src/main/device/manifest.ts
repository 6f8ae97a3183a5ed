import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { light } from '../../ui/css/palette.ts';
import { deviceWords } from './words.ts';

/**
 * What a device shows of RAVie once it is installed (W3C Web App Manifest). Its splash screen is made from the name, the
 * icon and the colours; the share target opens a question with what another app shares, as a visitor's link would.
 */
export function manifestFor(locale: Locale): object {
  const w = deviceWords[locale];
  const { paper } = light;
  const icon = (name: '192' | '512' | 'plein-512', purpose: 'any' | 'maskable') => {
    const side = name === '192' ? 192 : 512;
    return { src: urls.icon(name), sizes: `${side}x${side}`, type: 'image/png', purpose };
  };
  return {
    id: '/',
    name: w.name,
    short_name: 'RAVie',
    description: w.description,
    lang: locale,
    dir: 'ltr',
    start_url: urls.appHome(),
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['social', 'business'],
    icons: [icon('192', 'any'), icon('512', 'any'), icon('plein-512', 'maskable')],
    shortcuts: [
      { name: w.ask, url: urls.ask(), icons: [icon('192', 'any')] },
      { name: w.replaceMe, url: urls.newReplacement(), icons: [icon('192', 'any')] },
      { name: w.news, url: urls.news(), icons: [icon('192', 'any')] },
    ],
    share_target: {
      action: urls.ask(),
      method: 'GET',
      params: { title: 'titre', text: 'texte', url: 'lien' },
    },
  };
}
