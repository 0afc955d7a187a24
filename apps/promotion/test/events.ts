import { day } from '@ocop/domain-kit';
import type { PublicMessage } from '@ocop/eventing';

const unit = { code: '18073', era: 'E2025H2' as const };
const maker = { producerName: 'Cơ sở minh họa', legalForm: 'HOUSEHOLD_BUSINESS' as const };
const origin = { illustrative: true, confirmed: false, source: 'minh-hoa' };
const decision = (productId: string, number: string, decidedOn: string) => ({
  productId, level: 'PROVINCE' as const, decisionNumber: number, decidedOn, unit, set: 9, group: 'I' as const,
  productCode: 'SP-MH', productName: 'Nước mắm minh họa', ...maker, markets: [], ...origin,
});

export const productRegistered = (productId: string): PublicMessage => ({
  type: 'ocop.registry.ProductRegistered.v1', effectiveOn: day('2025-01-10'),
  data: { productId, code: 'SP-MH', name: 'Nước mắm minh họa', producerId: '0192f3a0-0000-7000-8000-0000000000aa', ...maker, set: 9, group: 'I', unit, markets: [], ...origin },
});
export const recognised = (productId: string, number: string, from = '2025-03-01', until = '2028-02-29'): PublicMessage => ({
  type: 'ocop.rating.ProductRecognised.v1', effectiveOn: day(from),
  data: { ...decision(productId, number, from), kind: 'INITIAL', stars: 3, certificateNumber: number, validFrom: from, validUntil: until },
});
export const revoked = (productId: string, number: string, on = '2026-11-20'): PublicMessage => ({
  type: 'ocop.rating.CertificateRevoked.v1', effectiveOn: day(on),
  data: { ...decision(productId, `TH-${number}`, on), kind: 'REVOCATION', certificateNumber: number },
});
export const held = (productId: string, holdId: string, lot?: string): PublicMessage => ({
  type: 'ocop.quality.HoldPlaced.v1', effectiveOn: day('2026-11-23'),
  data: { holdId, productId, placedOn: '2026-11-23', scope: lot === undefined ? 'PRODUCT' : 'LOT', ...(lot !== undefined && { lot }) },
});
export const lifted = (productId: string, holdId: string): PublicMessage => ({
  type: 'ocop.quality.HoldLifted.v1', effectiveOn: day('2026-11-24'), data: { holdId, productId, liftedOn: '2026-11-24', ground: 'Đã kiểm tra' },
});
export const unitsPublished: PublicMessage = {
  type: 'ocop.registry.AdministrativeUnitsPublished.v1',
  data: {
    version: 'test',
    units: [
      { code: '18073', era: 'E2025H2', level: 'COMMUNE', kind: 'WARD', name: 'Phường minh họa', from: '2025-07-01', to: null, successors: [] },
      { code: '436', era: 'E2024', level: 'DISTRICT', kind: 'CITY', name: 'Thành phố minh họa', from: null, to: '2024-12-31', successors: [] },
    ],
  },
};
