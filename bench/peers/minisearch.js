// MiniSearch, with its own tokenizer (spaces and punctuation of Unicode) and its search-as-you-type: the last term is a prefix.
import MiniSearch from 'minisearch';
import { folded, isOpen, marked } from './words.js';

let index;
let analysed;

export async function load(documents, { marks }) {
  analysed = marks ? marked : folded;
  index = new MiniSearch({
    fields: ['text'],
    storeFields: ['shown'],
    extractField: (document, field) => (field === 'id' ? document.id : field === 'shown' ? document.title : analysed(document.text)),
  });
  index.addAll(documents);
}

export async function search(query, limit, { typing }) {
  const text = analysed(query);
  if (!typing) return firstOf(index.search(text), limit);
  const prefix = (term, place, terms) => isOpen(text) && place === terms.length - 1;
  const all = index.search(text, { combineWith: 'AND', prefix });
  return firstOf(all.length > 0 ? all : index.search(text, { prefix }), limit);
}

function firstOf(results, limit) {
  return results.slice(0, limit).map(({ id, shown }) => ({ id, title: shown }));
}
