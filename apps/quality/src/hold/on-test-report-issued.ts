import { uuidV5 } from '@ocop/domain-kit';
import { defineReaction } from '@ocop/eventing';
import { samples } from '../sample/sample.store.ts';
import { holdsAfter } from './holds-after-report.ts';
import { holds } from './hold.store.ts';

/** A failed report holds the lot at once, and the product where safety asks for it. */
export const onTestReportIssued = defineReaction({
  name: 'hold-after-failed-report',
  on: {
    'ocop.quality.TestReportIssued.v1': async ({ data: { sampleId } }, { requestId, at, actor, handle, state }) => {
      const sample = (await state(samples, sampleId))?.state;
      if (sample?.status !== 'REPORTED') return;
      for (const scope of holdsAfter(sample.report)) {
        await handle(holds, uuidV5(`hold/${sampleId}/${scope}`), {
          type: 'placeHold', requestId: requestId(scope), actor, at, facts: {},
          data: { productId: sample.productId, scope, sampleId, ...(scope === 'LOT' && { lot: sample.lot }) },
        });
      }
    },
  },
});
