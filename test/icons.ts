/** Draws src/ui/app-icons again, from the drawing of the name: `node test/icons.ts`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openingScreens } from '../src/language/device-pictures.ts';
import { root } from '../src/main/root.ts';
import { drawMark } from '../src/ui/mark.ts';
import { light } from '../src/ui/css/palette.ts';
import { openBrowser } from '../bench/browser/chromium.ts';

const folder = join(root, 'src', 'ui', 'app-icons');

/** How each is drawn: how much of its width the mark takes, on which ground, how round, in which colours. */
const icons = [
  { name: '192', width: 192, mark: 0.68, ground: light.paper, round: '22%' },
  { name: '512', width: 512, mark: 0.68, ground: light.paper, round: '22%' },
  // Cut to any shape: what matters stands within 80 % of the width (W3C Web App Manifest, "safe zone").
  { name: 'plein-512', width: 512, mark: 0.54, ground: light.paper, round: '0' },
  { name: '180', width: 180, mark: 0.66, ground: light.paper, round: '0' },
  // Devices keep its shape and give it a colour of their own.
  {
    name: 'badge',
    width: 96,
    mark: 0.9,
    ground: 'transparent',
    round: '0',
    colours: ['#fff', '#fff'] as const,
  },
];

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const { name, width, mark, ground, round, colours } of icons) {
  const page = await browser.newPage({ viewport: { width, height: width } });
  const side = Math.round(width * mark);
  await page.setContent(
    `<body style="margin:0;background:transparent"><div style="width:${width}px;height:${width}px;display:grid;place-items:center;background:${ground};border-radius:${round}"><div style="width:${side}px;height:${side}px">${drawMark(colours)}</div></div></body>`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
for (const [width, height, dots] of openingScreens) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: dots });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${light.paper}"><div style="width:120px;height:120px">${drawMark()}</div></body>`,
  );
  await page.screenshot({ path: join(folder, `ouverture-${width * dots}x${height * dots}.png`) });
  await page.close();
}
await browser.close();
