import type { Article } from '../../model.js';
import type { Draft } from '../draft.js';
import { Attributor } from './attribution.js';
import { unpackModel } from './packing.js';
import { packedModel } from './weights.js';

let attributor: Attributor | undefined;

/** The quotations of an article's body by the model that is shipped, in order; unpacked at the first call. */
export function attributeArticle(article: Pick<Article, 'text' | 'zones'>): Draft[] {
  attributor ??= new Attributor(unpackModel(packedModel));
  return attributor.attribute(article);
}
