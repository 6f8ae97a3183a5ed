import { z } from 'zod';
import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { Services } from '../../../platform/services.ts';
import { hearReport } from '../actions/hear-report.ts';
import { readBounce } from '../bounce.ts';
import type { ContactChannel } from '../domain/kinds.ts';
import type { Report } from '../domain/report.ts';
import { isProven } from '../webhook.ts';

const report = z.object({
  id: z
    .string()
    .transform((id) => /<?([^@<>]+)/.exec(id)?.[1]?.toLowerCase())
    .refine(isId),
  outcome: z.enum(['delivered', 'failed']),
  lasting: z.boolean().default(false),
  contact: z.string().max(254).nullable().default(null),
});

/** Where providers say what became of messages. Closed, as if it were not there, without RAVIE_WEBHOOK_SECRET. */
export function reportRoutes(services: Services): Route[] {
  const hear = async (c: RavieContext, channel: ContactChannel) => {
    const secret = services.config.webhookSecret;
    if (secret === undefined) throw new NotFound();
    const body = await c.req.text();
    const proof = {
      authorization: c.req.header('authorization'),
      signature: c.req.header('x-ravie-signature'),
      timestamp: c.req.header('x-ravie-timestamp'),
    };
    if (!isProven(secret, body, proof, services.now())) return c.body(null, 401);
    const isMessage = /^(message\/rfc822|multipart\/report)/.test(c.req.header('content-type') ?? '');
    const said = isMessage && channel === 'mail' ? await readBounce(body) : readJson(body);
    if (!said) return c.body(null, 422);
    // One that is none of ours is no fault of the provider's: it would say it again for days.
    await hearReport(services, channel, said);
    return c.body(null, 204);
  };
  return [
    post(urls.mailReports(), anyone, (c) => hear(c, 'mail')),
    post(urls.smsReports(), anyone, (c) => hear(c, 'sms')),
  ];
}

function readJson(body: string): Report | null {
  try {
    return report.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
