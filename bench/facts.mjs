// node bench/facts.mjs CORPUS.tracuu [QUERY…]
//
// What Facts cost over a whole corpus and over what queries find: each answer the first time it is asked for, and its next page.
import { engineWith } from './page_engine.mjs';

const [corpusPath, ...queries] = process.argv.slice(2);
const core = await engineWith(corpusPath);

const questions = {
  persons: { type: 'entities', facet: 'person' },
  events: { type: 'entities', facet: 'event', order: 'happened' },
  acts: { type: 'acts' },
  said: { type: 'acts', text: 'hợp tác' },
  figures: { type: 'figures', order: 'value' },
  encounters: { type: 'encounters', events: true },
  meetings: { type: 'meetings' },
  gaps: { type: 'gaps' },
  phrases: { type: 'phrases' },
  comparison: { type: 'contrast' },
};

function ask(question) {
  const begun = performance.now();
  const answer = JSON.parse(core.handle(JSON.stringify({ id: 1, ...question })));
  const ms = performance.now() - begun;
  if (answer.error) throw new Error(JSON.stringify(answer.error));
  return { ms, answer };
}

for (const query of ['', ...queries]) {
  console.log(query ? `“${query}”` : 'the whole corpus');
  for (const [name, question] of Object.entries(questions)) {
    const first = ask({ ...question, query });
    const next = ask({ ...question, query, offset: 50 });
    console.log(`  ${name.padEnd(12)}first ${first.ms.toFixed(1)} ms, next page ${next.ms.toFixed(1)} ms, ${first.answer.total ?? ''}`);
  }
}
