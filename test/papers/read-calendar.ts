/**
 * Reads a calendar as RFC 5545 says to, written from its grammar and not from our writer: unfolds (3.1), reads content
 * lines (name, parameters, value), nests components, unescapes TEXT (3.3.11). Throws where the text breaks a rule.
 */
export type Property = { name: string; parameters: Record<string, string>; value: string };
export type Component = { name: string; properties: Property[]; components: Component[] };

export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('3.1: the last line is not ended by CRLF');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('3.1: a line end that is not CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical)
    if (Buffer.byteLength(line) > 75)
      throw new Error(`3.1: a line of ${String(Buffer.byteLength(line))} octets`);
  const lines: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line)) {
      if (lines.length === 0) throw new Error('3.1: the first line is folded');
      lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    } else lines.push(line);
  }
  const stack: Component[] = [];
  let root: Component | undefined;
  for (const line of lines) {
    const property = readLine(line);
    if (property.name === 'BEGIN') {
      const component: Component = { name: property.value, properties: [], components: [] };
      if (root && stack.length === 0) throw new Error('3.4: a second calendar');
      stack.at(-1)?.components.push(component);
      root ??= component;
      stack.push(component);
    } else if (property.name === 'END') {
      if (stack.pop()?.name !== property.value) throw new Error(`3.6: END:${property.value} ends nothing`);
    } else {
      const here = stack.at(-1);
      if (!here) throw new Error(`3.4: ${property.name} stands outside`);
      here.properties.push(property);
    }
  }
  if (!root || stack.length > 0) throw new Error('3.6: a component is not ended');
  checkCalendar(root);
  return root;
}

function readLine(line: string): Property {
  // contentline = name *(";" param ) ":" value; param-value = paramtext / quoted-string
  const match =
    /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su.exec(line);
  if (!match) throw new Error(`3.1: not a content line: ${line}`);
  const [, name = '', given = '', value = ''] = match;
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error('3.1: a control in a value');
  const parameters: Record<string, string> = {};
  for (const [, key = '', said = ''] of given.matchAll(/;([^=]+)=((?:"[^"]*"|[^";:])*)/g))
    parameters[key.toUpperCase()] = said;
  return { name: name.toUpperCase(), parameters, value };
}

/** The value of a property that must be there at most once; null when it is not. */
export function valueOf(component: Component, name: string): string | null {
  const found = component.properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`3.6: ${name} stands more than once`);
  return found[0]?.value ?? null;
}

/** A TEXT value as people read it. A backslash stands before one of the signs of 3.3.11, and nothing else. */
export function textOf(component: Component, name: string): string {
  const value = valueOf(component, name) ?? '';
  // Once what may stand is taken out, nothing is left that had to be escaped.
  if (/[\\;,]/.test(value.replace(/\\[\\;,nN]/g, ''))) throw new Error(`3.3.11: ${name}: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** A DATE-TIME in UTC (3.3.5, form #2). */
export function instantOf(component: Component, name: string): Date {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(valueOf(component, name) ?? '');
  if (!match) throw new Error(`3.3.5: ${name} is not an instant in UTC`);
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}

function checkCalendar(calendar: Component): void {
  if (calendar.name !== 'VCALENDAR') throw new Error('3.4: not a calendar');
  if (valueOf(calendar, 'VERSION') !== '2.0') throw new Error('3.7.4: VERSION');
  if (!valueOf(calendar, 'PRODID')) throw new Error('3.7.3: PRODID');
  for (const event of calendar.components) {
    if (event.name !== 'VEVENT') continue;
    for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
      if (!valueOf(event, name)) throw new Error(`3.6.1: no ${name}`);
    if (instantOf(event, 'DTEND') <= instantOf(event, 'DTSTART')) throw new Error('3.8.2.2: DTEND');
    const status = valueOf(event, 'STATUS');
    if (status && !['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(status))
      throw new Error('3.8.1.11: STATUS');
    if (!/^\d+$/.test(valueOf(event, 'SEQUENCE') ?? '0')) throw new Error('3.8.7.4: SEQUENCE');
  }
}
