import { checkScoreSheet, communeAssessmentOn, packHash, sheetById, sheetsOf, validityMonths, type CompiledLaw, type CriterionRow, type Facts, type Law, type Option, type RulePack, type Sheet } from '@ocop/law';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isConfirmed, isIllustrative } from './rule-pack.store.ts';

export type ShownLaw = Law;
export type ShownPack = RulePack;
export type ShownSheet = Sheet;
export type ShownCriterion = CriterionRow;
export type ShownOption = Option;

/** The sheet of a case: of each criterion the options that are open to it. */
export const sheetOfCase = (compiled: CompiledLaw, id: string, facts: Omit<Facts, 'scoreSheets'>): ShownSheet | undefined => {
  const sheet = sheetById(compiled.law, id);
  const isOpen = (criterion: string, option: string): boolean =>
    !checkScoreSheet(compiled, id, { [criterion]: option }, facts).problems.some((one) => one.criterion === criterion && one.problem === 'NOT_OPEN');
  return sheet && { row: sheet.row, criteria: sheet.criteria.map((criterion) => ({ ...criterion, options: criterion.options.filter(({ code, when }) => when === undefined || isOpen(criterion.code, code)) })) };
};

export const rulePackResolvers: Resolvers = {
  Query: {
    rulePackOn: (_, { day }, { rules, today }) => rules.on(day ?? today) ?? null,
    scoreSheets: (_, { set, day }, { rules, today }) => {
      const law = rules.on(day ?? today);
      return law ? [...sheetsOf(law, set)] : [];
    },
  },
  LawOfDay: {
    validityMonths: (law) => validityMonths(law) ?? null,
    isCommuneAssessmentRequired: (law) => communeAssessmentOn(law)?.required ?? false,
    bands: ({ national: { bands } }) => bands.map(({ stars, min }) => ({ stars, min })),
  },
  RulePack: {
    name: ({ name }, _, { language }) => name[language],
    hash: packHash,
    inForceFrom: ({ inForce }) => inForce.from,
    inForceTo: ({ inForce }) => inForce.to ?? null,
    illustrative: isIllustrative,
    confirmed: isConfirmed,
    notes: ({ notes }, _, { language }) => notes.map((note) => note[language]),
  },
  ScoreSheet: {
    id: ({ row }) => row.id,
    name: ({ row }, _, { language }) => row.name[language],
    variant: ({ row }) => row.variant ?? null,
    decides: ({ row }) => row.decides,
    illustrative: ({ row }) => row.illustrative ?? false,
    confirmed: ({ row, criteria }) => row.confirmed && criteria.every(({ confirmed }) => confirmed),
    criteria: ({ criteria }) => criteria,
  },
  Criterion: {
    name: ({ name }, _, { language }) => name[language],
    isConditional: ({ when }) => when.length > 0,
    options: ({ options }) => options,
    illustrative: ({ illustrative }) => illustrative ?? false,
  },
  CriterionOption: {
    label: ({ label }, _, { language }) => label[language],
    isConditional: ({ when }) => when !== undefined,
  },
};
