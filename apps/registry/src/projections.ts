import { catalogueOf } from './catalogue/catalogue.view.ts';
import { vocabularyOf } from './catalogue/vocabulary.view.ts';
import { readReferenceData } from './reference/reference-data.ts';

export const reference = readReferenceData();
export const catalogue = catalogueOf(reference);
export const vocabulary = vocabularyOf(reference);

/** The views of registry, for the service and for the tools that rebuild them. */
export const projections = [catalogue, vocabulary] as const;
