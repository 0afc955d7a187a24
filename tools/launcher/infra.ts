import { settleLeftovers, startInfrastructure } from './infrastructure.ts';
import { oidcIssuerOf } from './addresses.ts';
import type { Session } from './session.ts';
import { requireIdentityPort, startIdentityAndRemember } from './stack.ts';

/** `npm run infra`: MongoDB, Kafka and sign-in alone, for a team that starts its own service by hand. */
export const infra = async (session: Session): Promise<number> => {
  const found = await settleLeftovers(session.settings);
  await requireIdentityPort(session.settings);
  const { mongodbUrl, kafkaBrokers } = await startIdentityAndRemember(session, startInfrastructure(session, found));
  process.stdout.write(`ready MONGODB_URL=${mongodbUrl} KAFKA_BROKERS=${kafkaBrokers} OIDC_ISSUER=${oidcIssuerOf(session.settings)}\n`);
  await session.asked;
  return 0;
};
