import { isId, newId } from '../../../language/ids.ts';
import { serviceKinds } from '../../../language/service-kinds.ts';
import type { Db } from '../../../platform/db/database.ts';
import { manyOf, typedText, type Typed } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import { readCommunes, readEmail, readPhone, readWeb } from '../actions/read-facts.ts';
import { limits, type DirectoryService } from '../domain/service.ts';
import type { ServiceTyped } from '../domain/typed.ts';
import type { ServiceFacts } from '../store/write.ts';
import type { formWords } from '../words/form.ts';

type Faults = (typeof formWords)['fr']['faults'];

/** What was typed, bounded, to be shown again. */
export function serviceTyped(typed: Typed, departmentCode: string): ServiceTyped {
  const text = (name: string, most: number) => typedText(typed, name).replace(/\s+/g, ' ').slice(0, most);
  const id = typedText(typed, 'id');
  return {
    id: isId(id) ? id : newId(),
    departmentCode,
    texts: {
      nom: text('nom', 200),
      telephone: text('telephone', 40),
      courriel: text('courriel', 300),
      site: text('site', 300),
      horaires: text('horaires', 400),
      phrase: text('phrase', 600),
    },
    kinds: manyOf(typed['genres']).slice(0, 8),
    where: typedText(typed, 'ou').slice(0, 20),
    communes: typedText(typed, 'communes').slice(0, 20_000),
  };
}

/** An entry as its form shows it. `phone`: as it is dialled. */
export const typedOf = (service: DirectoryService, phone: string): ServiceTyped => ({
  id: service.id,
  departmentCode: service.departmentCode,
  texts: {
    nom: service.name,
    telephone: phone,
    courriel: service.email ?? '',
    site: service.web ?? '',
    horaires: service.hours,
    phrase: service.does,
  },
  kinds: service.kinds,
  where: service.communes.length > 0 ? 'communes' : 'partout',
  communes: service.communes.map(({ name }) => name).join('\n'),
});

/** What a form says of a service, or everything that is wrong in it. */
export async function factsFrom(
  db: Db,
  { departmentCode, texts, kinds, where, communes }: ServiceTyped,
  faults: Faults,
): Promise<{ facts: ServiceFacts } | { errors: FormError[] }> {
  const errors: FormError[] = [];
  const wrong = (field: string, message: string) => void errors.push({ field, message });
  const known = serviceKinds.filter((kind) => kinds.includes(kind));
  const [phone, email, web] = [
    texts.telephone && readPhone(texts.telephone),
    texts.courriel && readEmail(texts.courriel),
    texts.site && readWeb(texts.site),
  ];
  if (texts.nom.length < 2 || texts.nom.length > limits.name) wrong('nom', faults.name);
  if (known.length === 0) wrong('genres', faults.kinds);
  if (phone === null) wrong('telephone', faults.phone);
  if (phone === '' && email === '') wrong('telephone', faults.reach);
  if (email === null) wrong('courriel', faults.email);
  if (web === null) wrong('site', faults.web);
  if (texts.horaires.length > limits.hours) wrong('horaires', faults.hours);
  if (texts.phrase.length > limits.does) wrong('phrase', faults.does);
  if (where !== 'partout' && where !== 'communes') wrong('ou', faults.where);
  const named =
    where === 'communes' ? await communesFrom(db, departmentCode, communes, faults) : { codes: [] };
  if ('message' in named) wrong('communes', named.message);
  if (errors.length > 0 || 'message' in named) return { errors };
  return {
    facts: {
      name: texts.nom,
      kinds: known,
      communeCodes: named.codes,
      phone: phone || null,
      email: email || null,
      web: web || null,
      hours: texts.horaires,
      does: texts.phrase,
    },
  };
}

async function communesFrom(
  db: Db,
  departmentCode: string,
  typed: string,
  faults: Faults,
): Promise<{ codes: string[] } | { message: string }> {
  const lines = typed
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return { message: faults.communes };
  if (lines.length > limits.communes) return { message: faults.communesMany };
  const { codes, unknown } = await readCommunes(db, departmentCode, lines);
  if (unknown.length === 0) return { codes };
  return { message: faults.communesUnknown(unknown.slice(0, 8).join(', ').slice(0, 200)) };
}
