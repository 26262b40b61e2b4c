// A page over a corpus to ask by hand or by script: what differential.mjs and any_text.mjs have in common.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serveSite, temporaryFolder } from '../tests/browser/rig/index.mjs';
import { buildSite } from './build_cost.mjs';

/**
 * Opens a site folder, or one made of any other input of `tracuu build`, in Chromium.
 * @returns {Promise<{page: import('../tests/browser/rig/page.mjs').Page, close: () => Promise<void>}>} its explorer answers
 */
export async function openSite(input) {
  const site = existsSync(join(input, 'manifest.json')) ? input : join(temporaryFolder('site'), 'site/');
  if (site !== input) buildSite(input, site);
  const server = await serveSite(site);
  const browser = await launch({ engine: 'chromium' });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitFor(() => window.tracuu?.search({}).then(() => true), { timeout: 120_000, what: 'the explorer' });
  return {
    page,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
