import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Out of a hundred. */
export type Marks = { performance: number; accessibility: number; 'best-practices': number };

type Run = (
  url: string,
  flags: object,
) => Promise<{ lhr: { categories: Record<string, { score: number | null }> } } | undefined>;

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/**
 * What Lighthouse says of a page, on its own idea of a telephone. It weighs 176 MB with what it brings, so it is no
 * package of ours: `folder` is where somebody has installed it.
 */
export async function examine(
  folder: string,
  { url, cookie, port }: { url: string; cookie: string; port: number },
): Promise<Marks> {
  const entry = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Run };
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
    extraHeaders: { Cookie: cookie },
  });
  const of = (name: keyof Marks) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
  };
}
