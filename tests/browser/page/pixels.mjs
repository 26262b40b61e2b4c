// What is really to be seen: looked up in a screenshot, the same way in every engine.

/**
 * Runs `look({colours, background, width, height, scale})` in the page over a screenshot and gives its (JSON) result: a colour is a number, the
 * background the most frequent one.
 * @param {{x, y, width, height}} rect CSS pixels
 */
async function inPicture(page, rect, look) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const scale = bitmap.width / innerWidth;
    const [x, y, width, height] = ${JSON.stringify([rect.x, rect.y, rect.width, rect.height])}.map((value) => Math.round(value * scale));
    const { data } = context.getImageData(x, y, width, height);
    const colours = new Uint32Array(data.buffer);
    const counts = new Map();
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const background = [...counts].reduce((most, count) => (count[1] > most[1] ? count : most))[0];
    return (${look})({ colours, background, width, height, scale });
  })()`);
}

/** The longest horizontal line of one colour that is not the background's, in CSS pixels. */
export function longestLine(page, rect) {
  return inPicture(page, rect, ({ colours, background, width, height, scale }) => {
    let longest = 0;
    for (let row = 0; row < height; ++row) {
      for (let column = 1, run = 1; column < width; ++column) {
        const colour = colours[row * width + column];
        run = colour === colours[row * width + column - 1] ? run + 1 : 1;
        if (colour !== background) longest = Math.max(longest, run);
      }
    }
    return longest / scale;
  });
}

/** The places of upright lines, of one colour and at least so high, from the left edge of the rectangle. CSS pixels. */
function uprightLines(page, rect, atLeast) {
  return inPicture(page, rect, `({ colours, background, width, height, scale }) => {
    const found = [];
    for (let column = 0; column < width; ++column) {
      for (let row = 1, run = 1; row < height; ++row) {
        const colour = colours[row * width + column];
        run = colour === colours[(row - 1) * width + column] ? run + 1 : 1;
        if (colour !== background && run >= ${atLeast} * scale) { found.push(column / scale); break; }
      }
    }
    return found;
  }`);
}

/** The middle of the caret in a field's picture, once it stands still. Half of the time it has blinked away. */
export async function drawnCaret(page, field) {
  let last;
  for (let tries = 0; tries < 60; ++tries) {
    const lines = await uprightLines(page, field, 15);
    const isSeen = lines.length >= 1 && lines.length <= 3;
    if (isSeen && lines[0] === last) return { x: field.x + last + 0.75, y: field.y + field.height / 2 };
    if (isSeen) [last] = lines;
    await page.nextFrame();
  }
  throw new Error('no caret is to be seen');
}

/** How many colours are to be seen there. */
export function countColours(page, rect) {
  return inPicture(page, rect, ({ colours }) => new Set(colours).size);
}
