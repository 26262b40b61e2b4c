// Pagefind: its index is made beforehand (pagefind_index.mjs), and the page loads the pieces it needs for a query. Titles and
// excerpts are pieces of their own. It starts a worker itself.
export const needs = 'index';

let pagefind;

export async function load() {
  const address = new URL('./pagefind/pagefind.js', location.href).href;
  pagefind = await import(address);
  await pagefind.init();
}

export async function search(query, limit) {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return shown.map(({ meta }) => ({ id: meta.id, title: meta.title }));
}
