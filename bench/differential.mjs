// node bench/differential.mjs SITE|INPUT EXPECTED.jsonl [--queries QUERIES.jsonl] [--show N]
//
// Asks the page's engine, in WebAssembly, what was asked elsewhere, and says where the answers differ. SITE or INPUT is the corpus that
// was asked there: a site folder, or what one can be built from. A line of EXPECTED is a search and what it must find:
//   {"query", "marks"?, "filters"?, "sort"?, "total"?, "ids"?: […], "hits"?: [{"id"}…]}
// `ids` is the set of all documents found, `hits` the first ones in their order; where `ids` is empty, the engine may answer the query
// relaxed, or read as raw keys, and say so. What `tracuu search --queries QUERIES.jsonl` printed has
// `qid` in place of `query`: --queries names that file. Exit status: 0 no difference, 1 some, 2 wrong usage.
import { parseArgs } from 'node:util';
import { jsonLines, unpacked } from './corpora.mjs';
import { openSite } from './site.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string' }, show: { type: 'string', default: '20' } },
});
if (positionals.length !== 2) {
  console.error('node bench/differential.mjs SITE|INPUT EXPECTED.jsonl [--queries QUERIES.jsonl] [--show N]');
  process.exit(2);
}
const [input, expectedFile] = positionals;
const expected = withQueries(jsonLines(unpacked(expectedFile)));
const { page, close } = await openSite(input);
const differences = await compareAll();
await close();
for (const difference of differences.slice(0, Number(options.show))) console.log(JSON.stringify(difference));
console.log(`${expected.length} queries, ${differences.length} differences`);
process.exit(differences.length > 0 ? 1 : 0);

function withQueries(lines) {
  if (!options.queries) return lines;
  const queries = new Map(jsonLines(unpacked(options.queries)).map((line) => [line.qid, line]));
  return lines.map((line) => ({ ...queries.get(line.qid), ...line }));
}

async function compareAll() {
  const found = [];
  const atOnce = 100;
  for (let begin = 0; begin < expected.length; begin += atOnce) {
    const part = expected.slice(begin, begin + atOnce);
    const answers = await page.evaluate(askInPage, part.map(searchOf));
    part.forEach((wanted, place) => found.push(...differencesOf(wanted, answers[place])));
  }
  return found;
}

function searchOf({ query, marks, filters, sort, ids, hits }) {
  return { search: { query, marks, filters, sort }, wanted: ids ? Infinity : hits?.length ?? 0, all: Boolean(ids) };
}

/** In the page: for each search its total and as many ids as are wanted, a window of the ranking at a time. */
async function askInPage(asked) {
  const answers = [];
  for (const { search, wanted, all } of asked) {
    const ids = [];
    let page = { total: 0, hits: [] };
    try {
      do {
        page = await window.tracuu.search({ ...search, offset: ids.length, limit: all ? 200 : Math.max(wanted - ids.length, 1) });
        ids.push(...page.hits.map(({ id }) => id));
      } while (page.hits.length > 0 && (all ? ids.length < page.total : ids.length < wanted));
      answers.push({ total: page.total, isOtherwise: page.relaxed || page.reading !== '', ids: all ? ids : ids.slice(0, wanted) });
    } catch (error) {
      answers.push({ failed: String(error.message) });
    }
  }
  return answers;
}

function differencesOf(wanted, answer) {
  const { query, marks, total, ids, hits } = wanted;
  const said = { query, marks };
  if (answer.failed) return [{ ...said, failed: answer.failed }];
  if (total !== undefined && total !== answer.total) return [{ ...said, total, inPage: answer.total }];
  if (ids?.length === 0 && answer.isOtherwise) return [];
  if (ids) return setDifferences(said, new Set(ids), new Set(answer.ids));
  const order = hits?.map(({ id }) => id) ?? [];
  const place = order.findIndex((id, index) => id !== answer.ids[index]);
  return place < 0 ? [] : [{ ...said, place, wanted: order[place], inPage: answer.ids[place] }];
}

function setDifferences(said, wanted, found) {
  const missing = [...wanted].filter((id) => !found.has(id));
  const surplus = [...found].filter((id) => !wanted.has(id));
  return missing.length + surplus.length === 0 ? [] : [{ ...said, missing: missing.slice(0, 5), surplus: surplus.slice(0, 5) }];
}
