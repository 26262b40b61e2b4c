import texts from 'tracuu:texts';

/** What JavaScript throws and what `ready` rejects with: `code` is stable, `message` an English sentence. */
export class TracuuError extends Error {
  /**
   * @param {string} code a key of assets/texts.json
   * @param {string} [subject] what it is about: fills {0}
   * @param {string} [detail] where or why: fills {1}
   * @param {{vi: string, en: string}} [message] where the engine has already said it
   */
  constructor(code, subject = '', detail = '', message = undefined) {
    super(message?.en ?? sentence(code, 'en', subject, detail));
    this.name = 'TracuuError';
    this.code = code;
    this.subject = subject;
    this.detail = detail;
    this._message = message;
  }

  /** @param {string} lang `vi` or `en` */
  in(lang) {
    return this._message?.[lang] ?? sentence(this.code, lang, this.subject, this.detail);
  }

  /** As an error answer of the engine: src/engine/codec.h. */
  toAnswer() {
    const { code, subject, detail } = this;
    return JSON.stringify({ id: 0, type: 'error', code, subject, detail, message: { vi: this.in('vi'), en: this.in('en') } });
  }
}

/** @param {{code: string, subject: string, detail: string, message: {vi: string, en: string}}} answer an error answer of the engine */
export function errorFromAnswer({ code, subject, detail, message }) {
  return new TracuuError(code, subject, detail, message);
}

/**
 * @param {string} code
 * @param {string} lang `vi` or `en`
 * @param {...string} values for {0}, {1}, …
 */
export function sentence(code, lang, ...values) {
  const text = (texts[code] ?? texts['boot.unexpected'])[lang];
  return text.replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
}

/** Whatever was thrown, as a TracuuError. */
export function asTracuuError(error) {
  if (error instanceof TracuuError) return error;
  const message = String(error?.message ?? error);
  if (/Content[ -]Security[ -]Policy|unsafe-eval|blocked by CSP/i.test(message)) return new TracuuError('boot.csp', 'script-src', message);
  if (isOutOfMemory(error)) return new TracuuError('boot.memory');
  return new TracuuError('boot.unexpected', message);
}

/** Growing wasm memory fails as a RangeError; where C++ cannot go on, Emscripten aborts. */
export function isOutOfMemory(error) {
  return error instanceof RangeError || /out of memory|\bOOM\b|allocation failed|could not allocate/i.test(String(error?.message));
}
