export { accounts } from './accounts.ts';
export { newMark } from './marks.ts';
export { as, codesOf, done, mutationText, perform, type Performed } from './people.ts';
export { settled } from './settled.ts';
