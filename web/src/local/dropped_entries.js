/**
 * A file that a reader brought.
 * @typedef {{path: string, file: File}} LocalFile path: with its folders, '/' between them
 */

/** What is hidden on every system, and what systems leave behind in folders. */
const isHidden = (name) => name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * What was dropped, folders to their bottom, in the order of their paths. To be called while the event is handled: what it holds is gone after.
 * @param {DataTransfer} dataTransfer
 * @returns {Promise<LocalFile[]>}
 */
export function droppedFiles(dataTransfer) {
  const items = [...dataTransfer.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ folder: folderOf(item), file: item.getAsFile() }));
  const lists = dropped.map(async ({ folder, file }) => (folder ? walk(folder) : file ? chosenFiles([file]) : []));
  return Promise.all(lists).then((each) => sorted(each.flat()));
}

/** What was chosen in a dialog. @param {Iterable<File>} files @returns {LocalFile[]} */
export function chosenFiles(files) {
  return sorted([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter(({ path }) => !path.split('/').some(isHidden)));
}

/** A file's own entry cannot be read everywhere: the file is at hand without it. */
function folderOf(item) {
  const entry = item.webkitGetAsEntry?.();
  return entry?.isDirectory ? entry : undefined;
}

async function walk(entry) {
  if (isHidden(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise((resolve) => { entry.file(resolve, () => resolve(null)); });
    return file ? [{ path: entry.fullPath.replace(/^\//, ''), file }] : [];
  }
  const files = [];
  for (const inner of await contents(entry.createReader())) files.push(...await walk(inner));
  return files;
}

/** A folder tells a hundred entries at a time. */
async function contents(reader) {
  const all = [];
  for (;;) {
    const some = await new Promise((resolve) => { reader.readEntries(resolve, () => resolve([])); });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** In byte order, as the command line reads a folder. */
function sorted(files) {
  return files.sort(({ path: a }, { path: b }) => (a < b ? -1 : a > b ? 1 : 0));
}
