import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The address of the portal under test. */
export const portalUrl = (): string => {
  const url = process.env['OCOP_PORTAL_URL'];
  if (url === undefined) throw new Error('OCOP_PORTAL_URL is missing: run `npm test`, or name a running portal');
  return url;
};

export const at = (path: string): string => new URL(path, portalUrl()).href;

export type Desk = { page: (width: number, path: string) => Promise<Page>; go: (page: Page, path: string) => Promise<void>; complaints: string[]; close: () => Promise<void> };

/** One Chromium for a test file. `complaints` gathers what must not happen on any page: errors, refused content, requests to elsewhere. */
export const openBrowser = async (): Promise<Desk> => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-portal-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS, locale: 'en-US' });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(at(path));
    await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('[data-waiting]') === null);
  };
  return {
    complaints,
    go,
    page: async (width, path) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      page.on('console', (message) => { if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`); });
      page.on('pageerror', (error) => { complaints.push(`${page.url()}: ${error.message}`); });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(portalUrl()).origin) complaints.push(`${page.url()} asks ${origin}`);
      });
      await go(page, path);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What stands in the way of a reader on the page as it is: axe's findings, whatever is wider than the screen, and what is too small for a finger. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const tooSmall = await page.locator('button, select, nav a, input:not([type=file], [type=radio], [aria-hidden])').evaluateAll((all) =>
    all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 40).map((each) => `too low for a finger: ${each.outerHTML.slice(0, 120)}`));
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(tooWide > 0 ? [`${tooWide} px wider than the screen`] : []),
    ...tooSmall,
  ];
};

/** A question to the gateway, as the pages ask it. */
export const ask = async <T>(query: string): Promise<T> => {
  const answer = await fetch(at('/graphql'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return ((await answer.json()) as { data: T }).data;
};
