import type { mongo } from 'mongoose';
import { groupOf, type ProductGroup, type PublishedSets } from './product-groups.ts';
import type { ReferenceList } from './reference.projection.ts';
import { createUnits, type PublishedUnits, type Units } from './units.ts';

export type Reference = {
  /** Undefined until registry's list has arrived. */
  readonly units: Units | undefined;
  readonly group: (code: string) => ProductGroup | undefined;
  readonly versions: { readonly units?: string; readonly sets?: string };
};

type Mark = Pick<ReferenceList, '_id' | 'recordedAt'>;

/** Keeps the look-ups made of the lists; they are read again only when one was published anew. */
export const createReferenceBook = (view: () => Promise<mongo.Collection<ReferenceList>>): (() => Promise<Reference>) => {
  let held: Reference = { units: undefined, group: () => undefined, versions: {} };
  let seen = '';
  return async () => {
    const collection = await view();
    const marks = await collection.find<Mark>({}, { projection: { recordedAt: 1 }, sort: { _id: 1 } }).toArray();
    const mark = `${collection.collectionName} ${marks.map(({ _id, recordedAt }) => `${_id} ${recordedAt}`).join(' ')}`;
    // An empty view is one that is being built again.
    if (mark === seen || marks.length === 0) return held;
    const lists = await collection.find().toArray();
    const unitList: PublishedUnits | undefined = lists.find((list): list is Extract<ReferenceList, { _id: 'units' }> => list._id === 'units')?.content;
    const setList: PublishedSets | undefined = lists.find((list): list is Extract<ReferenceList, { _id: 'sets' }> => list._id === 'sets')?.content;
    held = {
      units: unitList && createUnits(unitList),
      group: (code) => groupOf(setList, code),
      versions: { ...(unitList && { units: unitList.version }), ...(setList && { sets: setList.version }) },
    };
    seen = mark;
    return held;
  };
};
