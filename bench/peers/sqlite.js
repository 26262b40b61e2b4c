// The official build of SQLite with FTS5, built in the page: the table of documents beside an index without content of its own.
// FTS5 folds marks but not đ, which is no mark; that is done before.
import startSqlite from '@sqlite.org/sqlite-wasm';
import { isOpen, words } from './words.js';

export const holdsTexts = true;

let sqlite;
let matching;
let prepared;

export async function load(documents, { marks }) {
  sqlite = await startSqlite({ print: () => {}, printErr: () => {} });
  const database = new sqlite.oo1.DB(':memory:');
  prepared = (text) => (marks ? text.normalize('NFC') : text.replaceAll('đ', 'd').replaceAll('Đ', 'D'));
  database.exec(`
    CREATE TABLE documents(number INTEGER PRIMARY KEY, id TEXT, title TEXT, text TEXT);
    CREATE VIRTUAL TABLE found USING fts5(text, content='', prefix='2 3',
      tokenize = 'unicode61 remove_diacritics ${marks ? 0 : 2}');
    BEGIN`);
  fill(database, documents);
  database.exec('COMMIT');
  matching = database.prepare(`SELECT id, documents.title FROM found JOIN documents ON number = found.rowid
    WHERE found MATCH ? ORDER BY rank LIMIT ?`);
}

export async function search(query, limit, { typing }) {
  const terms = words(prepared(query)).map((word) => `"${word}"`);
  if (terms.length === 0) return [];
  if (!typing) return match(terms.join(' OR '), limit);
  if (isOpen(query)) terms.push(`${terms.pop()}*`);
  const all = match(terms.join(' AND '), limit);
  return all.length > 0 ? all : match(terms.join(' OR '), limit);
}

export function memoryBytes() {
  return sqlite.wasm.memory.buffer.byteLength;
}

function fill(database, documents) {
  const row = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?)');
  const entry = database.prepare('INSERT INTO found(rowid, text) VALUES (?, ?)');
  documents.forEach(({ id, title, text }, number) => {
    row.bind([number, id, title, text]).stepReset();
    entry.bind([number, prepared(text)]).stepReset();
  });
  row.finalize();
  entry.finalize();
}

function match(expression, limit) {
  const rows = [];
  matching.bind([expression, limit]);
  while (matching.step()) rows.push({ id: matching.get(0), title: matching.get(1) });
  matching.reset();
  return rows;
}
