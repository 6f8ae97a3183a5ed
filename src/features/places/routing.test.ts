import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../platform/log.ts';
import { trip } from './routing.ts';
import type { Place } from './domain/travel.ts';

const log = createLog('silent');
const commune = (code: string, latitude: number, longitude: number): Place => ({
  code,
  departmentCode: '23',
  population: 1000,
  point: { latitude, longitude },
});
const gueret = commune('23096', 46.17, 1.87);
const aubusson = commune('23008', 45.96, 2.17);

let server: Server | undefined;
afterEach(() => server?.close());

/** A routing service that answers what it is told to, on this machine. */
async function serviceAnswering(status: number, body: unknown, asked: string[] = []): Promise<string> {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/osrm/`;
}

test('a routing service is asked first, longitude before latitude', async () => {
  const asked: string[] = [];
  const routingUrl = await serviceAnswering(200, { routes: [{ distance: 43_210, duration: 2520 }] }, asked);
  expect(await trip(gueret, aubusson, { routingUrl, log })).toEqual({
    kilometres: 43.2,
    minutes: 47,
    source: 'routing',
  });
  expect(asked).toEqual(['/osrm/route/v1/driving/1.87,46.17;2.17,45.96?overview=false']);
});

test.each([
  ['an error', 500, {}],
  ['nonsense', 200, { routes: [{ distance: 'far' }] }],
  ['no way', 200, { routes: [] }],
])('with %s from the service, the estimate is given', async (_, status, body) => {
  const routingUrl = await serviceAnswering(status, body);
  expect(await trip(gueret, aubusson, { routingUrl, log })).toMatchObject({ source: 'estimate' });
});

test('a service that sends elsewhere is not followed', async () => {
  const asked: string[] = [];
  const elsewhere = await serviceAnswering(200, { routes: [{ distance: 1000, duration: 60 }] }, asked);
  const door = createServer((_, response) => response.writeHead(302, { Location: elsewhere }).end());
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const routingUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  expect(await trip(gueret, aubusson, { routingUrl, log })).toMatchObject({ source: 'estimate' });
  expect(asked).toEqual([]);
  door.close();
});

test('without a service, or inside one commune, nothing is asked', async () => {
  expect(await trip(gueret, aubusson, { routingUrl: undefined, log })).toMatchObject({ source: 'estimate' });
  const asked: string[] = [];
  const routingUrl = await serviceAnswering(200, {}, asked);
  expect(await trip(gueret, gueret, { routingUrl, log })).toMatchObject({
    kilometres: 3,
    source: 'estimate',
  });
  expect(asked).toEqual([]);
});
