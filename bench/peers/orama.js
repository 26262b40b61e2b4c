// Orama: its tokenizers know no Vietnamese, so it gets one as its documentation shows. Every word is a prefix: its `exact` asks for
// all words between the word boundaries of ASCII, and finds next to nothing in Vietnamese.
import { create, insertMultiple, search as find } from '@orama/orama';
import { folded, marked, words } from './words.js';

let database;
let titles;

export async function load(documents, { marks }) {
  const analysed = marks ? marked : folded;
  const tokenizer = { language: 'vietnamese', normalizationCache: new Map(), tokenize: (text) => [...new Set(words(analysed(text)))] };
  database = create({ schema: { text: 'string' }, components: { tokenizer }, sort: { enabled: false } });
  titles = new Map(documents.map(({ id, title }) => [id, title]));
  await insertMultiple(database, documents.map(({ id, text }) => ({ id, text })), 1000);
}

export async function search(query, limit, { typing }) {
  const options = { term: query, limit };
  const all = typing ? await ids({ ...options, threshold: 0 }) : [];
  return all.length > 0 ? all : ids({ ...options, threshold: 1 });
}

async function ids(options) {
  const { hits } = await find(database, options);
  return hits.map(({ id }) => ({ id, title: titles.get(id) }));
}
