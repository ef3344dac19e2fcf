/** How a cosine counts beside the words: `(cosine − from) · factor`, but not less than nothing. */
export interface CosineScale {
  readonly from: number
  readonly factor: number
}

/** Of an embedder whose cosines the weights were chosen with: they count as they are. */
export const CALIBRATED: CosineScale = { from: 0, factor: 1 }

/** What the closest passage counts for when only the order of the cosines is known. */
const CLOSEST = 0.5

/**
 * Every model has cosines of its own: in one all of them lie above 0.7, in another the right passage has 0.4. So the mean
 * passage counts for nothing and the closest one for as much as a good one of a calibrated embedder (docs/retrieval.md).
 */
export function scaleByQuestion(mean: number, most: number): CosineScale {
  return most > mean ? { from: mean, factor: CLOSEST / (most - mean) } : { from: most, factor: 0 }
}

export function closeness(cosine: number, { from, factor }: CosineScale): number {
  return Math.max(0, (cosine - from) * factor)
}
