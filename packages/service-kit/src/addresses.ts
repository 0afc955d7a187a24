import type { ServiceName } from '@ocop/contracts';

/** The ports of the public contract on 127.0.0.1, before `PORT_OFFSET` is added. */
export const ports = {
  gateway: 4000,
  registry: 4001,
  rating: 4002,
  quality: 4003,
  promotion: 4004,
  reporting: 4005,
  oidc: 4010,
  portal: 4200,
} as const satisfies Record<ServiceName | 'gateway' | 'oidc' | 'portal', number>;

/** GraphQL address of a service on this machine. */
export const graphqlUrl = (service: keyof typeof ports, portOffset = 0): string => `http://127.0.0.1:${ports[service] + portOffset}/graphql`;
