import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import { shortId } from '../../../src/features/messages/links.ts';
import type { World } from '../world.ts';
import { page, type Subjects } from './subject.ts';

/** What may be asked of messages. */
export function messageSubjects({ news, stop }: World): Subjects {
  const choice = urls.messageChoice;
  return {
    'GET /nouvelles': page(urls.news(), 'one’s own'),
    'GET /n/:reference': [
      { what: 'what the carer of Guéret was told', path: urls.newsItem(shortId(news)) },
      { what: 'what nobody was told', path: urls.newsItem(shortId(newId())) },
    ],
    'GET /mes-messages': page(urls.messageChoices(), 'one’s own'),
    'GET /mes-messages/heures': page(urls.quietHours(), 'one’s own'),
    'POST /mes-messages/heures': [
      { what: 'one’s own', path: urls.quietHours(), form: { from: '22', to: '6' } },
    ],
    'GET /mes-messages/notifications': page(urls.notifications(), 'one’s own'),
    'POST /mes-messages/notifications': [
      {
        what: 'one’s own device',
        path: urls.notifications(),
        form: {
          endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
          // Of the example of RFC 8291.
          p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
          auth: 'BTBZMqHH6r4Tts7J_aSIgg',
        },
      },
      {
        what: 'an address inside',
        path: urls.notifications(),
        form: { endpoint: 'https://127.0.0.1/', p256dh: '', auth: '' },
      },
    ],
    'POST /mes-messages/notifications/arret': [
      { what: 'one’s own devices', path: urls.noNotifications(), form: { ou: 'partout' } },
    ],
    'POST /mes-messages/seulement-dans-ravie': [{ what: 'one’s own', path: urls.onlyInside(), form: {} }],
    'POST /mes-messages/reglages-du-debut': [{ what: 'one’s own', path: urls.usualMessages(), form: {} }],
    'POST /mes-messages/reprise/:channel': [
      { what: 'one’s own address', path: urls.contactAgain('mail'), form: {} },
    ],
    'GET /mes-messages/:kind': [
      { what: 'an answer to one’s question', path: choice('reponse') },
      { what: 'requests to decide on', path: choice('demandes') },
      { what: 'a new device', path: choice('appareil') },
    ],
    'POST /mes-messages/:kind': [
      { what: 'an answer to one’s question', path: choice('reponse'), form: { sms: 'never' } },
      { what: 'requests to decide on', path: choice('demandes'), form: { mail: 'weekly' } },
    ],
    'GET /a/:token': [
      { what: 'the link of a message', path: stop },
      { what: 'a link we did not sign', path: urls.stopMessages('rien') },
    ],
    'POST /a/:token': [
      { what: 'the link of a message', path: stop, form: {} },
      { what: 'a link we did not sign', path: urls.stopMessages('rien'), form: {} },
    ],
    'POST /webhooks/courriels': [{ what: 'without the secret', path: urls.mailReports(), form: {} }],
    'POST /webhooks/sms': [{ what: 'without the secret', path: urls.smsReports(), form: {} }],
  };
}
