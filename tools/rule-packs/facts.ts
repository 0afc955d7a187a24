import { readFileSync } from 'node:fs';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`./facts/${name}.json`, import.meta.url), 'utf8'));

export type FactOption = { points: number; labelVi: string; labelEn: string };
export type FactCriterion = { nameVi: string; maxPoints: number; optionPoints: number[] };
export type FactSection = { part: string; nameVi: string; maxPoints: number; criteria: FactCriterion[] };
export type FactSheet = { id: number; nameVi: string; complete: boolean; note?: string; sections?: FactSection[] };
export type FullCriterion = { id: string; nameVi: string; nameEn: string; maxPoints: number; options: FactOption[]; onlyIf?: string; note?: string };
export type FullSection = { part: string; id: string; nameVi: string; nameEn: string; criteria: FullCriterion[] };
export type FactSet = { no: number; nameVi: string; leadMinistry: string; confirmed: boolean; group: string };
export type Criteria = {
  groups148: { code: string; key: string; nameVi: string; subGroups: { nameVi: string; sets: FactSet[] }[] }[];
  setMap: { map: { no: number; group: string; sheets: { id: number; for?: string; complete: boolean }[]; complete: boolean; note?: string }[] };
  bestCoveredSet: { nameVi: string; nameEn: string; sections: FullSection[] };
  allSets1048: { source: string; sets: FactSheet[] };
};
export const criteria = read('criteria-148') as Criteria;

type FactCommune = { code: string; name: string };
type FactDistrict = { code: string; name: string; communes: FactCommune[] };
export type AdminUnits = {
  province: { code: string; name: string; nameEn: string };
  source: string;
  districts2024: FactDistrict[];
  districts2025H1: FactDistrict[];
  communes2025H2: { code: string; name: string; mergedFrom: { name: string; codes: string[] }[]; formerDistricts: string[]; centre: [number, number] | null }[];
  mergedOn20250101: { from: string; name: string; into: string; confirmed: boolean; basis: string }[];
};
export const adminUnits = read('admin-units') as AdminUnits;
export const agencies = read('agencies') as { note: string; directiveKinds: string[]; agencies: Record<string, unknown>[] };
export type FactLimit = { productType: string; indicator: string; unit: string; kind: string; limit: number | string; method: string | null; standard: string; source: string; confirmed: boolean; note: string | null; class: string };
export const qualityLimits = read('quality-limits') as { note: string; limits: FactLimit[] };
export const directiveDuties = read('directive-duties') as { directive: Record<string, unknown>; note: string; duties: Record<string, unknown>[]; weaknesses: Record<string, unknown>[] };
