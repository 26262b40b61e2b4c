/** Where a document's own headings come below its title. */
const tags = new Map([['heading', 'h2'], ['title', 'h2'], ['list_item', 'li']]);

/**
 * What the explorer shows, as an article of plain elements: for paper, and to be read without the canvas. Nothing of a document becomes
 * markup.
 * @param {Document} document
 * @param {{lang: string, title: string, details: string[], blocks: {kind: string, runs: string[]}[]}} shown as src/app/printable.h says
 */
export function articleOf(document, { lang, title, details, blocks }) {
  const article = document.createElement('article');
  if (lang) article.lang = lang;
  article.append(element(document, 'h1', title));
  for (const line of details) article.append(element(document, 'p', line, 'tracuu-block-details'));
  for (const { kind, runs } of blocks) appendBlock(article, blockOf(document, kind, runs));
  return article;
}

function blockOf(document, kind, runs) {
  const block = element(document, tags.get(kind) ?? 'p', '', `tracuu-block-${kind.replace('_', '-')}`);
  runs.forEach((run, index) => block.append(index % 2 ? element(document, 'mark', run) : run));
  return block;
}

/** Items that follow one another are one list. */
function appendBlock(article, block) {
  if (block.localName !== 'li') return article.append(block);
  if (article.lastChild.localName !== 'ul') article.append(block.ownerDocument.createElement('ul'));
  article.lastChild.append(block);
}

function element(document, tag, text, className = '') {
  return Object.assign(document.createElement(tag), { textContent: text, className });
}
