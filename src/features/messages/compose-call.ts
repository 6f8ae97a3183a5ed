import { urls } from '../../language/urls.ts';
import type { Call } from '../../platform/push/gateway.ts';
import { signature } from '../../platform/secrets.ts';
import { pathOf, type House } from './compose.ts';
import { linesOf } from './domain/digest.ts';
import { rulesOf } from './domain/kinds.ts';
import { kindSlugs } from './domain/slugs.ts';
import type { Delivery } from './store/outbox.ts';
import { words } from './words.ts';

const day = 86_400;

/**
 * A notification: the line of its kind and where it leads, in the form of Declarative Web Push (W3C Push API), which
 * iPhones show by themselves and our worker reads elsewhere. The stop, where it tells of one kind, is that kind's page
 * of choices. Nothing of it names anybody; what replaces what is told by a mark that only means something to us.
 */
export function composeCall({ origin, secret }: House, delivery: Delivery): Call {
  const { id, locale, notices, urgent } = delivery;
  const w = words[locale];
  const lines = linesOf(notices);
  const said = lines.map(({ kind, facts, pages }) => w.kinds[kind].line(facts, pages));
  const [only] = lines;
  const kind = lines.length === 1 ? only?.kind : undefined;
  const quiet = lines.every((line) => rulesOf(line.kind).urgency === 'quiet');
  const tag = tagOf(secret, topicOf(delivery));
  return {
    text: JSON.stringify({
      web_push: 8030,
      notification: {
        title: said.length > 1 ? w.texts.news(said.length) : (said[0] ?? ''),
        body: said.length > 1 ? said.join('\n') : w.calls.touch,
        lang: locale,
        tag,
        navigate: origin + pathOf(delivery),
      },
      id,
      ...(kind && { stop: { path: urls.messageChoice(kindSlugs[kind]), label: w.calls.stop } }),
    }),
    seconds: day,
    urgency: urgent ? 'high' : quiet ? 'low' : 'normal',
    topic: tag,
  };
}

/**
 * Takes back notifications that she has read elsewhere. One alone goes under its own mark: if her telephone was off,
 * it takes the place of the notification before that is ever shown.
 */
export function composeCallBack(secret: string, topics: readonly string[]): Call {
  const tags = topics.map((topic) => tagOf(secret, topic));
  const [tag] = tags;
  return {
    text: JSON.stringify({ close: tags }),
    seconds: day,
    urgency: 'low',
    ...(tag && tags.length === 1 && { topic: tag }),
  };
}

/** What stands together on a device: the topic, or the rhythm of what gathers several, as the delivery has it. */
function topicOf({ rhythm, notices }: Delivery): string {
  return rhythm === 'now' ? (notices[0]?.topic ?? '') : rhythm;
}

/** A topic holds an address of ours: outside, it is a mark. */
function tagOf(secret: string, topic: string): string {
  return signature(secret, `push-topic\n${topic}`).toString('base64url').slice(0, 22);
}
