import { setTimeout as pause } from 'node:timers/promises';
import mongoose, { type ConnectOptions, type Connection } from 'mongoose';
import type { BaseConfig } from './config.ts';
import type { Log } from './log.ts';

/** The database a service owns. */
export const databaseOf = ({ namespace, service }: Pick<BaseConfig, 'namespace' | 'service'>): string => `${namespace}_${service}`;

/** The one place of MongoDB options: what is acknowledged is journaled on a majority; an unknown field in a filter is an error. */
export const mongoOptions = (config: Pick<BaseConfig, 'namespace' | 'service' | 'production'>): ConnectOptions => ({
  dbName: databaseOf(config),
  appName: config.service,
  writeConcern: { w: 'majority', journal: true },
  retryWrites: true,
  ignoreUndefined: true,
  maxPoolSize: 30,
  minPoolSize: 2,
  serverSelectionTimeoutMS: 5000,
  connectTimeoutMS: 5000,
  autoIndex: !config.production,
  autoCreate: false,
  bufferCommands: false,
});

/** A connection not yet opened; the aggregates, views and models of a service hang on it. */
export const createConnection = (): Connection => {
  mongoose.set('strictQuery', 'throw');
  return mongoose.createConnection();
};

/** Opens the connection, waiting for MongoDB as long as it takes; gives up only when `signal` says so. */
export const openConnection = async (connection: Connection, config: BaseConfig, log: Log, signal: AbortSignal): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.openUri(config.mongodbUrl, mongoOptions(config));
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (attempt === 1 || attempt % 10 === 0) log.warn({ err: error, attempt }, 'MongoDB does not answer yet');
      await pause(1000, undefined, { signal });
    }
  }
};
