import { describe, expect, test } from 'vitest';
import { articlesOf, readAgreement } from './agreement.ts';
import { rules } from './domain/rules.ts';
import { ruleIds, ruleNamed, slugOf } from './domain/rules.ts';
import { grids, levels } from './domain/wages.ts';
import { plainText } from './domain/markup.ts';

const text = await readAgreement();
const articles = text?.articles ?? [];
const at = (slug: string) => articles.find((article) => article.slug === slug);

describe('the agreement of the package', () => {
  test('has each of its articles once, in order, with an address of its own', () => {
    expect(articles.length).toBeGreaterThan(1000);
    expect(articles.map(({ position }) => position)).toEqual(articles.map((_, index) => index + 1));
    for (const key of ['id', 'slug'] as const)
      expect(new Set(articles.map((article) => article[key])).size).toBe(articles.length);
  });

  test('tells bare headings and what is not reproduced from what can be read', () => {
    const count = (kind: string) => articles.filter((article) => article.kind === kind).length;
    expect([count('heading'), count('elsewhere')]).toEqual([128, 32]);
    expect(at('annexe-2-8-4')?.title).toBe('Temps de formation');
    expect(at('137-2')).toMatchObject({ number: '137.2', title: 'Heures de présence de nuit', kind: 'text' });
  });

  test('dates what its source dates, and nothing else', () => {
    const changed = at('149')?.changes.find(({ kind }) => kind === 'changed');
    expect(changed?.published).toBe('2022-07-27');
    expect(articles.flatMap(({ changes }) => changes).filter(({ since }) => since && since > '2900')).toEqual(
      [],
    );
  });
});

describe('the rules, against the articles themselves', () => {
  test('each article they name is there', () => {
    for (const id of ruleIds)
      for (const source of ruleNamed(id).sources) {
        const slug = slugOf(source);
        if (slug) expect(at(slug)?.kind, `${id}: ${slug}`).toBe('text');
      }
  });

  test.each([
    [
      '134',
      'une moyenne de 48 heures de travail effectif par semaine calculée sur une période de 12 semaines',
    ],
    ['134', 'sans dépasser 50 heures au cours de la même semaine'],
    ['134', 'entre 0 heure et au maximum 48 heures'],
    ['137-1', 'équivaut aux 2/3 d’une heure de travail effectif'],
    ['137-2', 'entre 20 heures et 6 h 30'],
    ['137-2', 'dans la limite totale d’1 h 30'],
    ['137-2', 'ne peut pas excéder 12 heures consécutives'],
    ['137-2', 'plus de 5 nuits consécutives'],
    ['149', 'ne peut être inférieur à 1/4 du salaire contractuel'],
    ['46', 'durée minimale de 35 heures consécutives'],
    ['132', 'délai de prévenance de 5 jours calendaires'],
    ['140-1-2', 'peut être majoré de 10 % au titre des congés payés'],
    ['57', 'ni inférieur au barème de l’administration ni supérieur au barème fiscal'],
  ])('article %s says « %s »', (slug, words) => {
    expect(plainText(at(slug)?.html ?? '').replaceAll('\u00a0', ' ')).toContain(words);
  });

  test('the grids are those of the amendments, figure by figure', () => {
    for (const { article, plain, certified } of grids) {
      const words = plainText(at(article)?.html ?? '').replace(/[\u00a0\u202f]/g, ' ');
      for (const [rank, wage] of plain.entries()) {
        const euros = (amount: number) => `${amount.toFixed(2).replace('.', ',')} €`;
        const row = words.slice(words.indexOf(` ${levels[rank] ?? ''} ${euros(wage)}`));
        expect(row, `${article} ${levels[rank] ?? ''}`).toContain(euros(wage));
        const holder = certified[rank];
        if (holder) expect(row.slice(0, 80), `${article} ${levels[rank] ?? ''}`).toContain(euros(holder));
      }
    }
    expect(rules['minimum-wage'].examples[0].facts.hourly).toBe(grids[0]?.plain[2]);
  });
});

test('a tree with nothing in it is no article', () => {
  expect(articlesOf({ type: 'agreement', data: {} })).toEqual([]);
});
