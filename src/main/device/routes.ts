import { NotFound } from '../../language/failure.ts';
import { locales } from '../../language/locale.ts';
import { isIconFile } from '../../language/device-pictures.ts';
import { urls } from '../../language/urls.ts';
import type { Assets } from '../../platform/http/assets.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { manifestFor } from './manifest.ts';

const aDay = 'public, max-age=86400';

/** What a device asks for to install RAVie and to be told of news when no page is open. */
export function deviceFileRoutes(assets: Assets): Route[] {
  return [
    // Looked at again at each visit: a worker must never be older than its pages.
    get(urls.worker(), anyone, (c) => {
      const answer = assets.answer(c, assets.name('worker.js'), 'no-cache');
      if (!answer) throw new NotFound();
      return answer;
    }),

    ...locales.map((locale) =>
      get(urls.manifest(locale), anyone, (c) =>
        c.body(JSON.stringify(manifestFor(locale)), 200, {
          'Content-Type': 'application/manifest+json; charset=utf-8',
          'Cache-Control': aDay,
        }),
      ),
    ),

    get('/icones/:name', anyone, (c) => {
      const name = (c.req.param('name') ?? '').replace(/\.png$/, '');
      const answer = isIconFile(name) ? assets.answer(c, assets.name(`icon-${name}.png`), aDay) : null;
      if (!answer) throw new NotFound();
      return answer;
    }),
  ];
}
