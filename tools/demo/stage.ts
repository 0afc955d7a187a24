import type { Actor, Actors } from './actors.ts';
import type { Page } from './page.ts';
import { both, type Bilingual } from './text.ts';

/** Says what a step changed. */
export type Changed = (vi: string, en: string) => void;

export type Stage = Actors & {
  readonly page: Page;
  /** Sets this run apart from others in names and numbers. */
  readonly mark: string;
  /** The day that it is in Hà Tĩnh, as the system says. */
  readonly today: string;
  /** One step of the story: its name, who takes it, and what changed. */
  readonly step: <T>(name: Bilingual, login: string | undefined, take: (actor: Actor, changed: Changed) => Promise<T>) => Promise<T>;
};

const street = both('Người dân, không đăng nhập', 'Anybody, not signed in');

export const setStage = (actors: Actors, page: Page, { mark, today }: { mark: string; today: string }): Stage => {
  let number = 0;
  return {
    ...actors, page, mark, today,
    step: async (name, login, take) => {
      const actor = actors.as(login);
      number += 1;
      page.step(number, name, actor.account === undefined ? street : both(actor.account.name, `${actor.account.nameEn} · ${actor.account.roles.join(', ')}`));
      return take(actor, (vi, en) => { page.change(both(vi, en)); });
    },
  };
};
