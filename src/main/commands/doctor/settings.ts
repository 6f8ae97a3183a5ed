import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, type Config, type SettingName } from '../../../platform/config.ts';
import { staysHere } from '../../../platform/http/loopback.ts';
import { fine, wrong, type Check, type Finding } from './check.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.settings;

/** Whether the settings hold together; the configuration itself when they do. */
export async function readSettings(
  read: () => Promise<Config>,
): Promise<{ config: Config | null; finding: Finding }> {
  try {
    const config = await read();
    return { config, finding: fine(words.config(config.env)) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { config: null, finding: wrong(error.sentences.join(' '), words.configMend) };
  }
}

/** What the settings say, taken one by one. */
export function settingChecks(config: Config): Check[] {
  return [
    { id: 'secrets', look: () => secrets(config) },
    { id: 'origin', look: () => origin(config) },
    { id: 'transport', look: () => transport(config) },
    { id: 'legal', look: () => legal(config) },
  ];
}

/** Fewer different characters than this in 32 were not drawn at random. */
const leastVariety = 12;

async function secrets({ secret, secretBefore, dataDir }: Config): Promise<Finding> {
  if (secretBefore !== undefined) return wrong(words.secretBefore, words.secretBeforeMend);
  if (secret !== undefined)
    return new Set(secret).size >= leastVariety
      ? fine(words.secretSet)
      : wrong(words.secretPoor, words.secretMend);
  const file = join(dataDir, 'secret');
  const found = await stat(file).catch(() => null);
  if (!found) return fine(words.secretToCome);
  return found.mode & 0o077
    ? wrong(words.secretOpen(file), words.secretClose(file))
    : fine(words.secretKept(file));
}

function origin({ origin: address, host, env, trustedProxies }: Config): Finding {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:' && !staysHere(hostname))
    return wrong(words.originPlain(address), words.originMend);
  const behindProxy = env === 'production' && ['127.0.0.1', 'localhost', '::1'].includes(host);
  if (behindProxy && trustedProxies === 0) return wrong(words.noProxy(address), words.noProxyMend);
  return fine(words.origin(address));
}

/** What leaves this machine, and may do so in clear. */
function transport({ databaseUrl, sms, routingUrl }: Config): Finding {
  const named = { DATABASE_URL: databaseUrl, RAVIE_SMS_URL: sms.url, RAVIE_ROUTING_URL: routingUrl };
  const inClear = Object.entries(named).filter(([, address]) => address && mayBeRead(new URL(address)));
  return inClear.length
    ? wrong(words.inClear(inClear.map(([name]) => name).join(', ')), words.inClearMend)
    : fine(words.transport);
}

function mayBeRead({ protocol, hostname, searchParams }: URL): boolean {
  if (staysHere(hostname) || searchParams.get('host')?.startsWith('/')) return false;
  if (protocol === 'https:') return false;
  return !['require', 'verify-ca', 'verify-full'].includes(searchParams.get('sslmode') ?? '');
}

const legalSettings = {
  publisher: 'RAVIE_PUBLISHER',
  director: 'RAVIE_PUBLICATION_DIRECTOR',
  contact: 'RAVIE_PUBLISHER_CONTACT',
  hosting: 'RAVIE_HOSTING',
  dataOfficer: 'RAVIE_DATA_OFFICER',
} as const satisfies Record<keyof Config['legal'], SettingName>;

/** What the legal pages leave blank: to be mended where the public comes, only said elsewhere. */
function legal({ legal: given, env }: Config): Finding {
  const blanks = Object.entries(legalSettings).filter(([name]) => !given[name as keyof Config['legal']]);
  if (blanks.length === 0) return fine(words.legal);
  const names = blanks.map(([, setting]) => setting).join(', ');
  return env === 'production'
    ? wrong(words.legalBlanks(names), words.legalMend)
    : fine(words.legalBlanks(names));
}
