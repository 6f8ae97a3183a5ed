import { performance } from 'node:perf_hooks';
import { findCandidates } from '../../src/features/replacements/actions/find-candidates.ts';
import { standOn, type Ground } from '../../src/main/ground.ts';
import { prepare } from '../../src/main/prepare.ts';
import { readConfig } from '../../src/platform/config.ts';
import { startDatabase } from '../../src/platform/db/launcher/launcher.ts';
import { createDatabaseIfAbsent, withSession } from '../../src/platform/db/launcher/session.ts';
import { openScratch } from '../faults/scratch.ts';
import { askAround, fillCarers, type Asked } from './candidates-fill.ts';

type Place = { carers: number; ground: Ground; asked: Asked[]; times: number[]; found: number };

const turns = 10;

/**
 * Candidates for one request among so many carers who are open, databases side by side, in turns; what comes first
 * warms up and is not counted. Answers the figures as a table.
 */
export async function measureCandidates(
  { sizes, requests }: { sizes: readonly number[]; requests: number },
  say: (sentence: string) => void,
): Promise<string> {
  const scratch = await openScratch();
  const places: Place[] = [];
  try {
    const server = await startDatabase({ dataDir: scratch.dataDir });
    for (const carers of sizes) {
      say(`${carers} carers…`);
      const database = `carers_${carers}`;
      await createDatabaseIfAbsent(server.connection, database);
      const { host, port, user } = server.connection;
      const address = `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
      const settings = { ...scratch.settings, RAVIE_LOG_LEVEL: 'error', DATABASE_URL: address };
      const ground = await standOn(readConfig(settings));
      await prepare(ground, () => undefined);
      await fillCarers(ground.services.db, carers);
      places.push({
        carers,
        ground,
        asked: await askAround(ground.services, requests),
        times: [],
        found: 0,
      });
    }
    await withSession({ ...server.connection, user: 'postgres', database: 'postgres' }, (client) =>
      client.query('checkpoint'),
    );
    for (let turn = 0; turn <= turns; turn += 1) for (const place of places) await takeTurn(place, turn);
    return table(places);
  } finally {
    for (const { ground } of places) await ground.close();
    await scratch.remove();
  }
}

/** A tenth of the requests, each looked for once; the first turn is all of them, and counts for nothing. */
async function takeTurn(place: Place, turn: number): Promise<void> {
  const { services } = place.ground;
  const each = Math.ceil(place.asked.length / turns);
  const now = turn === 0 ? place.asked : place.asked.slice((turn - 1) * each, turn * each);
  for (const { asker, requestId } of now) {
    const start = performance.now();
    const { candidates } = await findCandidates(services, asker, requestId);
    if (turn === 0) place.found += candidates.length;
    else place.times.push(performance.now() - start);
  }
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

function table(places: readonly Place[]): string {
  const rows = places.map(({ carers, asked, times, found }) => {
    const figures = [at(times, 0.5), at(times, 0.95), at(times, 0.99)].map((each) => each.toFixed(1));
    const [first] = places;
    const growth = first ? at(times, 0.5) / at(first.times, 0.5) : 1;
    const tail = first ? at(times, 0.99) / at(first.times, 0.99) : 1;
    const mean = (found / asked.length).toFixed(1);
    return `| ${carers} | ${figures.join(' | ')} | ${growth.toFixed(2)} × | ${tail.toFixed(2)} × | ${mean} |`;
  });
  return [
    '| open carers | p50 (ms) | p95 | p99 | growth of p50 | of p99 | candidates found |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
