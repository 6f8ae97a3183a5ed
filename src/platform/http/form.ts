import type { z } from 'zod';
import { tidyText } from '../../language/text.ts';
import type { RavieContext } from './context.ts';

/** What was typed, by field, as it was typed: a page drawn again shows it again. */
export type Typed = Record<string, string | string[]>;

/** What is wrong, by field: the key of a sentence in the room's words (the message given in the schema). */
export type FieldFaults = Record<string, string>;

export type Parsed<Value> =
  | { ok: true; value: Value; typed: Typed }
  | { ok: false; typed: Typed; faults: FieldFaults };

/**
 * Reads a posted form against a schema. Every text is made storable first ({@link tidyText}); a field given
 * several times is a list. Schemas say what is wrong by a key of the room's words, never by a sentence.
 */
export async function readForm<Schema extends z.ZodType>(
  c: RavieContext,
  schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
  return check(schema, await readTyped(c));
}

/** The same without a schema: what was typed, for whoever looks at each field by itself. */
export async function readTyped(c: RavieContext): Promise<Typed> {
  const typed = nothingTyped();
  for (const [name, value] of Object.entries(await bodyOf(c))) {
    const values = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
    const [first] = values;
    if (values.length > 1) typed[name] = values.map(tidyText);
    else if (first !== undefined) typed[name] = tidyText(first);
  }
  return typed;
}

/** A field that may be given once, many times, or not at all. */
export const manyOf = (value: Typed[string] | undefined): string[] => [value ?? []].flat();

/** No field yet, and none of those that every object has: names come from outside. */
function nothingTyped(): Typed {
  return Object.create(null) as Typed;
}

/** A body cut short, or that is no form though it says so, is an empty one: what is asked for is then missing. */
async function bodyOf(c: RavieContext) {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}

/** Reads the query string against a schema, in the same way. */
export function readQuery<Schema extends z.ZodType>(
  c: RavieContext,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const typed = nothingTyped();
  for (const [name, values] of Object.entries(c.req.queries())) {
    const [first] = values;
    if (values.length > 1) typed[name] = values.map(tidyText);
    else if (first !== undefined) typed[name] = tidyText(first);
  }
  return check(schema, typed);
}

/** The text typed in one field, or nothing: for drawing it again. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function check<Schema extends z.ZodType>(schema: Schema, typed: Typed): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  const faults: FieldFaults = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    faults[field] ??= issue.message;
  }
  return { ok: false, typed, faults };
}
