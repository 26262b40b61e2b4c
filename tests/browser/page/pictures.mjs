// Pictures looked at pixel by pixel, in the page: a screenshot against what the browser's own 2D canvas draws.

const inPage = String(() => {
  const api = {
    async decode(base64) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = api.context(bitmap.width, bitmap.height);
      context.drawImage(bitmap, 0, 0);
      return { scale: bitmap.width / innerWidth, context };
    },
    context(width, height) {
      return Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
    },
    /** A part of a screenshot; the rectangle is in CSS pixels. */
    async part(base64, { x, y, width, height }) {
      const { scale, context } = await api.decode(base64);
      return context.getImageData(...[x, y, width, height].map((value) => Math.round(value * scale)));
    },
    background({ data }) {
      const counts = new Map();
      for (const colour of new Uint32Array(data.buffer)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
      const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
      return [most & 255, (most >> 8) & 255, (most >> 16) & 255];
    },
    /** The whole text as the browser draws it: its visible part, and whether it has colours of its own. */
    drawn(text, font) {
      const context = api.context(400, 200);
      context.font = font;
      context.fillStyle = '#f0f';
      context.fillText(text, 60, 120);
      const image = context.getImageData(0, 0, 400, 200);
      const ink = api.inkOf(image, (at) => image.data[at + 3] > 0);
      if (!ink) return { width: 0, height: 0 };
      const cut = context.getImageData(ink.left, ink.top, ink.right - ink.left, ink.bottom - ink.top);
      let coloured = 0, solid = 0;
      for (let i = 0; i < cut.data.length; i += 4) {
        if (cut.data[i + 3] < 128) continue;
        solid += 1;
        if (cut.data[i + 1] > 60 || Math.min(cut.data[i], cut.data[i + 2]) < 190) coloured += 1;
      }
      return { width: cut.width, height: cut.height, data: cut.data, coloured: coloured * 2 > solid };
    },
    inkOf({ width, height }, isInk) {
      let left = width, right = 0, top = height, bottom = 0;
      for (let y = 0; y < height; ++y) {
        for (let x = 0; x < width; ++x) {
          if (!isInk((y * width + x) * 4)) continue;
          left = Math.min(left, x); right = Math.max(right, x + 1);
          top = Math.min(top, y); bottom = Math.max(bottom, y + 1);
        }
      }
      return right > left ? { left, right, top, bottom } : null;
    },
    /** The ink of a part of the picture, in its pixels. */
    ink(part) {
      const background = api.background(part);
      return api.inkOf(part, (at) => [0, 1, 2].some((k) => Math.abs(part.data[at + k] - background[k]) > 24));
    },
    /** How far the part is from showing `wanted` in this colour, at the place where it does best: the mean of all channels, of 255. */
    distance(part, wanted, colour) {
      const background = api.background(part);
      const source = (at, k) => (wanted.coloured ? wanted.data[at + k] : colour[k]);
      let best = 255;
      for (let top = 0; top + wanted.height <= part.height; ++top) {
        for (let left = 0; left + wanted.width <= Math.min(part.width, wanted.width + 12); ++left) {
          let sum = 0;
          for (let y = 0; y < wanted.height; ++y) {
            for (let x = 0; x < wanted.width; ++x) {
              const from = (y * wanted.width + x) * 4, to = ((top + y) * part.width + left + x) * 4;
              const alpha = wanted.data[from + 3] / 255;
              for (let k = 0; k < 3; ++k) sum += Math.abs(part.data[to + k] - (background[k] + (source(from, k) - background[k]) * alpha));
            }
          }
          best = Math.min(best, sum / (wanted.width * wanted.height * 3));
        }
      }
      return best;
    },
  };
  return api;
});

/** Calls `look(pictures, shot, ...args)` in the page, with a screenshot of it as base64. */
export async function look(page, fn, ...args) {
  const shot = (await page.screenshot()).toString('base64');
  return page.evaluate(`(${fn})((${inPage})(), ${JSON.stringify(shot)}, ...${JSON.stringify(args)})`);
}
