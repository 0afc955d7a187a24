import type { EventData } from '@ocop/contracts';
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

type Limits = EventData<'ocop.registry.QualityLimitsPublished.v1'>['limits'];
const limit = { productType: 'FISH_SAUCE', sets: [9], method: null, confirmed: true, class: 'quality' as const, source: 'test' };
export const limits: Limits = [
  { ...limit, id: 'FISH_SAUCE/TOTAL_NITROGEN', indicator: 'TOTAL_NITROGEN', unit: 'g/l', kind: 'min', min: 10, standard: 'TCVN 5107:2018', method: 'TCVN 3705:1990' },
  { ...limit, id: 'FISH_SAUCE/PH', indicator: 'PH', unit: '', kind: 'range', min: 4.5, max: 6.5, standard: 'TCVN 5107:2018' },
  { ...limit, id: 'FISH_SAUCE/HISTAMINE', indicator: 'HISTAMINE', unit: 'mg/kg', kind: 'max', max: 400, standard: 'Codex STAN 302-2011', confirmed: false, class: 'safety' },
  { ...limit, id: 'FISH_SAUCE_GENUINE/PH', productType: 'FISH_SAUCE_GENUINE', indicator: 'PH', unit: '', kind: 'range', min: 5, max: 6.5, standard: 'TCVN 5107:2018' },
  // No limit of the safety class is confirmed in the data shipped: this one is the test's own.
  { ...limit, id: 'FISH_SAUCE/TEST_POISON', indicator: 'TEST_POISON', unit: 'mg/kg', kind: 'max', max: 0.05, standard: 'test', class: 'safety' },
];
export const limitsPublished: PublicMessage = { type: 'ocop.registry.QualityLimitsPublished.v1', data: { version: 'test', limits } };
