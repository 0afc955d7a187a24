/** A rule said no. Data, not an exception: `code` comes from a closed union, `details` fill the message, `path` names the input field. */
export type Rejection<Code extends string = string> = {
  readonly rejected: Code;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly path?: readonly string[];
};

/** Refuses a command with a stable code, the values its message needs, and the input field where there is one. */
export const rejected = <const Code extends string>(
  code: Code,
  details?: Readonly<Record<string, unknown>>,
  path?: readonly string[],
): Rejection<Code> => ({ rejected: code, ...(details && { details }), ...(path && { path }) });

/** Tells a rejection from anything else a decision can be. */
export const isRejected = (outcome: unknown): outcome is Rejection =>
  typeof outcome === 'object' && outcome !== null && 'rejected' in outcome && typeof outcome.rejected === 'string';
