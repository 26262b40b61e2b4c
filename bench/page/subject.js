// One peer, loaded and asked: in a worker, or in the page for a peer that wants that.

/**
 * Loads the peer's adapter, the documents and its index.
 * @param {{peer: string, base: string, documents: string, marks: boolean, purpose: 'typing' | 'questions',
 *   first: string}} setup
 * @returns {Promise<{adapter: object, held: object[], times: object}>} held: the texts, which a page needs to show what it found;
 *   times: milliseconds of each step
 */
export async function start({ peer, base, documents, marks, purpose, first }) {
  const steps = [performance.now()];
  const done = () => steps.push(performance.now());
  const adapter = await import(new URL(`peers/${peer}.js`, base).href);
  done();
  const given = adapter.needs === 'index' ? [] : await read(new URL(documents, base).href);
  done();
  await adapter.load(given, { marks, purpose });
  done();
  await adapter.search(first, 20, { typing: true });
  done();
  const [library, fetching, index, searching] = steps.slice(1).map((end, place) => end - steps[place]);
  return { adapter, held: adapter.holdsTexts ? [] : given, times: { library, documents: fetching, index, first: searching } };
}

/** Every peer gets the same: one text that begins with the title. A title as a field of its own made each ranking worse. */
async function read(url) {
  const lines = (await (await fetch(url)).text()).split('\n');
  return lines.filter(Boolean).map((line) => {
    const { id, title = '', text = '' } = JSON.parse(line);
    return { id: String(id), title, text: text.startsWith(title) ? text : `${title}\n${text}` };
  });
}

/** @returns {Promise<{ids: string[], inside: number}>} inside: milliseconds of the search alone */
export async function ask({ adapter }, { query, limit, typing }) {
  const begin = performance.now();
  const found = await adapter.search(query, limit, { typing });
  return { inside: performance.now() - begin, ids: found.map(({ id }) => id) };
}

/** Bytes of WebAssembly memory, which the browser does not count. */
export function memoryBytes({ adapter }) {
  return adapter.memoryBytes?.() ?? 0;
}
