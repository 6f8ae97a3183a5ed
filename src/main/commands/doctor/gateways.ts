import { connect } from 'node:net';
import type { Config } from '../../../platform/config.ts';
import { createMailer } from '../../../platform/mail/mailer.ts';
import { fine, wrong, type Check, type Finding } from './check.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.gateways;
const patience = 10_000;

/** The doors to the outside: do they answer? Nothing is sent. */
export function gatewayChecks(config: Config): Check[] {
  return [
    { id: 'mail', look: () => mail(config) },
    { id: 'sms', look: () => sms(config) },
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
  const { hostname, port, protocol, host } = new URL(url);
  const taken = await takesConnection(hostname, Number(port) || (protocol === 'https:' ? 443 : 80));
  return taken ? fine(words.sms(host)) : wrong(words.smsSilent(host), words.smsMend);
}

function takesConnection(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port, timeout: patience });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => {
      end(true);
    });
    for (const event of ['timeout', 'error'])
      socket.once(event, () => {
        end(false);
      });
  });
}
