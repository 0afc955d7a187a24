import type { Page } from 'playwright-core';
import qrcode from 'qrcode';
import { ask, at, barriersOn, openBrowser, type Desk } from './browser.ts';

// Certificates of the register that is shipped; which of them are valid depends on the day.
const EXPIRED = '830/QĐ-UBND/HT-436-0029';
const SUPERSEDED = '781/QĐ-UBND/HT-442-0007';
const REVOKED = '1613/QĐ-UBND/HT-444-0044';
const FIGURES = '/so-lieu?ngay=2024-07-26&tu=2023-01-01';
const check = (number: string): string => `/kiem-tra/${encodeURIComponent(number)}`;

type Shown = { id: string; name: string; certificate: { number: string } };
let desk: Desk;
let valid: Shown;
beforeAll(async () => {
  desk = await openBrowser();
  const { products } = await ask<{ products: { edges: { node: Shown }[] } }>('{ products(stars: 4, first: 1) { edges { node { id name certificate { number } } } } }');
  valid = products.edges[0]!.node;
});
afterAll(async () => { await desk.close(); });

const cards = (page: Page) => page.locator('.result');
const search = async (page: Page, words: string): Promise<string[]> => {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(JSON.stringify(words)) ?? false);
  await page.getByRole('searchbox').fill(words);
  await answered;
  await page.locator('.results[aria-busy=false]').waitFor();
  return cards(page).allInnerTexts();
};

describe.each([360, 1280])('the portal at %i px', (width) => {
  it('CON-07 (partly) finds kẹo cu đơ and nước mắm by words without tone marks, and the rest page by page', async () => {
    const page = await desk.page(width, '/');
    for (const [words, name] of [['keo cu do', /kẹo cu đơ/i], ['nuoc mam', /nước mắm/i]] as const) {
      const found = await search(page, words);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((text) => !name.test(text))).toEqual([]);
    }
    const before = await cards(page).count();
    await page.getByRole('button', { name: /Xem thêm/ }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.result').length > count, before);
    await page.getByRole('button', { name: 'Bỏ tìm và lọc' }).click();
    await page.waitForURL(at('/'));
    await page.close();
  });

  it('narrows the list by stars, sector and commune, and comes back to it from a product', async () => {
    const page = await desk.page(width, '/');
    await page.getByLabel('Hạng sao').selectOption({ label: '4 sao' });
    await page.getByLabel('Ngành').selectOption({ label: 'I. Thực phẩm' });
    await page.waitForURL(/sao=4&nganh=I$/);
    await page.waitForFunction(() => {
      const stars = [...document.querySelectorAll('.results[aria-busy=false] .stars')];
      return stars.length > 0 && stars.every((each) => each.getAttribute('aria-label') === '4 sao trên 5');
    });
    await page.getByRole('link', { name: (await cards(page).first().getByRole('heading').innerText()) }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: /Về danh sách/ }).click();
    await page.waitForURL(/sao=4&nganh=I$/);
    await page.getByLabel('Xã, phường').selectOption({ label: 'Phường Thành Sen' });
    await page.waitForURL(/xa=18073$/);
    await page.close();
  });

  it('shows a product with its certificate, samples and sales points, and names the window after it', async () => {
    const page = await desk.page(width, `/san-pham/${valid.id}`);
    await page.getByRole('heading', { level: 1, name: valid.name }).waitFor();
    expect(await page.title()).toBe(`${valid.name} – OCOP Hà Tĩnh`);
    for (const title of ['Thông tin sản phẩm', 'Giấy chứng nhận', 'Quá trình công nhận', 'Mẫu kiểm nghiệm', 'Điểm giới thiệu và bán sản phẩm']) await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await page.getByRole('img', { name: 'Mã QR để kiểm tra giấy chứng nhận này' }).waitFor();
    await page.getByRole('link', { name: valid.certificate.number }).click();
    await page.locator('[data-status=VALID]').getByText('Còn hiệu lực').waitFor();
    await page.close();
  });

  it('CON-03 (partly) checks a certificate by its number, however it is typed, and says plainly what it is', async () => {
    const page = await desk.page(width, '/kiem-tra');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Hãy nhập số giấy chứng nhận.').waitFor();
    const answers = [
      [valid.certificate.number, 'VALID', 'Còn hiệu lực'], [EXPIRED, 'EXPIRED', 'Đã hết hạn'], ['830/qd-ubnd/ht-436-0029', 'EXPIRED', 'Đã hết hạn'],
      [SUPERSEDED, 'SUPERSEDED', 'Đã được thay thế'], [REVOKED, 'REVOKED', 'Đã bị thu hồi'], ['1/KHONG-CO', 'UNKNOWN', 'Không có trong hệ thống'],
    ] as const;
    for (const [typed, status, words] of answers) {
      await page.getByLabel('Số giấy chứng nhận').fill(typed);
      await page.getByLabel('Số giấy chứng nhận').press('Enter');
      await page.waitForURL(at(check(typed)));
      await page.locator(`[data-status=${status}]`).getByRole('heading', { name: words }).waitFor();
    }
    await page.close();
  });

  it('reads the number from a picture of the QR code, and refuses a foreign one and a picture without one', async () => {
    const page = await desk.page(width, '/kiem-tra');
    const give = (buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer });
    const picture = (text: string) => qrcode.toBuffer(text, { width: 320 });
    await give(await picture('https://example.com/shop'));
    await page.getByRole('alert').getByText('không phải của giấy chứng nhận').waitFor();
    await give(await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 100 } }));
    await page.getByRole('alert').getByText('Không đọc được mã QR').waitFor();
    await give(await picture(at(check(EXPIRED))));
    await page.locator('[data-status=EXPIRED]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('LEA-01 (partly) shows the figures of the directive as of its day, typed day first', async () => {
    const page = await desk.page(width, '/so-lieu');
    for (const [label, day] of [['Tính đến ngày', '26/07/2024'], ['Kể từ ngày', '1/1/2023']] as const) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(day);
      await page.getByRole('textbox', { name: label, exact: true }).press('Enter');
      await page.waitForURL(/ngay=2024-07-26/);
      await page.getByText('Tính đến hết ngày 26/07/2024.').waitFor();
    }
    await page.waitForURL(at(FIGURES));
    await page.locator('[aria-busy=false] .figure.main').getByText('247').waitFor();
    expect(await page.locator('.figure').evaluateAll((all) => all.map((each) => each.textContent))).toEqual(['Còn hiệu lực247', 'Lũy kế được công nhận347', 'Đã hết hạn95', 'Đã bị thu hồi5']);
    const counts = (title: string): Promise<string[]> => page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).locator('b').allTextContents();
    expect(await counts('Theo hạng sao')).toEqual(['7', '240']);
    for (const [title, count] of [['Công nhận mới', '98'], ['Đánh giá lại', '54'], ['Đề xuất lên hạng', '7']] as const) expect(await counts(title)).toEqual([count]);
    await page.getByRole('heading', { name: 'Sản phẩm xuất khẩu (7)' }).waitFor();
    await page.getByRole('textbox', { name: 'Kể từ ngày', exact: true }).fill('31/04/2024');
    await page.getByText('Ngày viết dạng dd/mm/yyyy').waitFor();
    await page.close();
  });

  it('speaks English too, and remembers it', async () => {
    const page = await desk.page(width, FIGURES);
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('heading', { name: 'Figures of the programme' }).waitFor();
    await page.getByText('Hương Sơn district').waitFor();
    expect([await page.evaluate(() => document.documentElement.lang), await page.title()]).toEqual(['en', 'Figures of the programme 26 Jul 2024 – OCOP Hà Tĩnh']);
    await desk.go(page, check(REVOKED));
    await page.getByRole('heading', { name: 'Revoked' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByText('VI', { exact: true }).click();
    await page.getByRole('heading', { name: 'Đã bị thu hồi' }).waitFor();
    await page.close();
  });

  it('has no barrier that axe finds, nothing wider than the screen, nothing too small for a finger', async () => {
    const page = await desk.page(width, '/');
    for (const path of ['/', '/?q=khong%20co%20gi', `/san-pham/${valid.id}`, '/kiem-tra', ...(width === 360 ? [valid.certificate.number, EXPIRED, SUPERSEDED, REVOKED, '1/KHONG-CO'] : [EXPIRED]).map(check), FIGURES, '/khong-co']) {
      await desk.go(page, path);
      expect({ path, barriers: await barriersOn(page) }).toEqual({ path, barriers: [] });
    }
    await page.close();
  });

  it('is used by the keyboard alone: past the menu to the search, to a result, to its product', async () => {
    const page = await desk.page(width, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('"cam"') ?? false);
    await page.keyboard.type('cam');
    await answered;
    await page.locator('.results[aria-busy=false]').waitFor();
    const inResult = () => page.evaluate(() => document.activeElement?.closest('.result') !== null);
    for (let presses = 0; presses < 15 && !await inResult(); presses++) await page.keyboard.press('Tab');
    expect(await inResult()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/san-pham/);
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.close();
  });
});

it('no page breaks its content policy, logs an error, or asks anybody else', () => { expect(desk.complaints).toEqual([]); });

describe('while something does not answer', () => {
  it('a product page stands without its samples and sales points, and says so', async () => {
    const page = await desk.page(360, '/kiem-tra');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.json() as { data: { product?: Record<string, unknown> } };
      if (answer.data.product) Object.assign(answer.data.product, { samples: null, salesPoints: null });
      await route.fulfill({ response, json: { ...answer, errors: [{ message: 'down', path: ['product', 'samples'] }] } });
    });
    await desk.go(page, `/san-pham/${valid.id}`);
    await page.getByRole('heading', { level: 1, name: valid.name }).waitFor();
    await page.locator('.unavailable').first().waitFor();
    expect(await page.locator('.unavailable').allTextContents()).toEqual(Array(2).fill('Phần này tạm thời chưa lấy được. Hãy thử lại sau.'));
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });

  it.each(['/', FIGURES, check(EXPIRED), '/san-pham/x'])('%s says so without the gateway, and tries again when asked', async (path) => {
    const page = await desk.page(360, '/khong-co');
    await page.route('**/graphql', (route) => route.abort());
    await desk.go(page, path);
    await page.getByRole('alert').getByText('Chưa lấy được dữ liệu').waitFor();
    if (path === '/') expect(await barriersOn(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.close();
  });
});
