import type { Words } from './vi.ts';

export const en: Words = {
  name: 'OCOP Hà Tĩnh',
  slogan: 'One commune, one product',
  programme: 'The One Commune One Product (OCOP) programme of Hà Tĩnh province',
  skip: 'Skip to the main content',
  language: 'Language',
  menu: 'Pages',
  nav: { products: 'Products', checkShort: 'Check', figures: 'Figures' },
  hero: { title: 'OCOP products of Hà\u00a0Tĩnh', lead: 'Find recognised products, their stars and their makers. Tone marks are not needed.' },
  search: {
    label: 'Search by product, maker or place', placeholder: 'e.g. nuoc mam', titleOf: 'Search “{{words}}”',
    stars: 'Stars', group: 'Sector', unit: 'Commune or ward', allStars: 'Any', allGroups: 'All sectors', allUnits: 'Whole province', star: '{{count}} stars',
    found: '{{n}} products', found_one: '{{n}} product', none: 'No product found.', noneHint: 'Try fewer words, or remove the filters.', more: 'Show more ({{n}} left)', clear: 'Clear search', try: 'Try:', loading: 'Searching…',
    partial: 'Part of the data cannot be fetched at the moment, so certificates may be missing from this list.',
  },
  product: {
    info: 'About the product', producer: 'Maker', code: 'Number', unit: 'Place', group: 'Sector', certificate: 'Certificate', noCertificate: 'No certificate yet.', certificateUnavailable: 'The certificate cannot be looked up now.', back: 'Back to the list', notFound: 'There is no such product.',
    markets: 'Export markets', marketUnknown: 'exported, market not documented', samples: 'Test samples', noSamples: 'No test sample has been recorded yet.', salesPoints: 'Sales points', noSalesPoints: 'No sales point is recorded at present.',
    unavailable: 'This part cannot be fetched at the moment. Please try again later.', drawnOn: 'Drawn on {{day}}', UNDER_TEST: 'Under test', REFUSED: 'Not accepted by the laboratory', REPORTED: 'Reported', PASS: 'Pass', FAIL: 'Fail', INCONCLUSIVE: 'Inconclusive', UNCONFIRMED: 'Inconclusive: limit to be confirmed',
    history: 'Recognitions', qr: 'QR code to check this certificate',
  },
  check: {
    title: 'Check a certificate', lead: 'Type the certificate number, or take a picture of the QR code on the paper or label.', number: 'Certificate number', numberShort: 'No.', placeholder: '830/QĐ-UBND/HT-436-0029', button: 'Check', photo: 'Use a picture of the QR code',
    noNumber: 'Please type a certificate number.', noCode: 'No QR code could be read in this picture. Take it closer and sharper.', foreignCode: 'This QR code is not one of an OCOP certificate of Hà Tĩnh.',
    VALID: 'Valid', EXPIRED: 'Expired', REVOKED: 'Revoked', SUPERSEDED: 'Superseded', UNKNOWN: 'Not in the system',
    VALIDText: 'This certificate is in force.', EXPIREDText: 'The term of this certificate is over.', REVOKEDText: 'This certificate was revoked. The product may not show this star rating.', SUPERSEDEDText: 'The product has a newer certificate; see the product’s page.', UNKNOWNText: 'No certificate has this number. Check each character.',
    validUntil: 'Valid to the end of', validFrom: 'From', term: 'Term on the certificate', stars: 'Stars', product: 'Product',
  },
  figures: {
    title: 'Figures of the programme', lead: 'As of the end of {{day}}.', asOf: 'As of', from: 'Since', calendar: 'Open the calendar', recognised: 'Ever recognised', valid: 'Valid', expired: 'Expired', revoked: 'Revoked',
    byStars: 'By stars', byUnit: 'Valid, by place', byGroup: 'Valid, by sector', onDay: 'Valid on {{day}}',
    newly: 'Newly recognised', again: 'Re-evaluated', proposed: 'Proposed for upgrade', exported: 'Exported products', unitNote: 'By the administrative unit of the deciding day: districts while there were districts, communes since.', none: 'None.', all: 'Show all {{n}} places', fewer: 'Show fewer', badDay: 'Write the day as dd/mm/yyyy, for instance 05/12/2023.', backwards: 'Must come before “As of”.',
  },
  illustrative: 'Illustrative', illustrativeHint: 'Rests on illustrative data, not on a real record.', dataNote: 'This register holds illustrative rows too; they carry the mark “Illustrative”.',
  starLabel: '{{count}} of 5 stars', starLabelPast: '{{count}} of 5 stars, no longer in force', loading: 'Loading…', failed: 'The data could not be fetched', failedHint: 'The connection or the server has a problem.', retry: 'Try again',
  pageNotFound: 'There is no such page', pageNotFoundHint: 'The address may be mistyped or out of date.', home: 'To the first page',
};
