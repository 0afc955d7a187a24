import type { Eventing } from '@ocop/eventing';

export type AwaitedCopy = { readonly follow: (eventing: Eventing) => Promise<void>; readonly missing: () => readonly string[] };

/** Reference data that must have arrived in a version before the service is ready; without a version it does not wait. */
export const awaitedCopy = (view: string, version: string | undefined, holds: (eventing: Eventing, version: string) => Promise<boolean>): AwaitedCopy => {
  let arrived = version === undefined;
  const look = async (eventing: Eventing): Promise<void> => { arrived = version === undefined || (await holds(eventing, version)); };
  return {
    follow: async (eventing) => {
      // A look that fails is made again at the next change; until then the service stays not ready.
      eventing.onViewChange((views) => { if (!arrived && views.includes(view)) void look(eventing).catch(() => undefined); });
      await look(eventing);
    },
    missing: () => (arrived ? [] : [`${view} are not version ${String(version)} yet`]),
  };
};
