/**
 * The basic alphabet of mobile networks (3GPP TS 23.038, 6.2.1), and its few signs that count double. One sign
 * outside it turns the whole message into 70-sign pieces, or into a question mark.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€',
);

const others: Record<string, string> = {
  '’': "'", '‘': "'", '«': '"', '»': '"', '“': '"', '”': '"', '…': '...', '–': '-', '—': '-',
  '\u00a0': ' ', '\u202f': ' ', 'œ': 'oe', 'Œ': 'OE', 'ç': 'c',
}; // oxfmt-ignore

/** The text with each sign outside that alphabet replaced by the nearest inside: `Aïcha` → `Aicha`, `«` → `"`. */
export function inSmsAlphabet(text: string): string {
  return Array.from(text.normalize('NFC'), (sign) => {
    if (basic.has(sign)) return sign;
    const other = others[sign] ?? sign.normalize('NFD').replace(/\p{Diacritic}/gu, '');
    return Array.from(other, (letter) => (basic.has(letter) ? letter : '?')).join('');
  }).join('');
}
