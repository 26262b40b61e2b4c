// Finding: by keys, in every way of writing, by filters, by JavaScript.
import assert from 'node:assert/strict';
import { after, before, test as skippable } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { answered, assertSilent, formsInTurn, open, openings, sample, search, seeds, view } from './support.mjs';

const test = browserTests();
let reports;
let founding;
before(async () => {
  reports = await openings(sample);
  founding = seeds && await openings(seeds);
});
after(async () => {
  await reports.stop();
  await founding?.stop();
});

const writings = [
  ['without marks', 'uy ban hon hop', 2],
  ['with marks, the tone on the y', 'Uỷ ban hỗn hợp', 2],
  ['with marks, decomposed', 'Ủy ban Hỗn hợp'.normalize('NFD'), 2],
  ['a dish that only one report has', 'mon chay', 1],
];

for (const form of formsInTurn) {
  for (const [how, query, found] of writings) {
    if (!seeds) {
      skippable(`${form}: ${how}`, { skip: 'the founding reports are not here: TRACUU_SHARED names the folder above them' }, () => {});
      continue;
    }
    test(`${form}: ${how}`, async (page) => {
      await open(page, founding[form]);
      await search(page, query);
      assert.equal((await view(page)).total, found);
      await page.waitFor((count) => document.querySelectorAll('.tracuu-mirror li').length === count, { args: [found], what: `${found} rows` });
      assert.equal((await page.byRole('searchbox')).length, 1);
      assert.equal((await page.byRole('searchbox'))[0].value, query);
      await assertSilent(page, assert);
    });
  }

  test(`${form}: typing letter by letter ends at the answer to the whole`, async (page) => {
    await open(page, reports[form]);
    await search(page, 'hiệp ước biên giới');
    const { total, hits } = await view(page);
    assert.ok(total > 0, 'nothing was found');
    const same = await page.evaluate(() => window.tracuu.search({ query: 'hiệp ước biên giới' }));
    assert.deepEqual([same.total, same.hits[0].id], [total, hits[0].id]);
    await search(page, 'xyzzy');
    assert.equal((await view(page)).total, 0);
    assert.deepEqual(await page.byRole('listitem'), []);
  });

  test(`${form}: a filter from the mirror's check box and back by its press`, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await open(page, reports[form]);
    const all = (await view(page)).total;
    const [box] = (await page.byRole('checkbox')).filter(({ checked }) => !checked);
    await page.clickRole('checkbox', box.name);
    await page.waitFor((before) => window.tracuu.viewModel().total < before && !window.tracuu.viewModel().searching, { args: [all] });
    const { total, facets } = await view(page);
    const chosen = facets.flatMap(({ values }) => values).filter(({ selected }) => selected);
    assert.equal(chosen.length, 1);
    assert.equal(total, chosen[0].count);
    await page.waitFor(() => document.querySelectorAll('.tracuu-mirror input[type=checkbox]:checked').length === 1, { what: 'the mirror to say so' });
    await page.evaluate(() => document.querySelector('.tracuu-mirror input[type=checkbox]:checked').click());
    await page.waitFor((before) => window.tracuu.viewModel().total === before, { args: [all] });
  });

  test(`${form}: JavaScript searches with filters, order, pages and highlights`, async (page) => {
    await open(page, reports[form]);
    const first = await page.evaluate(() => window.tracuu.search({ query: 'hop tac', limit: 3 }));
    assert.equal(first.hits.length, 3);
    assert.equal(first.query, 'hop tac');
    for (const { snippet, highlights } of first.hits) {
      const points = [...snippet];
      const marked = highlights.map(([begin, end]) => points.slice(begin, end).join(''));
      assert.ok(marked.length > 0, snippet);
      for (const word of marked) assert.match(word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), /^(hop|tac|hop tac)$/i);
    }
    const second = await page.evaluate(() => window.tracuu.search({ query: 'hop tac', limit: 3, offset: 3 }));
    assert.equal(second.hits.some(({ id }) => first.hits.some((hit) => hit.id === id)), false);
    const newest = await page.evaluate(() => window.tracuu.search({ sort: 'newest', limit: 200 }));
    const dates = newest.hits.map(({ date }) => date);
    assert.deepEqual(dates, dates.slice().sort().reverse());
    const english = await page.evaluate(() => window.tracuu.search({ filters: { lang: ['en'] } }));
    assert.equal(english.total, 4);
    const ranged = await page.evaluate(() => window.tracuu.search({ filters: { date: { from: '2023', to: '2023' } }, limit: 200 }));
    assert.ok(ranged.total > 0 && ranged.hits.every(({ date }) => date.startsWith('2023')), JSON.stringify(ranged.hits.map(({ date }) => date)));
  });

  test(`${form}: half a character in a search is no error`, async (page) => {
    await open(page, reports[form]);
    const { total } = await page.evaluate(() => window.tracuu.search({ query: 'hop tac' }));
    const beside = await page.evaluate(() => window.tracuu.search({ query: 'hop tac \ud83d', filters: { source: ['\udc00'] } }));
    assert.equal(beside.total, 0);
    assert.equal((await page.evaluate(() => window.tracuu.search({ query: 'hop tac \ud83d' }))).total, total);
  });

  test(`${form}: a request that makes no sense is refused by a sentence and harms nothing`, async (page) => {
    await open(page, reports[form]);
    const error = await page.evaluate(() => window.tracuu.search({ query: 7, sort: 'sideways' }).then(() => null, ({ name, code, message }) => ({ name, code, message })));
    assert.equal(error?.name, 'TracuuError');
    assert.match(error.code, /^error\./);
    await search(page, 'hop tac');
    await answered(page, 'hop tac');
  });
}
