/** The real MongoDB and Kafka that integration tests share. */
export type TestStack = { readonly mongodbUrl: string; readonly kafkaBrokers: readonly string[] };

/** Reads where they are; a sentence says what to do when nobody said. */
export const testStack = (env: Readonly<Record<string, string | undefined>> = process.env): TestStack => {
  const { MONGODB_URL: mongodbUrl, KAFKA_BROKERS: brokers } = env;
  if (mongodbUrl === undefined || mongodbUrl === '' || brokers === undefined || brokers === '') {
    throw new Error('Integration tests need the real MongoDB and Kafka: run them through `npm test`, or start `npm run infra` and set MONGODB_URL and KAFKA_BROKERS to what it prints.');
  }
  return { mongodbUrl, kafkaBrokers: brokers.split(',').map((broker) => broker.trim()) };
};
