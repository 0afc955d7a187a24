import { metrics } from '@opentelemetry/api';

const meter = metrics.getMeter('ocop.promotion');
const published = meter.createCounter('ocop.promotion.listings_published', { description: 'Products put on sale at a point' });
const stamps = meter.createCounter('ocop.promotion.stamps_issued', { description: 'Stamps issued' });

type Done = { readonly repeated: boolean };

/** Counts a listing once. */
export const countListing = ({ repeated }: Done): void => { if (!repeated) published.add(1); };
/** Counts the stamps of an issue once. */
export const countStamps = ({ repeated }: Done, count: number): void => { if (!repeated) stamps.add(count); };
