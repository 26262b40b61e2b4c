// The figures as a person reads them: one table for each corpus, every ratio from this run alone.
import { percentiles } from './statistics.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const number = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const times = (ratio) => `${number(ratio)}×`;

/** Rows of cells, padded to columns; the first column is a name. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd()).join('\n');
}

/** @param {object} speed of measureSpeed @param {import('./peers.mjs').Peer[]} peers */
export function speedReport({ corpus, build, size, subjects }, peers) {
  const { tracuu } = subjects;
  const shown = [{ name: 'tracuu', title: 'Tracuu', how: 'indexed beforehand, loaded whole' }, ...peers].filter(({ name }) => subjects[name] && !subjects[name].failed);
  return [
    `== ${corpus} ==`,
    `tracuu build: ${number(build.megabytesPerSecond)} MB/s of text on one core, ${number(size.lines / 1e6 / build.user)} MB/s of JSON Lines (${number(build.user)} s), at most ${megabytes(build.peak)} of memory; `
      + `corpus of the site ${megabytes(size.corpus)} for ${megabytes(size.lines)} of JSON Lines (gzip -9: ${megabytes(size.gzipped)}), ${megabytes(size.text)} of text`,
    table([
      ['', 'first result', 'of it indexing', 'transferred', 'memory', 'comes'],
      ...shown.map(({ name, title, how }) => loadingRow(title, subjects[name], tracuu, how)),
    ]),
    'A keystroke, milliseconds inside the engine (as the page sees it); × is the p95 inside by Tracuu\'s on the same keystrokes:',
    table([
      ['', 'keystrokes', 'p50', 'p95', 'p99', 'max', 'p95 right after loading', '×'],
      ...shown.map(({ name, title }) => typingRow(title, subjects[name].typed, subjects[name].early, ratioOfP95(subjects[name].times, tracuu.times))),
      typingRow('Tracuu, typed without marks', tracuu.bare),
    ]),
  ].join('\n');
}

function loadingRow(title, { firstResult, bytes, steps, memoryBytes }, tracuu, how) {
  const indexing = steps.index ? `${seconds(steps.index)} (${times(steps.index / tracuu.firstResult)})` : '';
  return [title, `${seconds(firstResult)} (${times(firstResult / tracuu.firstResult)})`, indexing, megabytes(bytes), megabytes(memoryBytes), how];
}

function typingRow(title, { inside, round }, early, ratio) {
  const both = (what) => `${number(inside[what])} (${number(round[what])})`;
  return [title, String(inside.count), both('p50'), both('p95'), both('p99'), both('max'), early ? number(early.inside.p95) : '', ratio ? times(ratio) : ''];
}

/** Every subject types the first of the same queries: compared on those. */
export function ratioOfP95(peer, tracuu) {
  const p95 = (lists) => percentiles(lists.flat().map(([inside]) => inside)).p95;
  return p95(peer) / p95(tracuu.slice(0, peer.length));
}

/** @param {object[]} rows of measureRelevance */
export function relevanceReport(rows) {
  const cells = ({ mrr, recall }) => [mrr.toFixed(3), recall.toFixed(3)];
  return [
    '== relevance: the first ten ==',
    table([
      ['', 'queries', 'MRR as typed', 'recall', 'MRR without marks', 'recall'],
      ...rows.map(({ title, queries, typed, bare }) => [title, String(queries), ...cells(typed), ...cells(bare)]),
    ]),
  ].join('\n');
}
