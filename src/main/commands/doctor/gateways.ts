import type { Config } from '../../../platform/config.ts';
import { createMailer } from '../../../platform/mail/mailer.ts';
import { takesConnection } from '../../../platform/reachable.ts';
import { fine, wrong, type Check, type Finding } from './check.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.gateways;

/** The doors to the outside: do they answer? Nothing is sent. */
export function gatewayChecks(config: Config): Check[] {
  return [
    { id: 'mail', look: () => mail(config) },
    { id: 'sms', look: () => sms(config) },
    { id: 'push', look: () => push(config) },
  ];
}

async function mail({ smtpUrl, mailFrom }: Config): Promise<Finding> {
  if (!smtpUrl) return fine(words.mailBox);
  const { host } = new URL(smtpUrl);
  const mailer = createMailer(smtpUrl, mailFrom);
  const answers = await mailer.check();
  mailer.close();
  if (!answers) return wrong(words.mailSilent(host), words.mailMend);
  return mailFrom.includes('.invalid') ? wrong(words.noSender, words.noSenderMend) : fine(words.mail(host));
}

/** A gateway knows no other request than « send »: that it takes a connection is all that can be asked. */
async function sms({ sms: { url } }: Config): Promise<Finding> {
  if (!url) return fine(words.smsBox);
  const { host } = new URL(url);
  return (await takesConnection(url)) ? fine(words.sms(host)) : wrong(words.smsSilent(host), words.smsMend);
}

/** Notifications have no provider of ours: browsers name their makers' services, and these must be within reach. */
async function push({ pushHosts, env }: Config): Promise<Finding> {
  const named = pushHosts.filter((host) => !host.includes('*'));
  const reached = await Promise.all(named.map((host) => takesConnection(`https://${host}`, 3000)));
  const silent = named.filter((_, index) => !reached[index]).join(', ');
  if (!silent) return fine(words.push(named.length));
  return env === 'production'
    ? wrong(words.pushSilent(silent), words.pushMend)
    : fine(words.pushSilent(silent));
}
