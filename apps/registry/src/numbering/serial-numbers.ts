import type { mongo } from 'mongoose';
import { duplicateIn } from '../duplicate-key.ts';

type Given = { _id: string; series: string; serial: number };

export type SerialNumbers = {
  /** The serial that a request was given, or the next of the series: the same request never takes two. `isFree` says whether nobody else uses it. */
  take: (request: { readonly kind: string; readonly requestId: string; readonly series: string }, isFree: (serial: number) => Promise<boolean>) => Promise<{ series: string; serial: number }>;
  ensureIndexes: () => Promise<void>;
};

const ATTEMPTS = 100;

/** Serial numbers: each given to one request for ever; the unique index on series and serial decides between two that ask at once. */
export const serialNumbers = (database: () => mongo.Db): SerialNumbers => {
  const given = (): mongo.Collection<Given> => database().collection<Given>('serial_numbers');
  return {
    async ensureIndexes() { await given().createIndexes([{ key: { series: 1, serial: -1 }, unique: true, name: 'serial' }]); },
    async take({ kind, requestId, series }, isFree) {
      const _id = `${kind}/${requestId}`;
      let taken = 0;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const mine = await given().findOne({ _id });
        if (mine) return { series: mine.series, serial: mine.serial };
        const last = await given().find({ series }).sort({ serial: -1 }).limit(1).next();
        const serial = Math.max(last?.serial ?? 0, taken) + 1;
        if (!await isFree(serial)) { taken = serial; continue; }
        try {
          await given().insertOne({ _id, series, serial });
          return { series, serial };
        } catch (error) {
          if (duplicateIn(error) === undefined) throw error;
        }
      }
      throw new Error(`no free number in the series ${series} after ${String(ATTEMPTS)} attempts`);
    },
  };
};

/** `<series>-<serial>` with at least four digits. */
export const numbered = ({ series, serial }: { series: string; serial: number }): string => `${series}-${String(serial).padStart(4, '0')}`;
