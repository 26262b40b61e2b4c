// Texts that somebody might type, paste or plant: from a seed, so that every run has the same.

/** Made by hand: what has broken search boxes before. @type {string[]} */
export const handMade = [
  '', ' ', '"', '""', '"""', '(', ')', '((((((((', '))))', '()', '-', '--', '- -', '*', '**', 'a*', '*a', '=', '==', ':', '::', 'title:', 'title::',
  'title:"', ':title', 'date:', 'date:..', 'date:2019..', 'date:..2021', 'date:9999-99-99', 'date:0000..9999', 'date:2021..2019', 'date:-1', 'OR',
  'OR OR', 'a OR', 'OR a', 'AND', 'NOT', 'NEAR', 'NEAR/', 'NEAR/0', 'a NEAR/0 b', 'a NEAR/99999999999999999999 b', 'a NEAR/-1 b', '-a -b -c', '-(a)',
  '-"a b"', '=đường', '==đường', '="đường', "'; DROP TABLE documents; --", 'a" OR 1=1 --', '%s%s%n', '\0', 'a\0b', '\uFEFF', '\u200B', '\u202E',
  '\uD800', '\uDC00', 'a\uD800b', '\u{10FFFF}', '\u0301', '\u0301\u0301\u0301', 'a\u0323\u0302', 'Đ', 'Ð', 'Ɖ', 'đ', 'ﬁ', 'İ', 'ß', 'ǅ', '１２３', '٣', '½',
  '中国', '日本語', 'ខ្មែរ', 'ລາວ', 'ไทย', 'Россия', '👨‍👩‍👧‍👦', '🇻🇳', 'cooj', 'Vieejt Nam', 'Viet65 Nam1', 'dduwowngf', '7/6', '07-06', '24/6/1967', '11/2021',
  'ngày 7 tháng 6', '3,892 tỷ', 'T.Ư', 'TP.HCM', 'Covid-19', '...', '1.2.3.4.5.6', '1e999', '-0', 'NaN', 'null', 'undefined', '__proto__', 'constructor',
  '<script>alert(1)</script>', '&amp;', '\\', '\\"', '/', '\t\n\r', 'a'.repeat(100_000), 'a '.repeat(50_000), '"a '.repeat(20_000), '('.repeat(50_000),
  'a OR '.repeat(20_000), '-a '.repeat(20_000), 'a NEAR/5 '.repeat(10_000), '\u0301'.repeat(50_000), 'ạ\u0302'.repeat(20_000), 'title:'.repeat(10_000),
  '(a OR b) '.repeat(10_000), 'a* b* c* d* e* f* g* h*', '中'.repeat(30_000), 'n* t* c* h* k* l* m* g*', 'nghieng '.repeat(2_000), '😀'.repeat(20_000),
];

/** The most frequent syllables of the news. */
const frequent = 'và của có là các trong được không cho một người với đã những khi đến từ này ra về tại vào năm để nhiều trên cũng ông theo phải'.split(' ');
const prefixes = ['th*', 'tr*', 'ng*', 'kh*', 'ch*', 'nh*', 'ph*', 'gi*'];

/** What takes longest: everything is found everywhere, and its order matters. @type {string[]} */
export const heavy = [
  `"${frequent[0]} ${frequent[0]}"`, `-"${frequent[1]} ${frequent[2]}"`, `"${prefixes.slice(0, 4).join(' ')}"`, prefixes.join(' NEAR/100 '), prefixes.join('  '),
  frequent.map((word) => `"${word} ${word}"`).join(' OR '), frequent.map((word, place) => `"${word} ${frequent[(place + 3) % 30]}"`).join(' OR '),
  frequent.map((word) => `-"${word} ${word}"`).join(' '), frequent.map((word) => `${word} NEAR/0 ${word}`).join(' OR '),
  frequent.map((word) => `${word}-${word}`).join(' OR '), frequent.join(' NEAR '), frequent.join(' NEAR/1 '), frequent.map((word) => `title:${word}`).join(' OR '),
  `(${frequent.join(' OR ')})`, frequent.join(' '), 'và NEAR '.repeat(60),
];

const operators = ['"', '(', ')', '-', '*', '=', ':', ' OR ', ' NEAR/3 ', ' NEAR/', 'title:', 'source:', 'date:', '..', '/', ',', '.', ' ', '  ', '\t', "'", '“', '”', '–'];
const fieldValues = ['2019', '2021-06', '24/6/1967', '7/6', 'Tổng hợp', '100000'];
const ranges = [[0x20, 0x7E], [0xA0, 0x24F], [0x300, 0x36F], [0x400, 0x4FF], [0xE00, 0xEFF], [0x1780, 0x17FF], [0x1E00, 0x1EFF], [0x2000, 0x206F], [0x4E00, 0x9FFF], [0xD800, 0xDFFF], [0x1F300, 0x1FAFF], [0, 0x10FFFF]];

/** @param {number} seed @returns {() => number} from 0 to below 1; the generator mulberry32 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One text after another, the hand-made ones first.
 * @param {number} count @param {number} seed @param {string[]} vocabulary syllables of the corpus
 */
export function* oddTexts(count, seed, vocabulary) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const oneOf = (list) => list[below(list.length)];
  const repeated = (most, make) => Array.from({ length: 1 + below(most) }, make).join('');
  const letter = () => {
    const [first, last] = oneOf(ranges);
    const code = first + below(last - first + 1);
    return code >= 0xD800 && code <= 0xDFFF ? String.fromCharCode(code) : String.fromCodePoint(code);
  };
  const prefix = (text) => text.slice(0, 1 + below(text.length));
  const kinds = [
    () => repeated(40, letter),
    () => repeated(30, () => oneOf(operators)),
    () => repeated(12, () => `${oneOf(vocabulary)} `).trim(),
    () => repeated(8, () => `${prefix(oneOf(vocabulary))}${oneOf(operators)}`),
    () => repeated(16, () => oneOf([oneOf(vocabulary), oneOf(operators), oneOf(fieldValues), letter()])),
    () => repeated(12, () => `${oneOf(['', '', '-', '=', '"'])}${oneOf(vocabulary)}${oneOf(['', '', '*', '"', ' OR', ' NEAR/2'])} `),
    () => prefix(oneOf(vocabulary)),
    () => repeated(400, () => `${oneOf(vocabulary)} `),
  ];
  const byHand = [...handMade, ...heavy];
  for (let number = 0; number < count; ++number) yield number < byHand.length ? byHand[number] : oneOf(kinds)();
}
