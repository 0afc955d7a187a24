import { hashOf, within, type Day } from '@ocop/domain-kit';
import type { Law, Layer, PackRef, RulePack } from './pack.ts';

const hashes = new WeakMap<RulePack, string>();

/** SHA-256 of the canonical JSON of a pack: what an approval and a case bind to. */
export const packHash = (pack: RulePack): string => {
  const known = hashes.get(pack);
  if (known !== undefined) return known;
  const hash = hashOf(pack);
  hashes.set(pack, hash);
  return hash;
};

/** What a case stores of a pack. */
export const packRef = (pack: RulePack): PackRef => ({ id: pack.id, revision: pack.revision, hash: packHash(pack) });

/** What a case stores of the law that decided it: both packs with their hashes. */
export const lawRefs = (law: Law): readonly PackRef[] => [packRef(law.national), packRef(law.provincial)];

const newestRevisions = (packs: readonly RulePack[], knownAt: string | undefined): readonly RulePack[] => {
  const newest = new Map<string, RulePack>();
  for (const pack of packs) {
    if (knownAt !== undefined && pack.approvedAt !== undefined && pack.approvedAt > knownAt) continue;
    const other = newest.get(pack.id);
    if (other === undefined || other.revision < pack.revision) newest.set(pack.id, pack);
  }
  return [...newest.values()];
};

const inLayer = <L extends Layer>(packs: readonly RulePack[], layer: L, at: Day): Extract<RulePack, { layer: L }> | undefined => {
  let found: RulePack | undefined;
  for (const pack of packs) {
    if (pack.layer !== layer || !within(at, pack.inForce)) continue;
    if (found === undefined || found.inForce.from < pack.inForce.from) found = pack;
  }
  return found as Extract<RulePack, { layer: L }> | undefined;
};

/**
 * The law of a day as known at a moment (ISO UTC): the newest known revision of each pack, and of those in force the one that began last,
 * since a new pack's first day ends the old one. Undefined on a day without law, e.g. before QĐ 1048/QĐ-TTg.
 */
export const lawOn = (packs: readonly RulePack[], day: Day, knownAt?: string): Law | undefined => {
  const known = newestRevisions(packs, knownAt);
  const national = inLayer(known, 'national', day);
  const provincial = inLayer(known, 'provincial', day);
  return national && provincial ? { day, national, provincial } : undefined;
};

/** The law that a case was pinned to, found again by the references it stored; undefined when a pack is missing or differs. */
export const pinnedLaw = (packs: readonly RulePack[], refs: readonly PackRef[], day: Day): Law | undefined => {
  const find = (layer: Layer) => packs.find((pack) => pack.layer === layer && refs.some((ref) => ref.id === pack.id && ref.revision === pack.revision && ref.hash === packHash(pack)));
  const national = find('national');
  const provincial = find('provincial');
  return national?.layer === 'national' && provincial?.layer === 'provincial' ? { day, national, provincial } : undefined;
};
