import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services, type ServiceName } from '@ocop/contracts';
import { createNamespaceTopics, dropNamespaceTopics } from '@ocop/eventing';
import mongoose, { type Connection } from 'mongoose';
import { testStack, type TestStack } from './stack.ts';

export type Namespace = TestStack & {
  readonly name: string;
  /** Makes the topics of these services; services make those they use by themselves. */
  createTopics: (...of: readonly ServiceName[]) => Promise<void>;
  /** Removes databases, topics and consumer groups. */
  drop: () => Promise<void>;
};

const withConnection = async (url: string, work: (connection: Connection) => Promise<void>): Promise<void> => {
  const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: 5000 }).asPromise();
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
};

/** A world of its own for one test file on the shared stack: `namespace(import.meta.url)`; drop it in `afterAll`. */
export const namespace = (fileUrl: string): Namespace => {
  const stack = testStack();
  const file = basename(fileURLToPath(fileUrl)).split('.')[0]!.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 16);
  const name = `t-${file}-${randomBytes(4).toString('hex')}`;
  return {
    ...stack,
    name,
    createTopics: (...of) => createNamespaceTopics(stack.kafkaBrokers, name, of.length === 0 ? services : of),
    drop: async () => {
      await withConnection(stack.mongodbUrl, async (connection) => {
        for (const service of services) await connection.useDb(`${name}_${service}`).dropDatabase();
      });
      await dropNamespaceTopics(stack.kafkaBrokers, name);
    },
  };
};
