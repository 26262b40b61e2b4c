import { asTracuuError, errorFromAnswer, TracuuError } from './failure.js';
import { postable } from './parts/part.js';
import { Watchdog } from './watchdog.js';

/** The engine ends every query within a second or two; silent for so long, it is dead. */
const silenceMs = 10_000;
/** Deaths with no answer between them, after which starting again is no use. */
const tooManyDeaths = 3;

/**
 * @typedef {object} EngineSetup
 * @property {() => Worker} startWorker
 * @property {WebAssembly.Module} module
 * @property {import('./parts/part.js').Part[]} parts of the corpus, in order
 * @property {(part: import('./parts/part.js').Part) => Promise<import('./parts/part.js').Handle>} handleOf
 * @property {string} name of the corpus, for messages
 */

/**
 * @typedef {object} EngineEvents
 * @property {(rawBytes: number) => void} progress of loading the corpus
 * @property {() => void} ready the engine answers from now on; again after each new start
 * @property {(answer: string) => void} answer JSON, to a question of the interface
 * @property {(error: TracuuError) => void} failed for good
 */

/**
 * A file that a reader dropped: its bytes, or the document that another has read in it, or why there is none.
 * @typedef {{name: string, bytes?: ArrayBuffer, record?: Uint8Array, refused?: string}} DroppedFile name: src/engine/mentions.h
 */

/** The engine's worker as the page sees it: starts it, gives it the corpus, asks it, starts another when it has died. */
export class EngineClient {
  /** @type {Map<number, {request: string, asked: number, resolve: (answer: string) => void, reject: (error: Error) => void}>} */
  _promised = new Map();
  /** Those that were dropped on the page last: another engine needs them too. @type {DroppedFile[]} */
  _files = [];
  _lastTicket = 0;
  _lastAsked = 0;
  _deaths = 0;
  memoryBytes = 0;

  /** @param {EngineSetup} setup @param {EngineEvents} events */
  constructor(setup, events) {
    this._setup = setup;
    this._events = events;
    this._watchdog = new Watchdog(silenceMs, () => this._died());
    this._start();
  }

  /** Asks for the interface: the answer is an event. Nothing happens before the engine is ready: then it is asked anew. */
  ask(request) {
    if (this._ready) this._post(0, request);
  }

  /** Asks for JavaScript; outlives the engine's death. @returns {Promise<string>} the answer's JSON */
  request(request) {
    if (this._ended) return Promise.reject(this._ended);
    return new Promise((resolve, reject) => {
      const ticket = ++this._lastTicket;
      this._promised.set(ticket, { request, asked: 0, resolve, reject });
      if (this._ready) this._post(ticket, request);
    });
  }

  /** A document for the engine that is not in the corpus. @param {DroppedFile} file */
  takeFile(file) {
    this._files = [...this._files.slice(-7), file];
    if (this._ready) this._worker.postMessage({ type: 'file', ...file });
  }

  destroy() {
    this._end(new TracuuError('boot.destroyed'));
  }

  _start() {
    const worker = this._setup.startWorker();
    this._worker = worker;
    worker.addEventListener('message', ({ data }) => this._heard(data));
    worker.addEventListener('messageerror', () => this._died());
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this._died();
    });
    this._load(worker).catch((error) => worker === this._worker && this._fail(asTracuuError(error)));
  }

  async _load(worker) {
    const { module, parts, handleOf, name } = this._setup;
    worker.postMessage({ type: 'start', module, bytes: parts.reduce((sum, part) => sum + part.raw_bytes, 0) });
    for (const part of parts) {
      const { handle, transfer } = await postable(await handleOf(part));
      worker.postMessage({ type: 'part', handle }, transfer);
    }
    worker.postMessage({ type: 'open', name });
  }

  _post(ticket, request) {
    const promised = this._promised.get(ticket);
    if (promised) ++promised.asked;
    this._worker.postMessage({ type: 'ask', number: ++this._lastAsked, ticket, request });
    this._watchdog.expect();
  }

  _heard(message) {
    if (this._ended) return;
    this.memoryBytes = message.memoryBytes ?? this.memoryBytes;
    if (message.type === 'answer') this._answered(message);
    else if (message.type === 'progress') this._events.progress(message.bytes);
    else if (message.type === 'ready') this._becameReady();
    else if (message.type === 'refused') this._fail(errorFromAnswer(JSON.parse(message.error)));
    else if (this._ready) this._died();
    else this._fail(new TracuuError(message.code, message.subject, message.detail));
  }

  _becameReady() {
    this._ready = true;
    for (const file of this._files) this._worker.postMessage({ type: 'file', ...file });
    for (const [ticket, { request }] of this._promised) this._post(ticket, request);
    this._events.ready();
  }

  _answered({ number, ticket, answer }) {
    this._deaths = 0;
    this._watchdog.heard(number < this._lastAsked);
    if (ticket === 0) return this._events.answer(answer);
    this._promised.get(ticket)?.resolve(answer);
    this._promised.delete(ticket);
  }

  _died() {
    this._stop();
    this._giveUpDeadly();
    if (++this._deaths >= tooManyDeaths) this._fail(new TracuuError('boot.engine_stopped'));
    else this._start();
  }

  /** What was being asked in two deaths is probably what killed. */
  _giveUpDeadly() {
    for (const [ticket, { asked, reject }] of this._promised) {
      if (asked < 2) continue;
      reject(new TracuuError('boot.engine_stopped'));
      this._promised.delete(ticket);
    }
  }

  _fail(error) {
    this._end(error);
    this._events.failed(error);
  }

  _end(error) {
    this._ended = error;
    this._stop();
    for (const { reject } of this._promised.values()) reject(error);
    this._promised.clear();
  }

  _stop() {
    this._ready = false;
    this._watchdog.stop();
    this._worker.terminate();
  }
}
