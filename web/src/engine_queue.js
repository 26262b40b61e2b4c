/**
 * @typedef {object} Question
 * @property {number} number growing
 * @property {number} ticket names the question in the answer; 0 for the interface's, whose answers name themselves
 * @property {string} request JSON of src/engine/codec.h
 */

/** Questions waiting for the engine, oldest first. The interface's searches make its older ones for something else superfluous. */
export class EngineQueue {
  /** @type {Question[]} */
  _waiting = [];

  /** @param {Question} question */
  push(question) {
    const subject = question.ticket === 0 ? searchSubject(question.request) : null;
    if (subject !== null) this._waiting = this._waiting.filter((older) => !this._isSuperseded(older, subject));
    this._waiting.push(question);
  }

  /** @returns {Question | undefined} */
  shift() {
    return this._waiting.shift();
  }

  get length() {
    return this._waiting.length;
  }

  _isSuperseded(older, subject) {
    if (older.ticket !== 0) return false;
    const olderSubject = searchSubject(older.request);
    return olderSubject !== null && olderSubject !== subject;
  }
}

/** What a search is for, whichever window of the ranking it asks; null for other requests. */
function searchSubject(request) {
  const { type, query, filters, sort } = JSON.parse(request);
  return type === 'search' ? JSON.stringify([query, filters, sort]) : null;
}
