/**
 * Calendars as phones read them: RFC 5545 (iCalendar), with the name and the refresh of RFC 7986. Instants in UTC, so
 * that no time zone has to be described and no change of clock can be got wrong.
 */
export type CalendarEvent = {
  /** The same for ever for one thing: a phone replaces what it knew under it. */
  uid: string;
  start: Date;
  end: Date;
  summary: string;
  description: string;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** One more each time it changes: a phone keeps the highest. */
  sequence: number;
  changedAt: Date;
};

export type Calendar = { name: string; events: readonly CalendarEvent[] };

/** Who writes it, as the standard asks: an identifier, never an address. */
const writer = '-//RAVie//Remplacements//FR';

/** The calendar as it travels: lines of at most 75 octets, ended by CRLF. */
export function drawCalendar({ name, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${writer}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${instant(event.changedAt)}`,
    `LAST-MODIFIED:${instant(event.changedAt)}`,
    `DTSTART:${instant(event.start)}`,
    `DTEND:${instant(event.end)}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    `STATUS:${event.status}`,
    `SEQUENCE:${String(event.sequence)}`,
    'CLASS:PRIVATE',
    `TRANSP:${event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** 20261126T080000Z (3.3.5, form #2). */
const instant = (at: Date) =>
  at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '');

/** A TEXT value (3.3.11): backslash, semicolon and comma escaped, a line end as `\n`; other controls have no place. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

const octets = new TextEncoder();
const most = 75;

/** Cut so that no line passes 75 octets (3.1), a letter never in two; what follows begins with a space. */
function folded(line: string): string {
  if (octets.encode(line).length <= most) return line;
  let [drawn, room] = ['', most];
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (size > room) {
      drawn += '\r\n ';
      room = most - 1;
    }
    drawn += letter;
    room -= size;
  }
  return drawn;
}
