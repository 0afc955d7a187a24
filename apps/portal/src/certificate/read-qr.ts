import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) } });

/** The text of the first QR code in a picture; undefined: there is none. */
export const readQr = async (picture: Blob): Promise<string | undefined> =>
  (await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 }))[0]?.text;

/** The certificate number that a scanned text stands for: the address of a check page, or the bare number. */
export const numberIn = (text: string): string | undefined => {
  const path = URL.canParse(text) ? new URL(text).pathname : undefined;
  const match = path === undefined ? undefined : /^\/kiem-tra\/([^/]+)$/.exec(path);
  if (match?.[1] !== undefined) return decodeURIComponent(match[1]);
  return path === undefined && text.length <= 130 && text.includes('/') ? text.trim() : undefined;
};
