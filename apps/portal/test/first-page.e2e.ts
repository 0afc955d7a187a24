import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import qrcode from 'qrcode';
import { openBrowser, portalUrl, type Desk } from './browser.ts';

const EXPIRED = '830/QĐ-UBND/HT-436-0029';
const at = (path: string): string => `${portalUrl()}${path}`;
const PAGES = ['/', '/?q=nuoc%20mam', `/kiem-tra/${encodeURIComponent(EXPIRED)}`, '/so-lieu?ngay=2024-07-26&tu=2023-01-01'];

let desk: Desk;
beforeAll(async () => { desk = await openBrowser(); });
afterAll(async () => { await desk.close(); });

const open = async (width: number, path: string): Promise<Page> => {
  const page = await desk.page(width);
  await page.goto(at(path));
  await page.waitForLoadState('networkidle');
  return page;
};

describe.each([360, 1280])('the portal at %i px', (width) => {
  it('CON-07 (partly) finds kẹo cu đơ by words without tone marks', async () => {
    const page = await open(width, '/');
    await page.getByRole('searchbox').fill('keo cu do');
    await page.waitForFunction(() => [...document.querySelectorAll('a.result')].some((card) => card.textContent.includes('Kẹo cu đơ')) && !document.body.textContent.includes('Bánh bao'));
    const names = await page.locator('a.result').allTextContents();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /cu đơ/i.test(name))).toBe(true);
    await page.locator('a.result').first().click();
    await page.getByRole('heading', { level: 1, name: /cu đơ/i }).waitFor();
    await page.close();
  });

  it('CON-03 (partly) checks a certificate by its number, and says plainly what nobody issued', async () => {
    const page = await open(width, '/kiem-tra');
    await page.getByLabel('Số giấy chứng nhận').fill(EXPIRED);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.locator('[data-status=EXPIRED]').getByText('Đã hết hạn').waitFor();
    await page.getByLabel('Số giấy chứng nhận').fill('1/KHONG-CO');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.locator('[data-status=UNKNOWN]').getByText('Không có trong hệ thống').waitFor();
    await page.close();
  });

  it('reads the number from a picture of the QR code, and refuses a foreign one', async () => {
    const page = await open(width, '/kiem-tra');
    const picture = (text: string) => qrcode.toBuffer(text, { width: 320 });
    await page.locator('input[type=file]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: await picture('https://example.com/shop') });
    await page.getByRole('alert').getByText('không phải của giấy chứng nhận').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: await picture(at(`/kiem-tra/${encodeURIComponent(EXPIRED)}`)) });
    await page.locator('[data-status=EXPIRED]').waitFor();
    await page.close();
  });

  it('LEA-01 (partly) shows the figures of the directive as of its day', async () => {
    const page = await open(width, '/so-lieu?ngay=2024-07-26&tu=2023-01-01');
    await page.getByText('Lũy kế được công nhận').waitFor();
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const figure of ['347 Lũy kế được công nhận', '247 Còn hiệu lực', 'Sản phẩm xuất khẩu (7)']) expect(text).toContain(figure);
    expect(await page.locator('section', { hasText: 'Theo hạng sao' }).first().locator('b').allTextContents()).toEqual(['240', '7']);
    for (const [name, count] of [['Công nhận mới', '98'], ['Đánh giá lại', '54'], ['Đề xuất lên hạng', '7']] as const) expect(await page.locator('section', { hasText: name }).first().locator('b').allTextContents()).toEqual([count]);
    await page.close();
  });

  it('speaks English too, and remembers it', async () => {
    const page = await open(width, '/so-lieu?ngay=2024-07-26');
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('heading', { name: 'Figures of the programme' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Figures of the programme' }).waitFor();
    await page.getByText('VI', { exact: true }).click();
    await page.getByRole('heading', { name: 'Số liệu chương trình' }).waitFor();
    await page.close();
  });

  it('has no barrier that axe finds, and nothing wider than the screen', async () => {
    for (const path of PAGES) {
      const page = await open(width, path);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
      expect({ path, violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`) }).toEqual({ path, violations: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it('is reached by the keyboard: from the skip link to a result', async () => {
    const page = await open(width, '/?q=cam');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('a.result').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/san-pham/);
    await page.close();
  });
});

it('no page breaks its content policy, logs an error, or asks anybody else', () => { expect(desk.complaints).toEqual([]); });
