import type { Role } from '@ocop/contracts';
import { aCaller, baseConfig, namespace, serviceClient, testKeys } from '@ocop/testing';
import type { Caller } from '@ocop/service-kit/edge';
import { createRegistryService } from '../../src/service.ts';

/** Registry on the real MongoDB and Kafka, in a namespace of its own. */
export const runningRegistry = async (fileUrl: string) => {
  const space = namespace(fileUrl);
  const keys = await testKeys();
  await space.createTopics('registry', 'rating');
  const service = createRegistryService(baseConfig(space, 'registry', keys));
  await service.start();
  await service.whenReady(60_000);
  const as = serviceClient({ service: 'registry', url: () => service.url, keys });
  return {
    space,
    service,
    anonymous: as(),
    as,
    /** A second process of the same service. */
    another: async () => {
      const second = createRegistryService(baseConfig(space, 'registry', keys));
      await second.start();
      await second.whenReady(60_000);
      return second;
    },
    withRole: (role: Role, difference: Partial<Caller> = {}) => as(aCaller(role, difference)),
    stop: async () => {
      await service.stop();
      await space.drop();
    },
  };
};
export type RunningRegistry = Awaited<ReturnType<typeof runningRegistry>>;
