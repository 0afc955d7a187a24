type Schema = { readonly [keyword: string]: unknown };

const WORDS = new Set(['description', 'title', '$schema']);
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a change of a published schema breaks, one line each; empty: compatible. The only change in place is a new optional member
 * (and its words): whatever else differs stops either readers of older events or older readers, and needs a new version.
 */
export const breakingChanges = (before: Schema, after: Schema, at = ''): string[] => {
  const problems: string[] = [];
  const [old, now] = [isSchema(before['properties']) ? before['properties'] : {}, isSchema(after['properties']) ? after['properties'] : {}];
  const required = (schema: Schema): string[] => (Array.isArray(schema['required']) ? schema['required'] as string[] : []);
  for (const [name, schema] of Object.entries(old)) {
    if (!(name in now)) problems.push(`${at}/${name} is gone`);
    else problems.push(...breakingChanges(schema as Schema, now[name] as Schema, `${at}/${name}`));
  }
  for (const name of required(after)) if (!required(before).includes(name)) problems.push(`${at}/${name} became required`);
  for (const name of required(before)) if (!required(after).includes(name) && name in now) problems.push(`${at}/${name} is no longer required: older readers need it`);
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (WORDS.has(keyword) || keyword === 'properties' || keyword === 'required') continue;
    const [a, b] = [before[keyword], after[keyword]];
    if (keyword === 'items' && isSchema(a) && isSchema(b)) problems.push(...breakingChanges(a, b, `${at}[]`));
    else if (!same(a, b)) problems.push(`${at || '/'} ${keyword}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`);
  }
  return problems;
};
