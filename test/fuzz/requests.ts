import fc from 'fast-check';
import type { Route } from '../../src/platform/http/route.ts';
import type { Subject } from '../access/subjects/subject.ts';
import { encodeForm, type Asking, type Form } from '../app.ts';
import {
  encodeLoosely,
  hostileCookie,
  hostileHeaders,
  hostilePart,
  hostileText,
  strangeBody,
  strangeName,
} from './hostile.ts';

export type Attack = Asking & { path: string };

/** Requests to one route that start from what a person would send, and go wrong in some places. */
export function attacksOn(
  route: Route,
  subjects: readonly Subject[],
  people: readonly (string | null)[],
): fc.Arbitrary<Attack> {
  return fc
    .record({
      subject: fc.constantFrom(...subjects),
      as: fc.constantFrom(...people),
      headers: hostileHeaders,
      cookie: fc.option(hostileCookie, { freq: 6 }),
    })
    .chain(({ subject, as, headers, cookie }) => {
      const kept = [subject.cookie ?? '', cookie ?? ''].filter(Boolean).join('; ');
      const base = { as, headers, ...(kept && { cookie: kept }) };
      const path = pathOf(route, subject);
      if (route.method === 'get') return path.map((made) => ({ ...base, path: made }));
      return fc.tuple(path, postOf(subject.form ?? {})).map(([made, post]) => ({
        ...base,
        ...post,
        path: made,
        headers: { ...base.headers, ...post.headers },
      }));
    });
}

/** The address of the subject, or one with its parameters replaced; then fields that nobody asked for. */
function pathOf(route: Route, subject: Subject): fc.Arbitrary<string> {
  const { pathname, searchParams } = new URL(subject.path, 'http://house.invalid');
  const holes = route.path.split(/:\w+/);
  const replaced = fc
    .array(hostilePart, { minLength: holes.length - 1, maxLength: holes.length - 1 })
    .map((parts) => holes.map((hole, at) => hole + (parts[at] ?? '')).join(''));
  const address = holes.length === 1 ? fc.constant(pathname) : fc.oneof(fc.constant(pathname), replaced);
  const names = fc.oneof(fc.constantFrom('q', ...searchParams.keys()), strangeName);
  const fields = fc.array(fc.tuple(names, fc.oneof(hostileText.map(encodeLoosely), hostilePart)), {
    maxLength: 4,
  });
  return fc.tuple(address, fields).map(([start, given]) => {
    const hostile = given.map(([name, value]) => `${encodeURIComponent(name)}=${value}`);
    const query = [...(searchParams.size ? [searchParams.toString()] : []), ...hostile];
    return hostile.length ? `${start}?${query.join('&')}` : start + new URL(subject.path, 'http://x').search;
  });
}

function postOf(
  form: Form,
): fc.Arbitrary<Pick<Asking, 'method' | 'body'> & { headers: Record<string, string> }> {
  const type = 'application/x-www-form-urlencoded';
  const asForm = mutated(form).map((made) => ({
    method: 'POST',
    body: encodeForm(made).toString(),
    headers: { 'content-type': type },
  }));
  const asOther = strangeBody.map(({ type: other, body }) => ({
    method: 'POST',
    body,
    headers: other ? { 'content-type': other } : {},
  }));
  return fc.oneof({ weight: 5, arbitrary: asForm }, { weight: 1, arbitrary: asOther });
}

/** The form with some fields replaced, given twice or left out, and some that it does not have. */
function mutated(form: Form): fc.Arbitrary<Form> {
  const value = fc.oneof(
    { weight: 4, arbitrary: hostileText.map((text) => text.toWellFormed()) },
    {
      weight: 1,
      arbitrary: fc.array(
        hostileText.map((text) => text.toWellFormed()),
        { maxLength: 3 },
      ),
    },
  );
  const known = Object.keys(form);
  const replaced = known.length
    ? fc.array(fc.tuple(fc.constantFrom(...known), value), { minLength: 1, maxLength: 3 })
    : fc.constant([]);
  const strange = fc.array(fc.tuple(strangeName, value), { maxLength: 2 });
  return fc.tuple(replaced, strange).map(([some, others]) => {
    const entries = new Map<string, string | readonly string[]>([
      ...Object.entries(form),
      ...some,
      ...others,
    ]);
    return Object.fromEntries(entries);
  });
}
