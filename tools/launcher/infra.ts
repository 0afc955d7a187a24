import { settleLeftovers, startInfrastructure } from './infrastructure.ts';
import type { Session } from './session.ts';

/** `npm run infra`: MongoDB and Kafka alone, for a team that starts its own service by hand. */
export const infra = async (session: Session): Promise<number> => {
  const { mongodbUrl, kafkaBrokers } = await startInfrastructure(session, await settleLeftovers(session.settings));
  process.stdout.write(`ready MONGODB_URL=${mongodbUrl} KAFKA_BROKERS=${kafkaBrokers}\n`);
  await session.asked;
  return 0;
};
