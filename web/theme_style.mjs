import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the system forces its colours on pages, the frame has these: src/ui/system_palette.cpp. */
const forced = {
  surface: 'Canvas', surface_raised: 'Canvas', text: 'CanvasText', text_muted: 'CanvasText', accent: 'LinkText', accent_text: 'Canvas',
  border: 'CanvasText', border_strong: 'CanvasText', focus: 'CanvasText', highlight: 'Mark', highlight_text: 'MarkText', danger: 'CanvasText', skeleton: 'GrayText',
};

/** The themes' colours as custom properties, so that the page looks the same before and after the canvas is there. */
export function themeStyle(folder, style) {
  const rules = (suffix) => {
    const [light, dark] = ['light', 'dark'].map((scheme) =>
      properties(JSON.parse(readFileSync(join(folder, `${scheme}${suffix}.json`), 'utf8')), style, `color-scheme:${scheme};`));
    return `.tracuu-page,.tracuu{${light}}
@media (prefers-color-scheme: dark){.tracuu-page,.tracuu{${dark}}}
.tracuu-light{${light}}
.tracuu-dark{${dark}}
`;
  };
  return `${rules('')}@media (prefers-contrast: more){${rules('_contrast')}}
@media (forced-colors: active){.tracuu-page,.tracuu.tracuu{${properties(forced, style)}}}
`;
}

/** Those that the style uses. */
function properties(colours, style, before = '') {
  const named = Object.entries(colours).map(([name, value]) => [`--${name.replaceAll('_', '-')}`, value]);
  return before + named.filter(([name]) => style.includes(`var(${name})`)).map(([name, value]) => `${name}:${value};`).join('');
}
