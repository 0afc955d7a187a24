import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The address of the portal under test. */
export const portalUrl = (): string => {
  const url = process.env['OCOP_PORTAL_URL'];
  if (url === undefined) throw new Error('OCOP_PORTAL_URL is missing: run `npm test`, or name a running portal');
  return url;
};

export type Desk = { page: (width: number) => Promise<Page>; complaints: string[]; close: () => Promise<void> };

/** One Chromium for a test file. `complaints` gathers what must not happen on any page: errors, refused content, requests to elsewhere. */
export const openBrowser = async (): Promise<Desk> => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-portal-'));
  const context: BrowserContext = await chromium.launchPersistentContext(folder, { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS, locale: 'vi-VN' });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  return {
    complaints,
    page: async (width) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
      page.on('pageerror', (error) => { complaints.push(error.message); });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(portalUrl()).origin) complaints.push(`asks ${origin}`);
      });
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
