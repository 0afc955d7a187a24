import { createHmac } from 'node:crypto';
import { services, type ServiceName } from '@ocop/contracts';
import { databaseAccess, testStack } from '@ocop/testing';
import { keyFile } from '../src/programs.ts';

const namespace = process.env['OCOP_NAMESPACE'] ?? 'ocop';
const databaseOf = (service: ServiceName): string => `${namespace}_${service}`;

/** The address with which a service reaches its database, as the launcher gives it: the password follows from the folder's secret. */
const addressOf = (service: ServiceName): string => {
  const database = databaseOf(service);
  const url = new URL(testStack().mongodbUrl);
  url.username = database;
  url.password = createHmac('sha256', keyFile('mongodb-users')).update(database).digest('base64url').slice(0, 32);
  url.searchParams.set('authSource', database);
  url.pathname = `/${database}`;
  return url.toString();
};

describe.each(services)('the database user of %s', (service) => {
  it('opens its own database and no other', async () => {
    expect(await databaseAccess(addressOf(service), databaseOf(service))).toBe('allowed');
    for (const other of [...services.filter((name) => name !== service).map(databaseOf), 'admin', 'local']) expect([other, await databaseAccess(addressOf(service), other)]).toEqual([other, 'refused']);
  });
});
