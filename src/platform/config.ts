import { resolve } from 'node:path';
import { z } from 'zod';
import { staysHere } from './http/loopback.ts';
import { settings, type environments } from './settings-table.ts';

export type SettingName = keyof typeof settings;

type Parsed = { [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };

export type Config = {
  env: (typeof environments)[number];
  port: number;
  host: string;
  /** The public origin, without a trailing slash. */
  origin: string;
  trustedProxies: number;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | undefined;
  /** Who migrates, when it is not who serves. */
  databaseOwnerUrl: string | undefined;
  databasePool: number;
  /** Undefined only where a demonstration makes its own (see main/secrets.ts). */
  secret: string | undefined;
  /** Still read, no longer written with. */
  secretBefore: string | undefined;
  demoAccounts: boolean;
  /** Whether powers over others sleep until their holder has shown by two ways that it is her. */
  secondFactor: boolean;
  smtpUrl: string | undefined;
  mailFrom: string;
  mailStatusUrl: string | undefined;
  sms: {
    url: string | undefined;
    headers: Record<string, string>;
    body: string;
    contentType: string;
    once: boolean;
    statusUrl: string | undefined;
  };
  /** What SMS may cost, in cents: one of them, all of a day, those of a relay a day. */
  smsCost: { each: number; dayCap: number; centreDayCap: number };
  /** Push services that browsers may name: see `isPushAddress`. */
  pushHosts: readonly string[];
  webhookSecret: string | undefined;
  routingUrl: string | undefined;
  sourceUrl: string | undefined;
  /** What the legal pages say of this installation; undefined is a blank. */
  legal: Legal;
  logLevel: Parsed['RAVIE_LOG_LEVEL'];
  requestsPerMinute: number;
};

export type Legal = Record<
  'publisher' | 'director' | 'contact' | 'hosting' | 'dataOfficer',
  string | undefined
>;

/** Raised at boot with one sentence a line, each naming its setting. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Reads and checks every setting. Throws {@link ConfigError} with every fault at once. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const read = <Name extends SettingName>(name: Name): Parsed[Name] => {
    const given = environment[name]?.trim();
    const parsed = settings[name].schema.safeParse(given === '' ? undefined : given);
    if (parsed.success) return parsed.data as Parsed[Name];
    faults.push(`${name} : valeur refusée. ${settings[name].doc}`);
    return undefined as Parsed[Name];
  };

  const env = read('RAVIE_ENV');
  const port = read('PORT');
  const config: Config = {
    env,
    port,
    host: read('HOST'),
    origin: (read('RAVIE_ORIGIN') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    trustedProxies: read('RAVIE_TRUSTED_PROXIES'),
    dataDir: resolve(read('RAVIE_DATA_DIR')),
    databaseUrl: read('DATABASE_URL'),
    databaseOwnerUrl: read('DATABASE_OWNER_URL'),
    databasePool: read('RAVIE_DATABASE_POOL'),
    secret: read('RAVIE_SECRET'),
    secretBefore: read('RAVIE_SECRET_BEFORE'),
    demoAccounts: read('RAVIE_DEMO_ACCOUNTS') ?? env === 'demonstration',
    secondFactor: read('RAVIE_SECOND_FACTOR') ?? env === 'production',
    smtpUrl: read('RAVIE_SMTP_URL'),
    mailFrom: read('RAVIE_MAIL_FROM'),
    sms: {
      url: read('RAVIE_SMS_URL'),
      headers: headersFrom(read('RAVIE_SMS_HEADERS'), faults),
      body: read('RAVIE_SMS_BODY'),
      contentType: read('RAVIE_SMS_CONTENT_TYPE'),
      once: read('RAVIE_SMS_ONCE') ?? false,
      statusUrl: read('RAVIE_SMS_STATUS_URL'),
    },
    smsCost: {
      each: read('RAVIE_SMS_CENTS'),
      dayCap: read('RAVIE_SMS_DAY_CAP_CENTS'),
      centreDayCap: read('RAVIE_SMS_CENTRE_DAY_CAP_CENTS'),
    },
    mailStatusUrl: read('RAVIE_MAIL_STATUS_URL'),
    pushHosts: read('RAVIE_PUSH_HOSTS'),
    webhookSecret: read('RAVIE_WEBHOOK_SECRET'),
    routingUrl: read('RAVIE_ROUTING_URL'),
    sourceUrl: read('RAVIE_SOURCE_URL'),
    legal: {
      publisher: read('RAVIE_PUBLISHER'),
      director: read('RAVIE_PUBLICATION_DIRECTOR'),
      contact: read('RAVIE_PUBLISHER_CONTACT'),
      hosting: read('RAVIE_HOSTING'),
      dataOfficer: read('RAVIE_DATA_OFFICER'),
    },
    logLevel: read('RAVIE_LOG_LEVEL'),
    requestsPerMinute: read('RAVIE_REQUESTS_PER_MINUTE'),
  };
  if (env === 'production') faults.push(...productionFaults(config));
  if (faults.length) throw new ConfigError(faults);
  return config;
}

/** What a production installation may not start with. */
function productionFaults(config: Config): string[] {
  const faults: string[] = [];
  if (config.demoAccounts)
    faults.push('RAVIE_DEMO_ACCOUNTS : pas de comptes de démonstration en production.');
  if (!config.secret) faults.push('RAVIE_SECRET : il manque le secret qui signe les sessions.');
  if (config.databaseOwnerUrl && !config.databaseUrl)
    faults.push('DATABASE_OWNER_URL : il faut aussi DATABASE_URL, le compte qui sert.');
  if (config.secretBefore !== undefined && config.secretBefore === config.secret)
    faults.push('RAVIE_SECRET_BEFORE : c’est le même que RAVIE_SECRET.');
  if (!config.origin.startsWith('https://'))
    faults.push('RAVIE_ORIGIN : il faut une adresse en https en production.');
  if (!config.smtpUrl) faults.push('RAVIE_SMTP_URL : il manque le serveur de courriel.');
  if (config.sms.url && inClear(config.sms.url))
    faults.push('RAVIE_SMS_URL : il faut une adresse en https, les codes y passent.');
  if (config.pushHosts.some((host) => staysHere(host.replace(/:\d+$/, ''))))
    faults.push('RAVIE_PUSH_HOSTS : pas de service de notification sur cette machine en production.');
  if (!config.sms.url) faults.push('RAVIE_SMS_URL : il manque la passerelle SMS.');
  return faults;
}

function inClear(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !staysHere(hostname);
}

function headersFrom(text: string | undefined, faults: string[]): Record<string, string> {
  if (!text) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    faults.push(`RAVIE_SMS_HEADERS : valeur refusée. ${settings.RAVIE_SMS_HEADERS.doc}`);
    return {};
  }
}
