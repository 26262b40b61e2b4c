// What every peer's text goes through before its own analysis, where its documentation leaves that to the page.

/** Text without Vietnamese marks, in small letters. */
export function folded(text) {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Text with its marks, in small letters and one form of Unicode. */
export function marked(text) {
  return text.toLowerCase().normalize('NFC');
}

/** @returns {string[]} runs of letters and digits */
export function words(text) {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether the last word of what is being typed may go on. */
export function isOpen(typed) {
  return /[\p{L}\p{M}\p{N}]$/u.test(typed);
}
