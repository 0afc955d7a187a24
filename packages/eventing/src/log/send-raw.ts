import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { topicOf, type ServiceName } from '@ocop/contracts';

export type RawMessage = { readonly key: string; readonly value: string; readonly headers: Readonly<Record<string, string>> };

/** Puts messages on a service's topic as they are, past its store and outbox: for tests of what readers do with bad ones. */
export const sendRaw = async (brokers: readonly string[], namespace: string, service: ServiceName, messages: readonly RawMessage[]): Promise<void> => {
  const producer = new Kafka({ clientId: 'ocop-raw', brokers: [...brokers], logLevel: logLevel.NOTHING }).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  try {
    await producer.send({ topic: topicOf(service, namespace), acks: -1, messages: messages.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })) });
  } finally {
    await producer.disconnect();
  }
};
