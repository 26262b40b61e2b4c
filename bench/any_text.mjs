// node bench/any_text.mjs [SITE|INPUT] [--count 100000] [--seed 1] [--limit-ms 50]
//
// Types whatever there is (odd_texts.mjs) into the page's engine, in WebAssembly, and says what killed it, what it refused with a
// sentence of its own, and which were the slowest. The corpus is the 20,000 articles unless another is named. Exit status: 0 none killed it
// and all were answered in time, 1 not so, 2 wrong usage.
import { parseArgs } from 'node:util';
import { corpusFile } from './corpora.mjs';
import { oddTexts } from './odd_texts.mjs';
import { judgedQueries } from './queries.mjs';
import { openSite } from './site.mjs';
import { percentiles } from './statistics.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, 'limit-ms': { type: 'string', default: '50' } },
});
const [count, seed, limitMs] = [options.count, options.seed, options['limit-ms']].map(Number);
if (positionals.length > 1 || ![count, seed, limitMs].every(Number.isFinite)) {
  console.error('node bench/any_text.mjs [SITE|INPUT] [--count N] [--seed N] [--limit-ms N]');
  process.exit(2);
}
const atOnce = 250;
const { page, close } = await openSite(positionals[0] ?? corpusFile('news/news-full-20k.jsonl.zst'));
const answers = await askAll();
await askSlowOnesAgain();
await close();
process.exit(report() ? 0 : 1);

async function askAll() {
  const all = [];
  let waiting = [];
  const ask = async () => {
    const answered = await page.evaluate(askInPage, waiting);
    all.push(...answered.map((answer, place) => ({ text: waiting[place], ...answer })));
    waiting = [];
  };
  for (const text of oddTexts(count, seed, vocabulary())) {
    if (waiting.push(text) === atOnce) await ask();
  }
  await ask();
  return all;
}

/** A machine at work stops a search now and then: what is slow is slow again. Its quickest time counts. */
async function askSlowOnesAgain() {
  for (const answer of answers.filter(({ inside }) => inside > limitMs)) {
    const again = await page.evaluate(askInPage, [answer.text, answer.text, answer.text]);
    answer.inside = Math.min(answer.inside, ...again.map(({ inside }) => inside));
  }
}

/** Syllables of the judged queries. */
function vocabulary() {
  return [...new Set(judgedQueries().flatMap(({ query }) => query.split(/\s+/).filter(Boolean)))];
}

/** In the page. An engine that dies is started again and asked once more; a search that kills it twice is given up. */
async function askInPage(texts) {
  const answers = [];
  for (const query of texts) {
    const begin = performance.now();
    const answer = await window.tracuu.search({ query }).then(({ elapsed_ms: inside }) => ({ inside }), ({ code, message }) => ({ failed: code ?? message }));
    answers.push({ ...answer, round: performance.now() - begin });
  }
  return answers;
}

function report() {
  const failed = answers.filter((answer) => answer.failed);
  const killers = failed.filter((answer) => answer.failed === 'boot.engine_stopped');
  const answered = answers.filter((answer) => !answer.failed).sort((left, right) => right.inside - left.inside);
  const slow = answered.filter(({ inside }) => inside > limitMs);
  for (const { text } of killers.slice(0, 20)) console.log(`killed it: ${shown(text)}`);
  for (const [code, texts] of byCode(failed)) console.log(`${code}: ${texts.length}, such as ${shown(texts[0])}`);
  for (const { text, inside, round } of answered.slice(0, 10)) console.log(`${inside.toFixed(1)} ms inside, ${round.toFixed(1)} ms round: ${shown(text)}`);
  const { p50, p95, p99, max } = percentiles(answered.map(({ inside }) => inside));
  console.log(`inside p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}, p99 ${p99.toFixed(2)}, max ${max.toFixed(2)} ms`);
  console.log(`${answers.length} texts: ${killers.length} killed it, ${failed.length - killers.length} refused, ${slow.length} over ${limitMs} ms`);
  return killers.length + slow.length === 0;
}

function shown(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}… (${text.length})` : text);
}

/** @returns {Map<string, string[]>} the texts that were refused, by the code of the refusal */
function byCode(failed) {
  const codes = new Map();
  for (const { text, failed: code } of failed) codes.set(code, [...(codes.get(code) ?? []), text]);
  return codes;
}
