// FlexSearch. `forward` finds prefixes but leaves no context; for whole questions the context of neighbouring words ranks far
// better, so each purpose gets the index that serves it. `suggest` answers where not every word is there.
import { Encoder, Index } from 'flexsearch';
import { folded, marked } from './words.js';

let index;
let shown;

export async function load(documents, { marks, purpose }) {
  const encoder = new Encoder({ normalize: marks ? marked : folded });
  index = new Index({ encoder, ...(purpose === 'typing' ? { tokenize: 'forward' } : { tokenize: 'strict', context: true }) });
  documents.forEach(({ text }, number) => index.add(number, text));
  shown = documents.map(({ id, title }) => ({ id, title }));
}

export async function search(query, limit, { typing }) {
  const all = typing ? index.search(query, { limit }) : [];
  const found = all.length > 0 ? all : index.search(query, { limit, suggest: true });
  return found.map((number) => shown[number]);
}
