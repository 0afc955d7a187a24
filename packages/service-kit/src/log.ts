import { pino, stdTimeFunctions, type Logger } from 'pino';

export type Log = Logger;

/** JSON lines on stdout. Persons appear by opaque id only; names, identity numbers and tokens stay out. */
export const createLog = (service: string, level: string): Log =>
  pino({
    level,
    base: { service },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ['token', '*.token', 'authorization', '*.authorization', 'headers', '*.headers'], remove: true },
  });
