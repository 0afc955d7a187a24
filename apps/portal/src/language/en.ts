import type { Words } from './vi.ts';

export const en: Words = {
  name: 'OCOP Hà Tĩnh',
  slogan: 'One commune, one product',
  skip: 'Skip to the main content',
  language: 'Language',
  nav: { products: 'Products', check: 'Check a certificate', checkShort: 'Check', figures: 'Figures' },
  hero: { title: 'OCOP products of Hà Tĩnh', lead: 'Find recognised products, their stars and their makers. Tone marks are not needed.' },
  search: {
    label: 'Search by product, maker or place', placeholder: 'e.g. nuoc mam, cu do, cam', stars: 'Stars', group: 'Sector', any: 'All', star: '{{count}} stars',
    found: '{{n}} products', none: 'No product found.', noneHint: 'Try fewer words, or remove the filters.', more: 'Show more', try: 'Try:', loading: 'Searching…',
  },
  product: {
    info: 'About the product', producer: 'Maker', code: 'Number', unit: 'Place', group: 'Sector', certificate: 'Certificate', noCertificate: 'No certificate yet', back: 'Back to the list', notFound: 'There is no such product.',
    markets: 'Export markets', marketUnknown: 'exported, market not documented', samples: 'Test samples', noSamples: 'No test sample has been recorded yet.', salesPoints: 'Sales points', noSalesPoints: 'No sales point has been recorded yet.',
    unavailable: 'This part cannot be answered at the moment.', drawnOn: 'Drawn on {{day}}', UNDER_TEST: 'Under test', REFUSED: 'Not accepted by the laboratory', REPORTED: 'Reported', PASS: 'Pass', FAIL: 'Fail', INCONCLUSIVE: 'Inconclusive', UNCONFIRMED: 'Limit not confirmed yet', history: 'Recognitions',
  },
  check: {
    title: 'Check a certificate', lead: 'Type the certificate number, or take a picture of the QR code on the paper or label.', number: 'Certificate number', placeholder: 'e.g. 830/QĐ-UBND/HT-436-0029', button: 'Check', photo: 'Take or choose a picture of the QR code', noCode: 'No QR code could be read in this picture. Take it closer and sharper.', foreignCode: 'This QR code is not one of an OCOP certificate of Hà Tĩnh.',
    VALID: 'Valid', EXPIRED: 'Expired', REVOKED: 'Revoked', SUPERSEDED: 'Superseded', UNKNOWN: 'Not in the system',
    VALIDText: 'This certificate is in force.', EXPIREDText: 'The term of this certificate is over.', REVOKEDText: 'This certificate was revoked. The product may not show this star.', SUPERSEDEDText: 'The product has a newer certificate.', UNKNOWNText: 'No certificate has this number. Check each character.',
    validUntil: 'Valid to the end of', validFrom: 'From', stars: 'Stars',
  },
  figures: {
    title: 'Figures of the programme', asOf: 'As of', from: 'Since', recognised: 'Recognised in all', valid: 'Valid', expired: 'Expired', revoked: 'Revoked', byStars: 'By stars', byUnit: 'Valid, by place', byGroup: 'Valid, by sector', period: 'In the period',
    newly: 'Newly recognised', again: 'Re-evaluated', proposed: 'Proposed for upgrade', exported: 'Exported products', unitNote: 'Places are the units of the deciding day: districts until 2025-06-30, communes from 2025-07-01.', none: 'none', products: 'products', badDay: 'Not a valid day.',
  },
  illustrative: 'Illustrative', illustrativeHint: 'Rests on illustrative data, not on a real record.', dataNote: 'This register holds illustrative rows too; they carry the mark “Illustrative”.',
  starLabel: '{{count}} of 5 stars', loading: 'Loading…', failed: 'The data could not be fetched.', failedHint: 'The connection or the server has a problem.', retry: 'Try again', pageNotFound: 'There is no such page.', home: 'To the first page',
};
