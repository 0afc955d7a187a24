import { as } from '../src/people.ts';
import { allReady, health, healthOf } from '../src/programs.ts';
import { aCertifiedProduct } from '../src/story.ts';

describe('the system that one command started', () => {
  it('OPS-01 has all health checks green and carries a case from an idea to a certificate', async () => {
    await allReady();
    for (const check of ['live', 'ready'] as const) expect(await Promise.all(healthOf.map((name) => health(name, check)))).toEqual(healthOf.map(() => 200));
    const { number } = await aCertifiedProduct();
    const { verifyCertificate } = await as().ask<{ verifyCertificate: { status: string } }>('query ($number: String!) { verifyCertificate(number: $number) { status } }', { number });
    expect(verifyCertificate.status).toBe('VALID');
  });

  it('shows its portal to a browser', async () => {
    const response = await fetch(process.env['OCOP_PORTAL_URL']!);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });
});
