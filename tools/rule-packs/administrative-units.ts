import type { Day } from '@ocop/domain-kit';
import type { AdministrativeUnit, Era, UnitKind, UnitLink } from '@ocop/law';
import { adminUnits } from './facts.ts';

const on = (text: string): Day => text as Day;
const days: Readonly<Record<Era, { from: Day | null; to: Day | null }>> = {
  E2024: { from: null, to: on('2025-01-01') }, E2025H1: { from: on('2025-01-01'), to: on('2025-07-01') }, E2025H2: { from: on('2025-07-01'), to: null },
};
const releases: Readonly<Record<Era, string>> = { E2024: 'unit list of 2024-09', E2025H1: 'unit list of 2025-03', E2025H2: 'unit list of 2026-07 and its record of the mergers' };
const next: Readonly<Record<Era, Era | undefined>> = { E2024: 'E2025H1', E2025H1: 'E2025H2', E2025H2: undefined };
const kinds: readonly (readonly [prefix: string, kind: UnitKind, english: string])[] = [
  ['Thị trấn', 'TOWNSHIP', 'township'], ['Thành phố', 'CITY', 'city'], ['Thị xã', 'TOWN', 'town'], ['Phường', 'WARD', 'ward'], ['Huyện', 'RURAL_DISTRICT', 'district'], ['Tỉnh', 'PROVINCE', 'province'], ['Xã', 'RURAL_COMMUNE', 'commune'],
];
const describe = (nameVi: string): { kind: UnitKind; nameEn: string } => {
  const [prefix, kind, english] = kinds.find(([start]) => nameVi.startsWith(start))!;
  return { kind, nameEn: `${nameVi.slice(prefix.length).trim()} ${english}` };
};
type Plain = Omit<AdministrativeUnit, 'mergedFrom' | 'mergedInto'>;
const plain = (code: string, era: Era, level: AdministrativeUnit['level'], nameVi: string, parent: string | null, more: Partial<Plain> = {}): Plain => ({
  id: `${code}@${era}`, code, era, level, nameVi, ...describe(nameVi), parent, ...days[era], formerDistricts: [], centre: null, confirmed: true, source: releases[era], ...more,
});
const province = adminUnits.province;
const tree = (era: Era, districts: typeof adminUnits.districts2024): readonly Plain[] => districts.flatMap((district) => [
  plain(district.code, era, 'DISTRICT', district.name, `${province.code}@${era}`),
  ...district.communes.map((commune) => plain(commune.code, era, 'COMMUNE', commune.name, `${district.code}@${era}`)),
]);
const districtByName = new Map(adminUnits.districts2025H1.map((district) => [district.name, `${district.code}@E2025H1`]));
const plains: readonly Plain[] = [
  ...(['E2024', 'E2025H1', 'E2025H2'] as const).map((era) => plain(province.code, era, 'PROVINCE', province.name, null)),
  ...tree('E2024', adminUnits.districts2024),
  ...tree('E2025H1', adminUnits.districts2025H1),
  ...adminUnits.communes2025H2.map((commune) => plain(commune.code, 'E2025H2', 'COMMUNE', commune.name, `${province.code}@E2025H2`, { centre: commune.centre, formerDistricts: commune.formerDistricts.map((name) => districtByName.get(name)!) })),
];
const ids = new Set(plains.map(({ id }) => id));

type Link = { from: string; into: string; toBeConfirmed: boolean; basis?: string };
const links: Link[] = [];
const merged = new Map(adminUnits.mergedOn20250101.map((merger) => [merger.from, merger]));
for (const unit of plains) {
  const era = next[unit.era];
  if (era === undefined) continue;
  const merger = unit.era === 'E2024' && unit.level === 'COMMUNE' ? merged.get(unit.code) : undefined;
  if (merger) links.push({ from: unit.id, into: `${merger.into}@E2025H1`, toBeConfirmed: !merger.confirmed, basis: merger.basis });
  else if (unit.level === 'PROVINCE' || unit.era === 'E2024') {
    if (ids.has(`${unit.code}@${era}`)) links.push({ from: unit.id, into: `${unit.code}@${era}`, toBeConfirmed: false });
  }
}
for (const [into, basis] of [['445', '11 of its 12 communes'], ['436', 'xã Hộ Độ']] as const) links.push({ from: '448@E2024', into: `${into}@E2025H1`, toBeConfirmed: true, basis });
for (const commune of adminUnits.communes2025H2) {
  const olds = commune.mergedFrom.flatMap((old) => old.codes.map((code) => ({ code, ambiguous: old.codes.length > 1 })));
  for (const { code, ambiguous } of olds.length > 0 ? olds : [{ code: commune.code, ambiguous: false }]) links.push({ from: `${code}@E2025H1`, into: `${commune.code}@E2025H2`, toBeConfirmed: ambiguous });
}
const splits = new Map<string, number>();
for (const { from } of links) splits.set(from, (splits.get(from) ?? 0) + 1);
const link = ({ toBeConfirmed, basis, from }: Link, unit: string): UnitLink => ({ unit, toBeConfirmed: toBeConfirmed || splits.get(from)! > 1, ...(basis && { basis }) });

/** Units of the three eras with their mergers and splits; the first unit that a split one became stands first. */
export const administrativeUnits: readonly AdministrativeUnit[] = plains.map((unit) => ({
  ...unit,
  mergedFrom: links.filter(({ into }) => into === unit.id).map((one) => link(one, one.from)),
  mergedInto: links.filter(({ from }) => from === unit.id).map((one) => link(one, one.into)),
}));
