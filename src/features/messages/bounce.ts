import PostalMime from 'postal-mime';
import { reportFromStatus, type Report } from './domain/report.ts';
import { isId } from '../../language/ids.ts';

/** Reads a bounce as mail servers write it (RFC 3464), whole: null when it is none, or not about a letter of ours. */
export async function readBounce(message: string): Promise<Report | null> {
  const { attachments } = await PostalMime.parse(message, { attachmentEncoding: 'utf8' });
  const part = (type: RegExp) => {
    const content = attachments.find(({ mimeType }) => type.test(mimeType))?.content;
    return typeof content === 'string' ? content : '';
  };
  const returned = part(/^(message\/rfc822|text\/rfc822-headers|message\/global)/);
  const id = /^message-id:\s*<([^@>]+)@/im.exec(returned)?.[1];
  return isId(id) ? reportFromStatus(part(/^message\/(global-)?delivery-status/), id) : null;
}
