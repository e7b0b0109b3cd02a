import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { checkPage } from './checks.ts';
import { RunningRehearsal } from './cli.ts';

const COMMENT = 'Looked at staging: the queue is right.';
const PAGES = ['/', '/review', '/runs', '/releases', '/environments'];

interface Place {
  /** Path of the browser. */
  readonly chromium: string;
  /** Root of the repository. */
  readonly root: string;
}

/** Rehearses the sample with the committed bundles and reviews it as somebody with a browser would. */
export async function run(place: Place): Promise<void> {
  const browser = await chromium.launch({ executablePath: place.chromium, args: ['--no-sandbox'] });
  try {
    await approve(browser, place);
    await reject(browser, place);
    await watchScenario(browser, place);
  } finally {
    await browser.close();
  }
}

async function approve(browser: Browser, { root }: Place): Promise<void> {
  const images = imageFolder(root);
  const rehearsal = new RunningRehearsal(root, '--no-open', '--port', '0');
  try {
    const page = await watchedPage(browser);
    await page.goto(await rehearsal.said(/watch it at (\S+)/));
    await page.getByRole('heading', { name: 'production is waiting for your review' }).waitFor();
    step('the page followed the run to its gate without being loaded again');
    await lookAround(browser, page, PAGES);

    await page.getByRole('link', { name: 'Review deployments' }).click();
    await page.getByRole('heading', { name: 'Review deployments' }).waitFor();
    await lookAround(browser, page, [await addressOf(page, 'compare with what is live')]);
    assert.equal(await page.locator('.candidate .version').textContent(), '1.3.0 → 1.4.0');
    assert.match((await page.locator('.candidate .digest.full').textContent()) ?? '', /^sha256:[0-9a-f]{64}$/);
    assert.match((await page.locator('.candidate').textContent()) ?? '', /1.3.0 → 1.4.0/);
    await page.screenshot({ path: join(images, 'review.png') });
    step('the review shows version, digest and test results');

    await page.getByLabel('Comment').fill(COMMENT);
    await page.getByLabel('Comment').press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('robin-vale approved production').waitFor();
    await page.getByRole('link', { name: 'See the release' }).click();
    step('it was approved with the keyboard alone, and released');

    const release = page.getByRole('article').filter({ hasText: 'v1.4.0' });
    await release.getByText(COMMENT).waitFor();
    await page.screenshot({ path: join(images, 'release.png') });
    await downloadsAreWhatTheySay(page);
    step(`the release shows the comment of the review, and its assets are what they say (${images})`);

    await page.getByRole('link', { name: 'Environments' }).click();
    assert.deepEqual(await page.locator('.environment .version').allTextContents(), ['1.4.0', '1.4.0']);
    const lived = page.getByRole('region', { name: 'production' }).locator('.timeline li');
    assert.match((await lived.first().textContent()) ?? '', /1\.4\.0 live[\s\S]*approved by robin-vale/);
    assert.match((await lived.last().textContent()) ?? '', /1\.3\.0 replaced/);
    await lookAround(browser, page, ['/', '/environments', '/runs']);
    await page.context().close();
    assert.equal(await rehearsal.exitCode(), 0);
    step('production is live, and the rehearsal ended with the last page');
  } finally {
    rehearsal.stop();
  }
}

async function reject(browser: Browser, { root }: Place): Promise<void> {
  const rehearsal = new RunningRehearsal(root, '--no-open', '--port', '0');
  try {
    const page = await watchedPage(browser);
    await page.goto(await rehearsal.said(/(http\S+\/review\?\S+)/));
    await page.getByLabel('Comment').fill(`Not on a Friday. ${'W'.repeat(500)}\n<b>Really</b>.`);
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('robin-vale rejected production').waitFor();
    await page.getByText('<b>Really</b>.').waitFor();
    await page.locator('#state.failure').waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await checkPage(page, '/, with a comment of one long word');
    await page.getByRole('link', { name: 'Releases' }).click();
    await page.getByRole('article').filter({ hasText: 'v1.3.0' }).waitFor();
    await page.getByRole('article').filter({ hasText: 'v1.4.0' }).filter({ hasText: 'Draft' }).waitFor();
    await page.context().close();
    assert.equal(await rehearsal.exitCode(), 1);
    step('a rejection ended the run, and nothing was published');
  } finally {
    rehearsal.stop();
  }
}

/** The pages of a scenario follow its runs; each has one of its own. */
async function watchScenario(browser: Browser, { root }: Place): Promise<void> {
  const rehearsal = new RunningRehearsal(root, '--scenario', 'test/scenarios/rejected.yml', '--port', '0');
  try {
    const page = await watchedPage(browser);
    await page.goto(await rehearsal.said(/watch it at (\S+)/));
    await page.locator('.runs .icon.failure').waitFor();
    const run = await page.locator('.runs .name').first().getAttribute('href');
    assert.ok(run !== null);
    await lookAround(browser, page, ['/runs', run, '/environments']);
    await page.goto(new URL(run, page.url()).href);
    await page.getByText('rejected production').waitFor();
    await page.context().close();
    assert.equal(await rehearsal.exitCode(), 0);
    step('the pages of a scenario showed its run while it went on, and the scenario ended with them');
  } finally {
    rehearsal.stop();
  }
}

/** A page that fails the test when the browser finds something wrong with it. */
async function watchedPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const fail = (what: string) => {
    throw new Error(`the browser complains: ${what}`);
  };
  page.on('pageerror', (error) => fail(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) fail(message.text());
  });
  return page;
}

async function addressOf(page: Page, link: string): Promise<string> {
  return (await page.getByRole('link', { name: link }).getAttribute('href')) ?? '';
}

/** Pages, narrow and dark, for readers without a mouse or without eyes. */
async function lookAround(browser: Browser, page: Page, paths: readonly string[]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    storageState: await page.context().storageState(),
  });
  const narrow = await context.newPage();
  for (const path of paths) {
    await narrow.goto(new URL(path, page.url()).href);
    await checkPage(narrow, path);
  }
  await context.close();
  step(`${paths.length === 1 ? '1 page is' : `${paths.length} pages are`} narrow, dark and labelled as they should be`);
}

async function downloadsAreWhatTheySay(page: Page): Promise<void> {
  const rows = page.locator('.assets tbody tr');
  const count = await rows.count();
  assert.ok(count >= 3, `${count} assets`);
  for (let index = 0; index < count; index += 1) {
    const href = (await rows.nth(index).getByRole('link').getAttribute('href')) ?? '';
    const bytes = await (await page.request.get(new URL(href, page.url()).href)).body();
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    assert.equal(await rows.nth(index).locator('.digest').textContent(), digest);
  }
}

/**
 * The images of the README change only when somebody wants them to: no two runs draw the same ports and times. They are
 * a third of their size after `pngquant --force --ext .png 256 .github/images/*.png`.
 */
function imageFolder(root: string): string {
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return mkdtempSync(join(tmpdir(), 'liftlock-images-'));
  const folder = join(root, '.github/images');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function step(what: string): void {
  console.log(`✓ ${what}`);
}
