import { readContact, type Contact } from '../sign-in/contact.ts';

/**
 * A contact as sign-in reads it: a mobile of France or its territories in E.164 form, or an e-mail address in lower
 * case. Null for anything else; texts may be sent to what it answers.
 */
export function contactFrom(typed: string): Contact | null {
  return readContact(typed);
}
