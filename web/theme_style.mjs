import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The themes' colours as custom properties, so that the page looks the same before and after the canvas is there. */
export function themeStyle(folder) {
  const [light, dark] = ['light', 'dark'].map((name) => properties(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), name));
  return `.tracuu-page,.tracuu{${light}}
@media (prefers-color-scheme: dark){.tracuu-page,.tracuu{${dark}}}
.tracuu-light{${light}}
.tracuu-dark{${dark}}
`;
}

function properties(colours, scheme) {
  const lines = Object.entries(colours).map(([name, value]) => `--${name.replaceAll('_', '-')}:${value};`);
  return `color-scheme:${scheme};${lines.join('')}`;
}
