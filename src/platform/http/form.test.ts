import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Env } from './context.ts';
import { readForm, readQuery } from './form.ts';

const schema = z.object({ name: z.string('missing').max(20, 'long'), tags: z.array(z.string()).optional() });
const app = new Hono<Env>()
  .post('/', async (c) => c.json(await readForm(c, schema)))
  .get('/', (c) => c.json(readQuery(c, schema)));

async function post(body: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await (await app.request('/', { method: 'POST', body, headers })).json()) as {
    ok: boolean;
    value?: unknown;
    faults?: unknown;
  };
}

test('only the fields of the schema come in, whatever else is posted', async () => {
  const { ok, value } = await post('name=Rose&role=moderator&id=1&is_admin=true');
  expect([ok, value]).toEqual([true, { name: 'Rose' }]);
});

test('a field given twice is a list, and not what a schema of one text takes', async () => {
  expect(await post('name=Rose&name=Aicha')).toMatchObject({ ok: false, faults: { name: 'missing' } });
  expect(await post('name=Rose&tags=a&tags=b')).toMatchObject({ value: { name: 'Rose', tags: ['a', 'b'] } });
});

test('the address gives nothing to a form', async () => {
  const answer = await app.request('/?name=Rose', { method: 'POST', body: new URLSearchParams() });
  expect(await answer.json()).toMatchObject({ ok: false, faults: { name: 'missing' } });
});

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__proto__[name]',
  'constructor.prototype.name',
])('a field called %s changes no object', async (name) => {
  const given = `${encodeURIComponent(name)}=zz9&${encodeURIComponent(name)}=zz9`;
  expect(await post(given)).toMatchObject({ ok: false, faults: { name: 'missing' } });
  const asked = await app.request(`/?${given}`);
  expect(await asked.json()).toMatchObject({ ok: false, faults: { name: 'missing' } });
  // Neither of all objects, nor of what every object has from them.
  expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  expect(typeof Reflect.get(Object.prototype, 'toString')).toBe('function');
});

test('a file is no text: it is as if its field had been left empty', async () => {
  const body = new FormData();
  body.append('name', new File(['x'], 'photo.jpg'));
  const answer = await app.request('/', { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ ok: false, faults: { name: 'missing' } });
});
