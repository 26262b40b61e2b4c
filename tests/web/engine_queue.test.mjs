import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineQueue } from '../../web/src/engine_queue.js';

let number = 0;
const ask = (request, ticket = 0) => ({ number: ++number, ticket, request: JSON.stringify(request) });
const search = (query, more = {}, ticket = 0) => ask({ id: number, type: 'search', query, filters: {}, sort: 'relevance', offset: 0, limit: 20, ...more }, ticket);
const left = (queue) => {
  const queries = [];
  for (let question = queue.shift(); question; question = queue.shift()) {
    const { query, type, offset } = JSON.parse(question.request);
    queries.push(query === undefined ? type : offset ? `${query}+${offset}` : query);
  }
  return queries;
};
const queueOf = (...questions) => {
  const queue = new EngineQueue();
  for (const question of questions) queue.push(question);
  return queue;
};

test('only the newest of the interface\'s searches is left', () => {
  assert.deepEqual(left(queueOf(search('u'), search('uy'), search('uy b'))), ['uy b']);
});

test('other pages of the same ranking stay', () => {
  assert.deepEqual(left(queueOf(search('a'), search('uy'), search('uy', { offset: 20 }), search('uy', { offset: 40 }))), ['uy', 'uy+20', 'uy+40']);
});

test('the same words with another filter or order are another search', () => {
  assert.deepEqual(left(queueOf(search('uy'), search('uy', { filters: { year: ['2014'] } }))).length, 1);
  assert.deepEqual(left(queueOf(search('uy'), search('uy', { sort: 'newest' }))).length, 1);
});

test('what is asked beside the list neither replaces a search nor is replaced by one', () => {
  assert.deepEqual(left(queueOf(search('uy'), search('', { copies_of: 'a', aside: true }))), ['uy', '']);
  assert.deepEqual(left(queueOf(search('', { copies_of: 'a', aside: true }), search('uy'))), ['', 'uy']);
});

test('documents, and what JavaScript asked, are never dropped', () => {
  const queue = queueOf(ask({ type: 'document' }), search('js', {}, 5), search('u'), ask({ type: 'info' }), search('uy'));
  assert.deepEqual(left(queue), ['document', 'js', 'info', 'uy']);
  assert.equal(queue.length, 0);
});

test('the newest question of a language tool replaces older ones for something else', () => {
  const tool = (type, query, more = {}, ticket = 0) => ask({ id: number, type, query, filters: {}, offset: 0, limit: 50, ...more }, ticket);
  assert.deepEqual(left(queueOf(tool('concordance', 'u'), tool('concordance', 'uy'))), ['uy']);
  assert.deepEqual(left(queueOf(tool('ngrams', 'u', { size: 2 }), tool('ngrams', 'u', { size: 3 }))), ['u']);
  assert.deepEqual(left(queueOf(tool('concordance', 'u'), tool('concordance', 'u', { offset: 50 }))), ['u', 'u+50']);
  assert.deepEqual(left(queueOf(tool('concordance', 'a'), tool('keyness', 'b'))), ['a', 'b']);
  assert.deepEqual(left(queueOf(tool('concordance', 'js', {}, 5), tool('concordance', 'u'))), ['js', 'u']);
});

test('everything else goes before the language tools', () => {
  const tool = (query) => ask({ id: number, type: 'collocations', query, filters: {} });
  assert.deepEqual(left(queueOf(tool('slow'), search('uy'), ask({ type: 'document' }))), ['uy', 'document', 'slow']);
});
