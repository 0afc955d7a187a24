import { fold } from '@ocop/domain-kit';

/** What a source says of its row: invented rows say so, and a day that is not documented is not confirmed (register-format.md, "nguon"). */
export const provenanceOf = (source: string): { illustrative: boolean; confirmed: boolean; source: string } => {
  const illustrative = source === 'minh-hoa' || source === 'minh-hoa-ngay';
  return { illustrative, confirmed: !illustrative && source !== 'bao-chi-nam', source };
};

/** What was entered here is confirmed by who entered it; an invented example says so in its name ("minh họa"). */
export const enteredHere = (...names: readonly string[]): { illustrative: boolean; confirmed: boolean; source: string } => {
  const illustrative = names.some((name) => fold(name).includes('minh hoa'));
  return { illustrative, confirmed: !illustrative, source: 'registry' };
};
