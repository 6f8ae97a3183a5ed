const tags = /<(\/?[a-z!][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attributes = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href'];
const leadsToCode = /^[\s\p{Cc}]*(?:javascript|vbscript|data:text)/iu;

/**
 * The markup of test/fuzz/hostile.ts come to life in a page: an element or an attribute that is none of ours, a handler,
 * a script in the page, an address that runs code. Null when it only stands there as text.
 */
export function findMarkup(html: string): string | null {
  for (const { 0: tag, 1: name = '', 2: inside = '' } of html.matchAll(tags)) {
    if (name.includes('zz9') || (name.toLowerCase() === 'script' && !inside.includes('src='))) return tag;
    for (const [, attribute = '', ...values] of inside.matchAll(attributes)) {
      const value = values.find(Boolean) ?? '';
      if (attribute.includes('zz9') || /^on[a-z]/i.test(attribute)) return tag;
      if (addresses.includes(attribute.toLowerCase()) && leadsToCode.test(plain(value))) return tag;
    }
  }
  return null;
}

/** The value of an attribute, its entities read. */
function plain(value: string): string {
  return value.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|amp|colon|tab|newline);/gi,
    (entity, decimal, hexadecimal) => {
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
      if (code) return String.fromCodePoint(code);
      return { '&amp;': '&', '&colon;': ':' }[entity.toLowerCase()] ?? ' ';
    },
  );
}
