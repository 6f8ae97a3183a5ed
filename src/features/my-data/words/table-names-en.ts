import type { KeptTable } from '../domain/kept.ts';
import { en as work } from './table-names-work.ts';

export type TableWords = Record<KeptTable, { title: string; what: string }>;

/** See `table-names`. */
export const en: TableWords = {
  ...work,
  sign_in_users: { title: 'Your account', what: 'your phone number or e-mail address' },
  sign_in_sessions: {
    title: 'Your sign-ins',
    what: 'since when each device has been signed in, never where it is',
  },
  sign_in_accounts: { title: 'Other ways in', what: 'nothing so far' },
  sign_in_verifications: { title: 'Sign-in codes', what: 'a fingerprint of the code, which names nobody' },
  sign_in_keycards: {
    title: 'Your RAVie card',
    what: 'when it was made and used, fingerprints of its code and of your PIN. Whoever runs the centre sees that you have it',
  },
  sign_in_devices: {
    title: 'Your devices',
    what: 'three words each, such as “Phone, Android, Chrome”, and how you came in',
  },
  sign_in_passkeys: {
    title: 'The unlocking of your devices',
    what: 'one public key a device. No fingerprint and no face ever leaves the device',
  },
  people: {
    title: 'Your profile',
    what: 'your first name, initial, town, gestures, languages and settings',
  },
  grants: { title: 'Your roles', what: 'what you are, where, since when' },
  experts: { title: 'Your fields of expertise', what: 'in which field you answer, since when' },
  admission_requests: { title: 'Your requests to join', what: 'your message and the answer you got' },
  hour_offers: {
    title: 'The hours you offer',
    what: 'to swap, to spare, or a job: the town, the gestures, your word. Of your contact, only which to show',
  },
  hour_offer_times: { title: 'When these hours are', what: 'their days and hours' },
  hour_offer_answers: {
    title: 'Your answers to hours offered',
    what: 'your word, what you give in return, and which of your contacts to show',
  },
  replacement_requests: {
    title: 'Your requests to be replaced',
    what: 'the days, the reason in a word, never an illness, and how to ask',
  },
  replacement_shifts: { title: 'The hours to be replaced', what: 'when, at whose home, and which gestures' },
  replacement_asks: {
    title: 'What you were asked',
    what: 'when, your answer, and your reason if you wrote it',
  },
  replacement_ask_shifts: {
    title: 'The hours you were asked for',
    what: 'which, and the hour you offered instead',
  },
  replacement_covers: { title: 'Your replacements', what: 'the hours you accepted' },
  employer_agreements: { title: 'What employers answered', what: 'when each was told, and his answer' },
  replacement_service_calls: {
    title: 'The services you had written to',
    what: 'which, when, and whether they can. Whom to call there, for who is looking',
  },
  replacement_ends: {
    title: 'After a replacement',
    what: 'whether it took place, thanks, a word for the facilitator',
  },
  replacement_papers: {
    title: 'Your replacement contracts',
    what: 'what was agreed: first names, days, hours, wage. Never an address nor a number',
  },
  handover_sheets: {
    title: 'Handover sheets',
    what: 'what is to be known of the homes where you work, never an illness',
  },
  department_plans: { title: 'Plans of a department', what: 'who prepared it, and for which days' },
  department_plan_lines: {
    title: 'Lines of a plan',
    what: 'who could take which shift, before anybody is asked',
  },
  calendar_feeds: { title: 'Your calendar', what: 'a digest of its secret address' },
  questions: {
    title: 'Your questions',
    what: 'their text, their theme, where you write from: the department, or less near. With and without your name',
  },
  answers: { title: 'Your answers', what: 'their text, where you write from. With and without your name' },
  unsigned_authors: {
    title: 'The link to your texts without a name',
    what: 'what lets you change them. Moderators only read it with a written reason, and you are told',
  },
  answer_thanks: { title: 'What helped you', what: 'the answers you said helped' },
  exchange_revisions: {
    title: 'Your earlier words',
    what: 'what a question or an answer said before you changed it',
  },
  question_follows: { title: 'The questions you follow', what: 'which ones, since when' },
  theme_follows: { title: 'The themes you follow', what: 'which ones, since when' },
  question_terms: {
    title: 'The search index',
    what: 'the words of each question, without its author’s name',
  },
  exchange_words: {
    title: 'The words people use',
    what: 'the list of words written, nobody knows by whom, to mend typing slips',
  },
  notices: {
    title: 'Your news',
    what: 'what you were told, where it is read, whether you read it. Never a text',
  },
  deliveries: {
    title: 'Messages sent',
    what: 'by which way, when, and whether they arrived. Neither text nor address',
  },
  delivery_notices: { title: 'What each message tells', what: 'numbers of news' },
  message_choices: { title: 'Your choices of messages', what: 'what you want to receive, and by which way' },
  quiet_hours: { title: 'Your quiet hours', what: 'from which hour to which hour nothing leaves' },
  push_subscriptions: {
    title: 'Devices that show your notifications',
    what: 'the address your browser gave us to reach you, and its keys. It goes with the session',
  },
  push_receipts: { title: 'Notifications shown', what: 'which one left for which device, and when' },
  outside_letters: {
    title: 'Messages to employers without an account',
    what: 'what they were told; their number or address is forgotten as soon as it has left',
  },
  outside_stops: {
    title: 'Employers who want no more messages',
    what: 'a fingerprint of their number or address',
  },
  refused_contacts: {
    title: 'Contacts that refuse our messages',
    what: 'a fingerprint of your number or address, and since when',
  },
  moderation_cases: { title: 'Moderation files', what: 'which text was looked at, and by which moderator' },
  moderation_reports: {
    title: 'Your reports',
    what: 'which text, which rule, what you said of it. No screen says that it was you',
  },
  moderation_decisions: {
    title: 'Decisions on your texts',
    what: 'the decision, its reasons, and how you contested it',
  },
  exchange_suspensions: { title: 'Your suspensions', what: 'from when to when you could not write' },
  author_reveals: {
    title: 'Who came to know it was you',
    what: 'each time moderation looked at who stood behind a text without a name, and why',
  },
  audit_lines: { title: 'The journal', what: 'acts: who, what, when. Never texts' },
  directory_reports: {
    title: 'Mistakes reported in the directory',
    what: 'what is wrong in an entry, without who said so',
  },
  rate_counters: { title: 'Counts of tries', what: 'numbers, under a fingerprint that names nobody' },
  sent_forms: {
    title: 'Forms already received',
    what: 'a fingerprint that names nobody, so that what your phone sends again is not saved twice',
  },
  jobs: { title: 'The queue', what: 'numbers, never a name or a text' },
  demo_messages: { title: 'The demonstration’s box', what: 'the messages of an invented network' },
};
