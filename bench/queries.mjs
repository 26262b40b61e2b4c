// What is typed, and what is judged. The same for every subject and on every run.
import { corpusFile, jsonLines, unpacked } from './corpora.mjs';

/** What stands in the search field when the first result is waited for. */
export const firstQuery = 'Việt Nam';

const names = [
  'Nguyễn Phú Trọng', 'Võ Nguyên Giáp', 'Hồ Chí Minh', 'Phan Văn Khải', 'Trần Đức Lương', 'Kofi Annan', 'George Bush', 'Hun Sen',
  'Vladimir Putin', 'Liên Hợp Quốc', 'Bộ Ngoại giao', 'Đại học Quốc gia Hà Nội', 'Đà Nẵng', 'Campuchia', 'Trung Quốc', 'ASEAN',
  'Manchester United', 'Lê Công Vinh', 'Quảng Ngãi', 'Thủ Thiêm',
];
const typedCount = 200;
// Has no common divisor with the count: any first part of the list is spread evenly over it.
const stride = 73;

/** @typedef {{query: string, relevant: string[]}} JudgedQuery */

/** @returns {JudgedQuery[]} headlines and questions, each with the passages that answer it */
export function judgedQueries() {
  return jsonLines(unpacked(corpusFile('retrieval/queries.jsonl')));
}

/** @returns {string[]} names, and headlines and questions evenly chosen */
export function typedQueries() {
  const judged = judgedQueries();
  const wanted = typedCount - names.length;
  const chosen = Array.from({ length: wanted }, (_, place) => judged[Math.floor((place * judged.length) / wanted)].query);
  const all = [...names, ...chosen];
  return all.map((_, place) => all[(place * stride) % all.length]);
}

/** As typed on a keyboard without Vietnamese. */
export function withoutMarks(text) {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}+/gu, '');
}
