const invalid = 255;
const values = new Uint8Array(256).fill(invalid);
for (const [value, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  values[letter.charCodeAt(0)] = value;
}
const padding = '='.charCodeAt(0);

/**
 * Decodes base64 that is itself given as bytes, so that a hundred megabytes never become a string.
 * @param {Uint8Array} text without line ends
 * @returns {Uint8Array | null} null where it is not base64, or was cut
 */
export function decodeBase64(text) {
  if (text.length % 4 !== 0) return null;
  let end = text.length;
  while (end > text.length - 2 && text[end - 1] === padding) --end;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let seen = 0;
  for (let from = 0, to = 0; from < end; from += 4, to += 3) {
    const a = values[text[from]];
    const b = values[text[from + 1]];
    const c = from + 2 < end ? values[text[from + 2]] : 0;
    const d = from + 3 < end ? values[text[from + 3]] : 0;
    seen |= a | b | c | d;
    bytes[to] = (a << 2) | (b >> 4);
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
  }
  return seen < 64 ? bytes : null;
}
