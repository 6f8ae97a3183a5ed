import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { download, NotFollowed } from './download.ts';
import { readCommunes } from './read-communes.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A site on this machine; answers where it is, as `127.0.0.1:port`. */
async function site(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const leading =
  (to: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { Location: to }).end();
const get = (host: string) => download(new URL(`http://${host}/communes`), AbortSignal.timeout(5000));

test('what is typed is asked for, this machine included, and within its own site it may lead on', async () => {
  const host = await site((request, response) => {
    if (request.url === '/communes') response.writeHead(301, { Location: '/v2/communes' }).end();
    else response.end(`asked for ${request.url}`);
  });
  expect(await text(await get(host))).toBe('asked for /v2/communes');
});

test('it does not lead to another door of this machine or of its network', async () => {
  let knocks = 0;
  const inside = await site((_, response) => {
    knocks += 1;
    response.end('secrets');
  });
  const port = inside.split(':')[1] ?? '';
  for (const to of [
    `http://${inside}/`,
    `http://localhost:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'http://',
  ])
    await expect(get(await site(leading(to))), to).rejects.toThrow(NotFollowed);
  expect(knocks).toBe(0);
});

test('it does not lead on for ever', async () => {
  let asked = 0;
  const host = await site((_, response) => {
    asked += 1;
    response.writeHead(307, { Location: `/again/${asked}` }).end();
  });
  await expect(get(host)).rejects.toThrow(NotFollowed);
  expect(asked).toBe(4);
});

test('a list without end is given up, in a sentence', async () => {
  const piece = Buffer.alloc(1_000_000, ' ');
  const host = await site((_, response) => {
    const pour = () => {
      while (response.write(piece));
      response.once('drain', pour);
    };
    pour();
  });
  await expect(readCommunes(`http://${host}/`, () => undefined)).rejects.toThrow('Plus de 64');
});

test('somebody who is sent elsewhere is told where', async () => {
  const host = await site(leading('http://10.0.0.1/communes'));
  await expect(readCommunes(`http://${host}/`, () => undefined)).rejects.toThrow(/renvoie vers 10\.0\.0\.1/);
});

test('a site that says nothing is given up when its time is over', async () => {
  const host = await site(() => undefined);
  const asked = download(new URL(`http://${host}/`), AbortSignal.timeout(100));
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});
