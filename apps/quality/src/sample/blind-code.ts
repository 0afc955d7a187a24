import { randomInt } from 'node:crypto';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford: nothing that is read for another sign
const LENGTH = 10;

/** A random code (50 bits) that says nothing about product, maker or order of drawing. */
export const blindCode = (): string => Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
