/**
 * @typedef {object} Peer
 * @property {string} name of its adapter in peers/
 * @property {string} title
 * @property {boolean} both an index with marks as written can be made beside the folded one
 * @property {number} typed how many of the typed queries it is given; fewer for those that take a second for a keystroke
 * @property {number} judgedEvery n: it is asked every nth judged query; 1 where that ends in minutes
 * @property {string} how it comes to the page
 */

/** @type {Peer[]} */
export const peers = [
  { name: 'sqlite', title: 'sqlite-wasm FTS5', both: true, typed: 100, judgedEvery: 1, how: 'indexed in the page' },
  { name: 'minisearch', title: 'MiniSearch', both: true, typed: 20, judgedEvery: 1, how: 'indexed in the page' },
  { name: 'flexsearch', title: 'FlexSearch', both: true, typed: 200, judgedEvery: 1, how: 'indexed in the page' },
  { name: 'orama', title: 'Orama', both: true, typed: 20, judgedEvery: 8, how: 'indexed in the page' },
  { name: 'pagefind', title: 'Pagefind', both: false, typed: 20, judgedEvery: 4, how: 'indexed beforehand, loaded in pieces' },
];
