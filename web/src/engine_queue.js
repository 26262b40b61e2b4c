/**
 * @typedef {object} Question
 * @property {number} number growing
 * @property {number} ticket names the question in the answer; 0 for the interface's, whose answers name themselves
 * @property {string} request JSON of src/engine/codec.h
 */

/** Requests that are answered slice by slice, what a document says among them: whoever waits for something else is served between two slices. */
const LANGUAGE_TOOLS = new Set(['concordance', 'collocations', 'ngrams', 'frequency', 'dispersion', 'keyness', 'vocabulary', 'mentions']);

/**
 * Questions waiting for the engine, oldest first, the language tools' behind all others. What the interface searches for, or
 * asks a language tool, makes its older questions of the same kind for something else superfluous.
 */
export class EngineQueue {
  /** @type {(Question & {kind: string, subject: string | null})[]} */
  _waiting = [];

  /** @param {Question} question */
  push(question) {
    const { kind, subject } = read(question.request);
    const asked = { ...question, kind, subject: question.ticket === 0 ? subject : null };
    if (asked.subject !== null) this._waiting = this._waiting.filter((older) => !isSuperseded(older, asked));
    this._waiting.push(asked);
  }

  /** @returns {Question | undefined} */
  shift() {
    const first = this._waiting.findIndex(({ kind }) => !LANGUAGE_TOOLS.has(kind));
    return this._waiting.splice(Math.max(first, 0), 1)[0];
  }

  get length() {
    return this._waiting.length;
  }
}

function isSuperseded(older, { kind, subject }) {
  return older.kind === kind && older.subject !== null && older.subject !== subject;
}

/** What a request is about, whichever window of the answer it asks; null for what is never superseded. */
function read(request) {
  const { type: kind, query, filters, sort, aside, ...more } = JSON.parse(request);
  if (aside) return { kind, subject: null };
  if (kind === 'search') return { kind, subject: JSON.stringify([query, filters, sort]) };
  if (!LANGUAGE_TOOLS.has(kind)) return { kind, subject: null };
  const { id, offset, limit, ...own } = more;
  return { kind, subject: JSON.stringify([query, filters, own]) };
}
