import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Found {
  readonly language: string;
  readonly headings: number;
  readonly landmarks: readonly string[];
  readonly unlabelled: number;
  readonly nameless: number;
  readonly duplicates: readonly string[];
  readonly overflow: number;
  readonly background: string;
}

/** Runs in the page, where there is a document; here there is none, also not for the types. */
const LOOK = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const named = (element) => element.textContent.trim() !== '' || element.hasAttribute('aria-label');
  return {
    language: document.documentElement.lang,
    headings: all('h1').length,
    landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => document.querySelector(name) === null),
    unlabelled: all('input:not([type=hidden]), textarea, select').filter((control) => control.labels.length === 0).length,
    nameless: all('a, button, summary').filter((element) => !named(element)).length,
    duplicates: all('[id]').map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    background: getComputedStyle(document.body).backgroundColor,
  };
})()`;

/** What every page owes to small screens, to keyboards and to those who listen. */
export async function checkPage(page: Page, path: string): Promise<void> {
  assert.deepEqual(await axeFindings(page), [], path);
  const { background, ...rest } = await page.evaluate<Found>(LOOK);
  const none: string[] = [];
  assert.deepEqual(
    rest,
    { language: 'en', headings: 1, landmarks: none, unlabelled: 0, nameless: 0, duplicates: none, overflow: 0 },
    path,
  );
  const [red = 255, green = 255, blue = 255] = (background.match(/\d+/g) ?? []).map(Number);
  assert.ok(red + green + blue < 200, `${path} is not dark: ${background}`);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, by the rules of WCAG 2.2 AA and its best practices: rule, help and the first place. */
async function axeFindings(page: Page): Promise<string[]> {
  // The page runs no script but its own; the debugger may.
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes[0].html.slice(0, 160)))`,
  );
}
