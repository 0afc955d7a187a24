import { createHash, randomFillSync } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const text = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** Namespace of the platform's name-based ids: UUIDv5 of the DNS name `ocop.hatinh.gov.vn`. */
export const OCOP_NAMESPACE_ID = '86eabc8f-6163-52c1-9608-dc664a095f30';

/** True for the lower-case text of a UUID of any version (RFC 9562). */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** Name-based id (RFC 9562, UUIDv5): the same name always gives the same id. */
export const uuidV5 = (name: string, namespace: string = OCOP_NAMESPACE_ID): string => {
  const bytes = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return text(bytes);
};

/** Time-ordered id (RFC 9562, UUIDv7), for clients that make a `requestId`. */
export const uuidV7 = (now: number = Date.now()): string => {
  const bytes = randomFillSync(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now) << 16n) | BigInt((bytes[6]! << 8) | bytes[7]!));
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return text(bytes);
};
