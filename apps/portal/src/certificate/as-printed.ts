/** A typed number in the spelling that decisions are printed in: capitals, no spaces, QĐ for QD. */
export const asPrinted = (number: string): string =>
  number.normalize('NFC').replaceAll(/\s/g, '').toUpperCase().replaceAll('Ð', 'Đ').replaceAll(/(^|[/-])QD(?=[/-]|$)/g, '$1QĐ');
