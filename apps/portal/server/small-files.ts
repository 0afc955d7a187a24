import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const packed = {
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};
const kinds: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm' };

/** Scripts, styles and WebAssembly of the build in packed form, each packed once and kept: their names change with their content. */
export const smallFiles = (folder: string): RequestHandler => {
  const kept = new Map<string, Promise<Buffer>>();
  return (request, response, next) => {
    const [, name, ending] = /^\/([\w.-]+\.(js|css|wasm))$/.exec(request.path) ?? [];
    const encoding = request.acceptsEncodings('br', 'gzip');
    const kind = kinds[ending ?? ''];
    if (name === undefined || kind === undefined || (encoding !== 'br' && encoding !== 'gzip')) { next(); return; }
    const key = `${encoding} ${name}`;
    const content = kept.get(key) ?? readFile(join(folder, name)).then(packed[encoding]);
    kept.set(key, content);
    content.then(
      (bytes) => response.set({ 'content-encoding': encoding, 'content-type': kind, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }).send(bytes),
      () => { kept.delete(key); next(); },
    );
  };
};
