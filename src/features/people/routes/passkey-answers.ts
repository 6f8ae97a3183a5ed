import { z } from 'zod';

const piece = z.string().max(8000);
const shared = {
  id: piece,
  rawId: piece,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown(),
};

/** What a browser makes of a device's answer (`toJSON`): only what we read, within bounds. */
export const registration = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: piece,
    attestationObject: piece,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});
export const authentication = z.object({
  ...shared,
  response: z.object({ clientDataJSON: piece, authenticatorData: piece, signature: piece }),
});

/** Reads the field `cle` of a form, which holds JSON; null for anything else. */
export function answerOf<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
