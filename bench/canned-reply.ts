/**
 * What both servers' mock models say: about 75 words, which is what a hundred tokens hold. Each sentence is put in other
 * words than the passage that it cites, so that our judge has its work to do; to the peer it is just text.
 */
export const REPLY =
  'Standard delivery takes between three and five business days [1]. With express delivery your parcel is there within one to two business days [1]. ' +
  'Delivery is free for orders of more than 50 dollars and for premium members [1]. ' +
  'A parcel that could not be handed over is kept for seven days at the nearest shop [1]. ' +
  'When a parcel is lost, we send you the same items again or refund you the full amount [1].'

/** The reply in a hundred pieces, cut without regard to words, as tokens are. */
export const TOKENS: readonly string[] = Array.from({ length: 100 }, (_, place) => REPLY.slice(at(place), at(place + 1)))

function at(place: number): number {
  return Math.round((place * REPLY.length) / 100)
}
