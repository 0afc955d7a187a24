import { defineRecord, type Eventing } from '@ocop/eventing';
import { isRejected } from '@ocop/domain-kit';

type Serials = { readonly next: number };

/** The next free serial number of all stamps: one document, so that no two issues can get the same. */
export const stampSerials = defineRecord<Serials>({ name: 'stamp-serials', collection: 'stamp-serials', publish: () => [] });

const ID = 'stamp-serials';

/** Takes `count` serials for one issue and answers the first. A range taken in vain stays unused: gaps are harmless, doubles are not. */
export const takeSerials = async (eventing: Eventing, count: number, meta: { requestId: string; actor: string; at: string }): Promise<number> => {
  const saved = await eventing.save(stampSerials, ID, { ...meta, content: { count } }, (serials) => ({ next: (serials?.next ?? 1) + count }));
  if (isRejected(saved)) throw new Error('a range of serials was asked for twice');
  return (saved as { state: Serials }).state.next - count;
};

const WIDTH = 9;
/** A serial as printed: digits alone, at least nine. */
export const printedSerial = (serial: number): string => String(serial).padStart(WIDTH, '0');
/** The number of a printed serial, or undefined when it cannot be one. */
export const readSerial = (text: string): number | undefined => {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
};
