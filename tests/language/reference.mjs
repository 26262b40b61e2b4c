// The language tools' answers about the sample corpus against values computed here: the documents are tokenised and counted by brute
// force, and the measures computed from the definitions in forms that the C++ does not use. Nothing is shared with it but the documents.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PROGRAM = process.env.TRACUU_ANSWERS;
const SAMPLE = 'assets/sample/reports.jsonl';
const records = readFileSync(SAMPLE, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

function ask(requests) {
  const input = requests.map((request) => JSON.stringify(request)).join('\n') + '\n';
  const output = execFileSync(PROGRAM, [SAMPLE], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return output.trim().split('\n').map((line) => JSON.parse(line));
}

// ---- Tokens

const TONES = '\u0300\u0309\u0303\u0301\u0323'; // huyền hỏi ngã sắc nặng
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** A syllable as [letters, tone]: where the tone mark stands does not matter. */
function read(word) {
  let tone = 0;
  let letters = '';
  for (const sign of word.normalize('NFD').toLowerCase()) {
    if (TONES.includes(sign)) tone = TONES.indexOf(sign) + 1;
    else letters += sign;
  }
  return [letters.normalize('NFC'), tone];
}
const keyOf = (word) => read(word).join('/');

const words = (text) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({ key: keyOf(found[0]), begin: found.index, end: found.index + found[0].length }));

/** All tokens of a document; `run` differs wherever two are no neighbours. */
function tokensOf({ title, text, blocks }) {
  const begins = blocks.map(({ range: [begin] }) => [...text].slice(0, begin).join('').length);
  const inText = words(text).map((word) => ({ ...word, text, run: begins.filter((begin) => begin <= word.begin).length }));
  const repeats = text.trimStart().startsWith(title);
  return repeats ? inText : [...words(title).map((word) => ({ ...word, text: title, isTitle: true, run: -1 })), ...inText];
}

const opened = ask(records.map(({ id }) => ({ type: 'document', document: id })));
const documents = opened.map(({ document }) => ({ ...document, tokens: tokensOf(document) }));

const where = (condition) => documents.filter(condition);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const lengthOf = (chosen) => sum(chosen.map(({ tokens }) => tokens.length));

/** Places [first, last] of a document where one of the phrases stands: the first of those that overlap, of these the longest. */
function find(tokens, phrases) {
  const found = [];
  for (let i = 0; i < tokens.length; ++i) {
    const standing = phrases.filter((phrase) => phrase.every((key, k) => tokens[i + k]?.key === key && tokens[i + k].run === tokens[i].run));
    if (!standing.length) continue;
    const length = Math.max(...standing.map((phrase) => phrase.length));
    found.push([i, i + length - 1]);
    i += length - 1;
  }
  return found;
}
const phrasesOf = (node) => node.split('|').map((phrase) => words(phrase).map(({ key }) => key));

/** n-grams by key, with how often and in how many documents. */
function grams(chosen, size) {
  const counts = new Map();
  for (const { tokens, id } of chosen) {
    for (let i = 0; i + size <= tokens.length; ++i) {
      if (tokens[i].run !== tokens[i + size - 1].run) continue;
      const key = tokens.slice(i, i + size).map((token) => token.key).join(' ');
      const entry = counts.get(key) ?? { count: 0, documents: new Set() };
      ++entry.count;
      entry.documents.add(id);
      counts.set(key, entry);
    }
  }
  return counts;
}
const gramOf = (text) => words(text).map(({ key }) => key).join(' ');

// ---- Comparing

function same(found, wanted, what) {
  assert.ok(Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${what}: ${found}, not ${wanted}`);
}

/** All rows of a table, page by page. */
function table(request) {
  const [{ total }] = ask([{ ...request, limit: 1 }]);
  const pages = [];
  for (let offset = 0; offset < total; offset += 200) pages.push({ ...request, offset, limit: 200 });
  const answers = ask(pages.length ? pages : [request]);
  const rows = answers.flatMap((answer) => answer.rows);
  assert.equal(rows.length, total);
  for (const row of rows) assert.equal(row.query, `="${row.text}"`);
  return { ...answers[0], rows, byKey: new Map(rows.map((row) => [gramOf(row.text), row])) };
}

function descends(rows, measure) {
  for (let i = 1; i < rows.length; ++i) assert.ok(rows[i - 1][measure] >= rows[i][measure], `${measure} at ${i}`);
}

const xlogx = (x) => (x > 0 ? x * Math.log(x) : 0);

const FILTER = { category: ['Song phương'] };
const inCategory = where(({ category }) => category === 'Song phương');
const selections = [[{}, documents], [FILTER, inCategory]];
assert.ok(inCategory.length > 1 && inCategory.length < documents.length);

const NODES = ['="Việt Nam"', '=của', '="hợp tác"|="quốc phòng"|=hợp', '="Ủy ban Hỗn hợp"'];

test('tokens: as many in each document as the index has', () => {
  const answer = ask([{ type: 'vocabulary', query: '' }])[0];
  assert.equal(answer.tokens, lengthOf(documents));
  assert.equal(answer.selected, documents.length);
});

test('collocations: counts and the four measures', () => {
  for (const [filters, chosen] of selections) {
    for (const node of NODES) {
      for (const [left, right] of [[5, 5], [2, 0], [0, 1]]) checkCollocations(filters, chosen, node, left, right);
    }
  }
});

function checkCollocations(filters, chosen, node, left, right) {
  const beside = new Map();
  const outside = new Map();
  let nodes = 0, sample = 0, inWindows = 0;
  for (const { tokens } of chosen) {
    const found = find(tokens, phrasesOf(node));
    nodes += found.length;
    const inNode = (i) => found.some(([first, last]) => first <= i && i <= last);
    const inWindow = (i) => found.some(([first, last]) => tokens[i].run === tokens[first].run && ((i < first && first - i <= left) || (i > last && i - last <= right)));
    tokens.forEach((token, i) => {
      if (inNode(i)) return;
      ++sample;
      outside.set(token.key, (outside.get(token.key) ?? 0) + 1);
      if (!inWindow(i)) return;
      ++inWindows;
      beside.set(token.key, (beside.get(token.key) ?? 0) + 1);
    });
  }
  const answer = table({ type: 'collocations', query: '', filters, node, left, right, least: 1, measure: 'log_likelihood' });
  assert.equal(answer.node_count, nodes);
  assert.equal(answer.rows.length, beside.size);
  descends(answer.rows, 'log_likelihood');
  for (const [key, together] of beside) {
    const row = answer.byKey.get(key);
    const all = outside.get(key);
    assert.equal(row.count, together, key);
    assert.equal(row.elsewhere, all, key);
    const chance = (inWindows * all) / sample;
    const cells = [together, inWindows - together, all - together, sample - inWindows - all + together];
    const g2 = 2 * (sum(cells.map(xlogx)) - xlogx(inWindows) - xlogx(sample - inWindows) - xlogx(all) - xlogx(sample - all) + xlogx(sample));
    same(row.log_likelihood, together < chance ? -g2 : g2, `log-likelihood of ${key}`);
    same(row.mi3, Math.log2((together * together * together) / chance), `MI3 of ${key}`);
    same(row.t_score, Math.sqrt(together) - chance / Math.sqrt(together), `t of ${key}`);
    same(row.log_dice, 14 - Math.log2((nodes / together + all / together) / 2), `logDice of ${key}`);
  }
}

test('n-grams: of every size, all and around a node', () => {
  for (const [filters, chosen] of selections) {
    for (const size of [2, 3, 4, 5]) {
      const wanted = [...grams(chosen, size)].filter(([, { count }]) => count > 1);
      const answer = table({ type: 'ngrams', query: '', filters, size });
      assert.equal(answer.rows.length, wanted.length);
      descends(answer.rows, 'count');
      for (const [key, { count, documents: holding }] of wanted) {
        assert.equal(answer.byKey.get(key)?.count, count, key);
        assert.equal(answer.byKey.get(key).documents, holding.size, key);
      }
      const node = gramOf('Campuchia');
      const around = table({ type: 'ngrams', query: '', filters, size, node: '=Campuchia' });
      const holding = wanted.filter(([key]) => key.split(' ').includes(node));
      assert.equal(around.rows.length, holding.length);
      for (const [key, { count }] of holding) assert.equal(around.byKey.get(key).count, count, key);
    }
  }
});

test('keyness: log-likelihood and log ratio, of one to three syllables, both ways', () => {
  const others = documents.filter((document) => !inCategory.includes(document));
  const [here, there] = [lengthOf(inCategory), lengthOf(others)];
  for (const size of [1, 2, 3]) {
    for (const rarer of [false, true]) {
      const [inside, outside] = [grams(inCategory, size), grams(others, size)];
      const least = 2;
      const wanted = new Map();
      for (const key of new Set([...inside.keys(), ...outside.keys()])) {
        const [a, b] = [inside.get(key)?.count ?? 0, outside.get(key)?.count ?? 0];
        if (rarer ? b >= least && b * here > a * there : a >= least && a * there > b * here) wanted.set(key, [a, b]);
      }
      const answer = table({ type: 'keyness', query: '', filters: FILTER, size, rarer, least });
      assert.equal(answer.tokens, here);
      assert.equal(answer.tokens_elsewhere, there);
      assert.equal(answer.rows.length, wanted.size);
      descends(answer.rows, 'log_likelihood');
      for (const [key, [a, b]] of wanted) {
        const row = answer.byKey.get(key);
        assert.deepEqual([row.count, row.elsewhere], [a, b], key);
        const g2 = 2 * (xlogx(a) + xlogx(b) - xlogx(a + b) - a * Math.log(here) - b * Math.log(there) + (a + b) * Math.log(here + there));
        same(row.log_likelihood, g2, `keyness of ${key}`);
        same(row.log_ratio, Math.log2((a || 0.5) / here) - Math.log2((b || 0.5) / there), `log ratio of ${key}`);
      }
    }
  }
});

test('vocabulary: every term with its occurrences and documents', () => {
  for (const [filters, chosen] of selections) {
    const wanted = grams(chosen, 1);
    const answer = table({ type: 'vocabulary', query: '', filters });
    assert.equal(answer.rows.length, wanted.size);
    descends(answer.rows, 'count');
    for (const [key, { count, documents: holding }] of wanted) {
      assert.deepEqual([answer.byKey.get(key)?.count, answer.byKey.get(key)?.documents], [count, holding.size], key);
    }
    descends(table({ type: 'vocabulary', query: '', filters, order: 'documents' }).rows, 'documents');
    const ordered = table({ type: 'vocabulary', query: '', filters, order: 'alphabet' }).rows.map(({ text }) => text);
    for (let i = 1; i < ordered.length; ++i) assert.ok(compareWords(keyOf(ordered[i - 1]), keyOf(ordered[i])) <= 0, `${ordered[i - 1]} before ${ordered[i]}`);
  }
});

/** As a Vietnamese dictionary has them: number before letter, by value; letter by letter, then the tone. */
function compareWords(a, b) {
  const weights = (key) => {
    const [letters, tone] = key.split('/');
    const parts = [...letters.matchAll(/\d+|[^\d]/g)].map(([part]) => (/\d/.test(part) ? [1, Number(part)] : ALPHABET.includes(part) ? [2, ALPHABET.indexOf(part)] : [3, part.codePointAt(0)]));
    return [...parts, [0, Number(tone)]].flat();
  };
  const [left, right] = [weights(a), weights(b)];
  for (let i = 0; i < Math.min(left.length, right.length); ++i) if (left[i] !== right[i]) return left[i] - right[i];
  return left.length - right.length;
}

test('dispersion: where, DP and D', () => {
  for (const [filters, chosen] of selections) {
    for (const node of NODES) {
      const places = new Map(chosen.map(({ id, tokens }) => [id, find(tokens, phrasesOf(node)).map(([first]) => first)]));
      const [answer] = ask([{ type: 'dispersion', query: '', filters, node, limit: 200 }]);
      const all = sum([...places.values()].map((each) => each.length));
      const holding = [...places].filter(([, each]) => each.length);
      assert.deepEqual([answer.total, answer.documents_with], [all, holding.length]);
      assert.deepEqual(new Map(answer.rows.map(({ document, positions }) => [document, positions])), new Map(holding));
      const parts = chosen.map(({ id, tokens }) => ({ size: tokens.length, count: places.get(id).length }));
      const tokens = lengthOf(chosen);
      same(answer.deviation, 1 - sum(parts.map(({ size, count }) => Math.min(size / tokens, count / all))), 'DP');
      const rates = parts.map(({ size, count }) => count / size);
      const variation = (rates.length * sum(rates.map((rate) => rate * rate))) / sum(rates) ** 2 - 1;
      same(answer.juilland, 1 - Math.sqrt(variation / (rates.length - 1)), 'D');
      for (const { document, begins } of answer.rows) assert.deepEqual(begins, places.get(document).map((place) => beginOf(document, place)));
    }
  }
});

/** In code points of the text; 0 in a title. */
function beginOf(id, place) {
  const token = documents.find((document) => document.id === id).tokens[place];
  return token.isTitle ? 0 : [...token.text.slice(0, token.begin)].length;
}

test('frequency: over time and by a facet', () => {
  for (const node of NODES) {
    const counted = documents.map((document) => ({ ...document, count: find(document.tokens, phrasesOf(node)).length }));
    checkBars({ node }, counted, ({ date }) => dated(date, 4));
    checkBars({ node, within: '2023' }, counted.filter(({ date }) => date.startsWith('2023')), ({ date }) => dated(date, 7));
    checkBars({ node, within: '2023-03' }, counted.filter(({ date }) => date.startsWith('2023-03')), ({ date }) => dated(date, 10));
    for (const by of ['category', 'source']) checkBars({ node, by }, counted, (document) => document[by]);
  }
});

/** The date so far; '' where it does not go so far. */
const dated = (date, size) => (date.length < size ? '' : date.slice(0, size));

function checkBars(request, counted, valueOf) {
  const wanted = new Map();
  for (const document of counted) {
    const bar = wanted.get(valueOf(document)) ?? { count: 0, tokens: 0, documents: 0, all_documents: 0 };
    bar.count += document.count;
    bar.tokens += document.tokens.length;
    bar.documents += document.count > 0 ? 1 : 0;
    ++bar.all_documents;
    wanted.set(valueOf(document), bar);
  }
  const [answer] = ask([{ type: 'frequency', query: '', ...request }]);
  const there = answer.bars.filter(({ all_documents: all }) => all > 0);
  assert.deepEqual(new Map(there.map(({ value, ...bar }) => [value, bar])), wanted);
  assert.equal(answer.total, sum(documents.map(({ tokens }) => find(tokens, phrasesOf(request.node)).length)));
}

test('concordance: every line in the words of the text, sorted by the words beside the node', () => {
  for (const node of NODES) {
    const wanted = documents.flatMap(({ id, tokens }) => find(tokens, phrasesOf(node)).map((place) => lineOf(id, tokens, place)));
    for (const order of ['document', 'left', 'right', 'node']) {
      const lines = [];
      for (let offset = 0; offset < wanted.length; offset += 200) {
        const [answer] = ask([{ type: 'concordance', query: '', node, order, offset, limit: 200 }]);
        assert.equal(answer.total, wanted.length);
        lines.push(...answer.lines);
      }
      const sorted = wanted.map((line, i) => ({ ...line, i })).sort((a, b) => compareLines(a, b, order) || a.i - b.i);
      assert.deepEqual(lines.map(({ document, begin, end }) => [document, begin, end]), sorted.map(({ document, begin, end }) => [document, begin, end]), `${node} by ${order}`);
      assert.deepEqual(lines.map(({ left, node: middle, right }) => left + middle + right), sorted.map(({ passage }) => passage));
      assert.deepEqual(lines.map((line) => line.node), sorted.map((line) => line.node));
    }
  }
});

const CONTEXT = 12, SORTED_BY = 3;

function lineOf(document, tokens, [first, last]) {
  const isBeside = (i) => tokens[i]?.run === tokens[first].run;
  let [from, to] = [first, last];
  while (first - from < CONTEXT && isBeside(from - 1)) --from;
  while (to - last < CONTEXT && isBeside(to + 1)) ++to;
  const { text } = tokens[first];
  // Signs beside the outermost words belong to them.
  const before = text.slice(from > 0 && tokens[from - 1].text === text ? tokens[from - 1].end : 0, tokens[from].begin).match(/\S*$/)[0];
  const behind = text.slice(tokens[to].end, tokens[to + 1]?.text === text ? tokens[to + 1].begin : text.length).match(/^\S*/)[0];
  const flat = (from_, to_) => text.slice(from_, to_).replace(/\s+/g, ' ');
  const keys = (places) => places.filter((i) => isBeside(i)).map((i) => tokens[i].key);
  const near = [...Array(SORTED_BY).keys()];
  return {
    document,
    begin: tokens[first].isTitle ? 0 : [...text.slice(0, tokens[first].begin)].length,
    end: tokens[first].isTitle ? 0 : [...text.slice(0, tokens[last].end)].length,
    passage: before + flat(tokens[from].begin, tokens[to].end) + behind,
    node: flat(tokens[first].begin, tokens[last].end),
    left: keys(near.map((i) => first - 1 - i)),
    right: keys(near.map((i) => last + 1 + i)),
    within: keys(near.map((i) => first + i).filter((i) => i <= last)),
  };
}

function compareLines(a, b, order) {
  if (order === 'document') return 0;
  const sides = { left: ['left', 'right'], right: ['right', 'left'], node: ['within', 'right'] }[order];
  for (const side of sides) {
    for (let i = 0; i < SORTED_BY; ++i) {
      const [left, right] = [a[side][i], b[side][i]];
      if (left === right) continue;
      if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
      const compared = compareWords(left, right);
      if (compared) return compared;
    }
  }
  return 0;
}
