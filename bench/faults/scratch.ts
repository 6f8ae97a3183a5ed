import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { standOn } from '../../src/main/ground.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Services } from '../../src/platform/services.ts';
import { built, startApp, type App, type Settings } from './app.ts';
import { killDatabase, placeOf } from './database.ts';

/** An installation of its own, with its embedded database, to be broken and thrown away. */
export type Scratch = {
  dataDir: string;
  settings: Settings;
  /** Starts the application on it, as it was built when this was opened; killed at the end if it still runs. */
  start: (port: number, args?: readonly string[], changed?: Settings) => App;
  /** Works on the database while no application does: it is started for that, and stopped after. */
  onDatabase: <Result>(work: (services: Services) => Promise<Result>) => Promise<Result>;
  remove: () => Promise<void>;
};

export async function openScratch(): Promise<Scratch> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ravie-faults-'));
  // Run by root, the database belongs to another account, which must come in.
  await chmod(dataDir, 0o755);
  const settings = {
    RAVIE_ENV: 'demonstration',
    RAVIE_DATA_DIR: dataDir,
    RAVIE_SECRET: 'a secret for the faults, long enough to be one',
    RAVIE_REQUESTS_PER_MINUTE: '0',
    RAVIE_LOG_LEVEL: 'silent',
    DATABASE_URL: '',
  };
  // A copy, so that a build made meanwhile changes nothing: beside the original, where it finds its packages.
  const server = await mkdtemp(join(dirname(built), 'faults-'));
  await cp(built, server, { recursive: true });
  const apps: App[] = [];
  return {
    dataDir,
    settings,
    start: (port, args, changed = {}) => {
      const app = startApp(port, { ...settings, ...changed }, args, server);
      apps.push(app);
      return app;
    },
    onDatabase: async (work) => {
      const ground = await standOn(readConfig(settings));
      return work(ground.services).finally(() => ground.close());
    },
    remove: async () => {
      await Promise.all(apps.map((app) => app.kill()));
      killDatabase(await placeOf(dataDir));
      for (const folder of [dataDir, server])
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
