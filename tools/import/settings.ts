import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { graphqlUrl, languageOf, wholeNumber, type Environment, type Language } from '@ocop/service-kit/edge';

export type ServiceAccount = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

export type Settings = {
  readonly file: string;
  readonly correction?: { readonly by: string; readonly reason?: string };
  readonly gatewayUrl: string;
  /** A token that is given, or the account to get one with. */
  readonly access: { readonly token: string } | ServiceAccount;
  readonly language: Language;
};

/** The command was not understood: the sentence says how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const usage = 'usage: npm run import -- FILE.csv|FILE.xlsx\n       npm run import -- --correct FILE --by NAME [--reason TEXT]';

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { correct: { type: 'boolean', default: false }, by: { type: 'string' }, reason: { type: 'string' }, language: { type: 'string' } } });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
};

const accessOf = (env: Environment): Settings['access'] => {
  const { OCOP_IMPORT_TOKEN: token, OIDC_ISSUER: issuer, OCOP_IMPORT_CLIENT_ID: clientId = 'ocop-register-import', OCOP_IMPORT_CLIENT_SECRET: clientSecret } = env;
  if (token !== undefined && token !== '') return { token };
  if (issuer === undefined || clientSecret === undefined) {
    throw new UsageError('The service account of the import is not known: start the system first (npm start), and run this through `npm run import -- FILE` with the same PORT_OFFSET.');
  }
  return { issuer, clientId, clientSecret };
};

/** Reads the command line and the environment that the launcher gives. */
export const readSettings = (args: readonly string[], env: Environment): Settings => {
  const { values: { correct, by, reason, language }, positionals } = readArguments(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  if (!correct && (by !== undefined || reason !== undefined)) throw new UsageError(`--by and --reason belong to --correct\n${usage}`);
  return {
    file,
    // Somebody stands for a correction: whoever is named, else whoever is signed in at this machine.
    ...(correct && { correction: { by: by ?? userInfo().username, ...(reason !== undefined && { reason }) } }),
    gatewayUrl: env['OCOP_GATEWAY_URL'] ?? graphqlUrl('gateway', wholeNumber(env, 'PORT_OFFSET', 0)),
    access: accessOf(env),
    language: language === 'vi' || language === 'en' ? language : languageOf((env['LANG'] ?? '').startsWith('vi') ? 'vi' : 'en'),
  };
};
