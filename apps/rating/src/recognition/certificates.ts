import { idOrNothing, inOrder, perRequest } from '@ocop/service-kit';
import type { RatingContext } from '../context.ts';
import { certificatesOf, type Certificate } from './certificate.ts';
import type { Recognition } from './recognition.ts';
import { recognitions } from './recognition.store.ts';

/** Recognitions of many products in one read per request. */
export const recognitionOf = perRequest<RatingContext, string, Recognition | undefined>(({ eventing }) => async (productIds) => {
  const found = await eventing.states(recognitions, { _id: { $in: [...productIds] } } as object);
  return inOrder(productIds, found, ({ id }) => id).map((one) => one?.state);
});

export const certificatesOfProduct = async (context: RatingContext, productId: string): Promise<readonly Certificate[]> =>
  certificatesOf((await recognitionOf(context).load(productId))?.decisions ?? []);

/** A certificate by its id, which begins with that of its product. */
export const findCertificate = async (context: RatingContext, id: string): Promise<Certificate | null> => {
  const productId = idOrNothing(id.split(':')[0]);
  return productId === undefined ? null : ((await certificatesOfProduct(context, productId)).find((certificate) => certificate.id === id) ?? null);
};
