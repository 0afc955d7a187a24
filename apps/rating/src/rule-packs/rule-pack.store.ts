import { isRejected, uuidV5 } from '@ocop/domain-kit';
import { defineRecord, type Eventing } from '@ocop/eventing';
import { packRef, type PackRef, type Row, type RulePack } from '@ocop/law';

const rowsOf = (pack: RulePack): readonly Row[] =>
  Object.values(pack).flatMap((table: unknown) => (Array.isArray(table) ? (table as readonly unknown[]).filter((row): row is Row => typeof row === 'object' && row !== null && 'cite' in row) : []));

/** Whether a pack holds illustrations that are no law. */
export const isIllustrative = (pack: RulePack): boolean => rowsOf(pack).some(({ illustrative }) => illustrative === true);
/** Whether every row of a pack was checked against its act. */
export const isConfirmed = (pack: RulePack): boolean => rowsOf(pack).every(({ confirmed }) => confirmed);

type Approved = { readonly pack: PackRef; readonly layer: RulePack['layer']; readonly inForce: RulePack['inForce']; readonly illustrative: boolean; readonly confirmed: boolean };

/** Which revision of a pack this deployment works with; told to others once per revision. */
export const rulePacks = defineRecord<Approved>({
  name: 'rule-pack',
  collection: 'rule_packs',
  publish: ({ pack, layer, inForce, illustrative, confirmed }) => [{
    type: 'ocop.rating.RulePackApproved.v1', effectiveOn: inForce.from,
    data: { pack: { ...pack }, layer, inForceFrom: inForce.from, ...(inForce.to !== undefined && { inForceTo: inForce.to }), illustrative, confirmed },
  }],
});

const ACTOR = 'system:rating';

/** Publishes the packs that this deployment brings, each once for ever. */
export const publishRulePacks = async ({ save }: Pick<Eventing, 'save'>, packs: readonly RulePack[], at: string): Promise<void> => {
  for (const pack of packs) {
    const ref = packRef(pack);
    const state: Approved = { pack: ref, layer: pack.layer, inForce: pack.inForce, illustrative: isIllustrative(pack), confirmed: isConfirmed(pack) };
    const outcome = await save(rulePacks, uuidV5(`rule-pack/${pack.id}`), { requestId: uuidV5(`rule-pack/${ref.id}/${String(ref.revision)}/${ref.hash}`), actor: ACTOR, at, content: ref }, () => state);
    if (isRejected(outcome)) throw new Error(`rule pack ${pack.id} was not recorded: ${outcome.rejected}`);
  }
};
