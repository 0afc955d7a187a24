/** A setting is missing or malformed: the process cannot start with it. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The text of a setting, or a ConfigError that names it. */
export const requiredText = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new ConfigError(`${name} is not set`);
  return value;
};

/** The text of a setting; empty counts as absent. */
export const optionalText = (env: Environment, name: string): string | undefined => env[name] === '' ? undefined : env[name];

/** A whole number from a setting, or the fallback when it is absent. */
export const wholeNumber = (env: Environment, name: string, fallback: number): number => {
  const text = optionalText(env, name);
  if (text === undefined) return fallback;
  if (!/^-?\d{1,9}$/.test(text)) throw new ConfigError(`${name} must be a whole number, not "${text}"`);
  return Number(text);
};
