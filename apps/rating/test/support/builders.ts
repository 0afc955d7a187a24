import { day } from '@ocop/domain-kit';
import type { EstablishedCouncil } from '../../src/council/council.ts';
import type { OpenedDossier } from '../../src/dossier/dossier.ts';
import type { PaperFacts } from '../../src/reference/paper-copy.ts';
import type { ProductFacts } from '../../src/reference/product-copy.ts';

export const ids = {
  product: '0192f3a0-0000-7000-8000-000000000002', producer: '0192f3a0-0000-7000-8000-000000000001', dossier: '0192f3a0-0000-7000-8000-000000000004',
  session: '0192f3a0-0000-7000-8000-000000000005', council: '0192f3a0-0000-7000-8000-000000000006', request: '0192f3a0-0000-7000-8000-0000000000ff',
} as const;
export const meta = { requestId: ids.request, actor: 'somebody', at: '2026-11-24T03:00:00.000Z' } as const;
export const today = day('2026-11-24');

export const aProduct = (change: Partial<ProductFacts> = {}): ProductFacts => ({
  productId: ids.product, code: 'MH-1', name: 'Cam Thành Sen (minh họa)', producerId: ids.producer, producerName: 'HTX Thành Sen (minh họa)', legalForm: 'COOPERATIVE', set: 1, group: 'I',
  unit: { code: '18073', era: 'E2025H2' }, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa', ...change,
});
export const aPaper = (kind: string, change: Partial<PaperFacts> = {}): PaperFacts => ({ paperId: `0192f3a0-0000-7000-8000-0000000001${kind.slice(1)}`, producerId: ids.producer, kind, issuedOn: '2026-07-01', ...change });
export const required = ['D01', 'D02', 'D03', 'D04', 'D05'] as const;
export const findings = { materialOrigin: true, localLabour: true, ideaOrigin: false, localIdentity: true } as const;

export const aDossier = (change: Partial<OpenedDossier> = {}): OpenedDossier => ({
  status: 'DRAFT', productId: ids.product, producerId: ids.producer, kind: 'INITIAL', openedOn: day('2026-11-01'),
  papers: required.map((kind) => ({ id: aPaper(kind).paperId, kind, issuedOn: day('2026-07-01') })),
  assessment: { ...findings, unit: { code: '18073', era: 'E2025H2' }, issued: { reportNumber: '12/BC-UBND', issuedOn: day('2026-11-10') } }, ...change,
});
export const aCouncil = (change: Partial<EstablishedCouncil> = {}): EstablishedCouncil => ({
  status: 'ESTABLISHED', level: 'PROVINCE', decisionNumber: '1/QĐ-UBND', decidedOn: day('2026-11-01'),
  members: [{ person: 'chair', role: 'CHAIR' }, { person: 'a', role: 'MEMBER' }, { person: 'b', role: 'MEMBER' }, { person: 'secretary', role: 'SECRETARY' }], ...change,
});
