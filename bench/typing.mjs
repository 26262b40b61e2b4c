// Asks a subject: letter by letter, with the times, or whole questions, with the rankings.
const shown = 20;

/** In the page. @returns {Promise<[number, number][]>} for each keystroke, milliseconds of the search and of the round trip */
async function typeInPage(text, limit) {
  const times = [];
  let typed = '';
  for (const letter of text.normalize('NFC')) {
    typed += letter;
    const begin = performance.now();
    const { inside } = await window.ask({ query: typed, limit, typing: true });
    times.push([inside, performance.now() - begin]);
  }
  return times;
}

/** @returns {Promise<[number, number][][]>} a list for each query */
export async function type({ page }, queries) {
  const times = [];
  for (const query of queries) times.push(await page.evaluate(typeInPage, query, shown));
  return times;
}

async function judgeInPage(queries) {
  const answers = [];
  for (const query of queries) answers.push((await window.ask({ query, limit: 10, typing: false })).ids);
  return answers;
}

/** The first ten for each of the judged queries. @param {(text: string) => string} spelt how they are typed */
export async function judge({ page }, judged, spelt) {
  const answers = [];
  const atOnce = 50;
  for (let begin = 0; begin < judged.length; begin += atOnce) {
    const part = judged.slice(begin, begin + atOnce);
    const found = await page.evaluate(judgeInPage, part.map(({ query }) => spelt(query)));
    answers.push(...part.map(({ relevant }, place) => ({ relevant, found: found[place] })));
  }
  return answers;
}
