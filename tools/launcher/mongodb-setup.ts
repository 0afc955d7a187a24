import mongoose from 'mongoose';
import { until } from './waiting.ts';

const { MongoClient, MongoServerError } = mongoose.mongo;
type Client = InstanceType<typeof MongoClient>;

const codeOf = (error: unknown): string => (error instanceof MongoServerError ? (error.codeName ?? '') : '');

const open = (url: string): Promise<Client> => new MongoClient(url, { serverSelectionTimeoutMS: 1000, connectTimeoutMS: 1000 }).connect();

const connectWhenUp = (url: string, signal: AbortSignal): Promise<Client> =>
  until(
    async () => {
      try { return await open(url); } catch (error) {
        if (codeOf(error) === 'AuthenticationFailed') throw error;
        return undefined;
      }
    },
    { within: 60_000, every: 100, signal, otherwise: () => `MongoDB did not answer at ${new URL(url).host} within a minute.` },
  );

const becomePrimary = (client: Client, signal: AbortSignal): Promise<true> =>
  until(async () => ((await client.db('admin').command({ hello: 1 }))['isWritablePrimary'] === true ? true : undefined), {
    within: 60_000, every: 50, signal, otherwise: () => 'MongoDB did not become primary within a minute.',
  });

const createRoot = async (port: number, password: string, signal: AbortSignal): Promise<void> => {
  const client = await connectWhenUp(`mongodb://127.0.0.1:${port}/?directConnection=true`, signal);
  try {
    const admin = client.db('admin');
    try {
      await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
    } catch (error) {
      if (codeOf(error) !== 'AlreadyInitialized') throw error;
    }
    await becomePrimary(client, signal);
    await admin.command({ createUser: 'root', pwd: password, roles: ['root'] });
  } finally {
    await client.close();
  }
};

const followPort = async (client: Client, port: number): Promise<void> => {
  const admin = client.db('admin');
  const host = `127.0.0.1:${port}`;
  try {
    const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as { config: { version: number; members: { host: string }[] } };
    if (config.members[0]?.host === host) return;
    await admin.command({ replSetReconfig: { _id: 'rs0', version: config.version + 1, members: [{ _id: 0, host }] }, force: true });
  } catch (error) {
    if (codeOf(error) !== 'NotYetInitialized') throw error;
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
  }
};

/** Brings a mongod that listens to the state of a one-node replica set with a root user, whatever port the folder had before. */
export const setUpReplicaSet = async (port: number, password: string, signal: AbortSignal): Promise<void> => {
  const url = `mongodb://root:${password}@127.0.0.1:${port}/?directConnection=true`;
  let client: Client;
  try {
    client = await connectWhenUp(url, signal);
  } catch (error) {
    if (codeOf(error) !== 'AuthenticationFailed') throw error;
    await createRoot(port, password, signal);
    client = await connectWhenUp(url, signal);
  }
  try {
    await followPort(client, port);
    await becomePrimary(client, signal);
  } finally {
    await client.close();
  }
};

export type DatabaseUser = { readonly database: string; readonly password: string };

/** One user per database, with the database's name, who can open no other. */
export const ensureDatabaseUsers = async (rootUrl: string, users: readonly DatabaseUser[]): Promise<void> => {
  const client = await open(rootUrl);
  try {
    for (const { database, password } of users) {
      const roles = [{ role: 'readWrite', db: database }];
      try {
        await client.db(database).command({ createUser: database, pwd: password, roles });
      } catch (error) {
        if (!/already exists/.test((error as Error).message)) throw error;
        await client.db(database).command({ updateUser: database, pwd: password, roles });
      }
    }
  } finally {
    await client.close();
  }
};

/** The address with which a database's own user reaches it. */
export const urlOfUser = (rootUrl: string, { database, password }: DatabaseUser): string => {
  const [, rest = ''] = /^mongodb(?:\+srv)?:\/\/(.*)$/.exec(rootUrl) ?? [];
  const scheme = rootUrl.slice(0, rootUrl.length - rest.length);
  const afterLogin = rest.slice(rest.lastIndexOf('@') + 1);
  const [hosts = '', query = ''] = [afterLogin.split(/[/?]/)[0], afterLogin.split('?')[1]];
  const parameters = new URLSearchParams(query);
  parameters.set('authSource', database);
  return `${scheme}${encodeURIComponent(database)}:${encodeURIComponent(password)}@${hosts}/${database}?${parameters.toString()}`;
};
