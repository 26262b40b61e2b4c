// Pagefind's index, made as its documentation says: by its own program, from pages, before anybody opens them.
import { createIndex } from 'pagefind';

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** @returns {Promise<number>} seconds it took */
export async function makePagefindIndex(documents, folder) {
  const begin = performance.now();
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const [number, document] of documents.entries()) {
    const { errors } = await index.addHTMLFile({ url: `/${number}`, content: pageOf(document) });
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  return (performance.now() - begin) / 1000;
}

function pageOf({ id, title, text }) {
  return `<!doctype html><html lang="vi"><body data-pagefind-meta="id:${escaped(String(id))}"><h1>${escaped(title ?? '')}</h1><p>${escaped(text ?? '')}</p></body></html>`;
}
