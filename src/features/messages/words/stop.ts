import type { ContactChannel } from '../domain/kinds.ts';

const waysFr: Record<ContactChannel, string> = { mail: 'courriels', sms: 'SMS' };
const waysEn: Record<ContactChannel, string> = { mail: 'e-mails', sms: 'texts' };

export const fr = {
  title: (channel: ContactChannel) => `Ne plus recevoir ces ${waysFr[channel]}`,
  kind: (channel: ContactChannel) => `Vous ne recevrez plus de ${waysFr[channel]} pour ceci\u00a0:`,
  all: (channel: ContactChannel) =>
    `Vous ne recevrez plus de ${waysFr[channel]} de RAVie, sauf vos codes de connexion.`,
  inside: 'Vous trouverez toujours vos nouvelles dans RAVie.',
  confirm: 'Ne plus recevoir',
  doneTitle: 'C’est fait',
  done: (channel: ContactChannel) => `Ces ${waysFr[channel]} ne partiront plus.`,
  choose: 'Choisir mes messages',
  badTitle: 'Ce lien n’est pas complet',
  bad: 'Il a peut-être été coupé par votre messagerie. Copiez-le en entier, ou choisissez vos messages dans RAVie.',
};

export const en: typeof fr = {
  title: (channel) => `Stop these ${waysEn[channel]}`,
  kind: (channel) => `You will receive no more ${waysEn[channel]} for this:`,
  all: (channel) => `You will receive no more ${waysEn[channel]} from RAVie, except your sign-in codes.`,
  inside: 'You will still find your news in RAVie.',
  confirm: 'Stop',
  doneTitle: 'Done',
  done: (channel) => `These ${waysEn[channel]} will no longer be sent.`,
  choose: 'Choose my messages',
  badTitle: 'This link is not complete',
  bad: 'Your mail program may have cut it. Copy it whole, or choose your messages in RAVie.',
};
