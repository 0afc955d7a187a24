/** A value of a rejection's details in a message: lists with commas, nothing as a dash. */
export const said = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map(said).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
