import type { Model } from '../src/ports/model.ts'
import type { Retrieval, RetrievalResult } from '../src/ports/retrieval.ts'
import type { DocumentId, PassageId } from '../src/protocol/ids.ts'

/** The reply in a hundred tokens: each sentence in other words than its passage, so that the judge has its work to do. */
const REPLY =
  'Standard delivery takes between three and five business days [1]. With express delivery your parcel is there within one to two business days [1]. ' +
  'If you order before 2 PM, we send the parcel on the same day [1]. You will get a tracking number by e-mail [1]. ' +
  'Delivery is free for orders of more than 50 dollars and for premium members [1]. ' +
  'A parcel that could not be handed over is kept for seven days at the nearest shop [1]. ' +
  'When a parcel is lost, we send you all the items again or refund you the full amount [1].'
const TOKENS = REPLY.match(/\S+\s*/g) ?? []

const PASSAGE =
  'Standard delivery takes three to five business days. Express delivery takes one to two business days and costs 9.90 dollars. ' +
  'Parcels that are ordered before 2 PM are sent on the same day. As soon as a parcel is on its way, you get an e-mail with its tracking number. ' +
  'Delivery is free for orders above 50 dollars and for all premium members. ' +
  'A parcel that could not be handed over is kept at the nearest shop for seven days. ' +
  'If a parcel is lost, we send the same items again or refund the full amount within ten business days.'

const FOUND: RetrievalResult = {
  passages: [
    {
      passage_id: 'psg_01h455vb4pex5vsknk084sn02q' as PassageId,
      document_id: 'doc_01h455vb4pex5vsknk084sn02q' as DocumentId,
      title: 'Delivery',
      uri: 'https://shop.example/help/delivery',
      heading: 'Times and costs',
      text: PASSAGE,
      score: 1,
      lexical: 0.9,
      semantic: 0.8,
    },
  ],
  terms: [{ stem: 'deliveri', idf: 2, passages: 1 }],
}

/** How many pieces the mock model streams; as many as the peer's. */
export const DRAFT_TOKENS = TOKENS.length

/** Streams the reply token by token without a pause: what is measured is the server, not a provider. */
export const cannedModel: Model = {
  name: 'mock',
  async *draft() {
    for (const text of TOKENS) yield { type: 'text', text }
    yield { type: 'finish', stance: 'answer', confidence: 0.9 }
  },
}

/** Finds the same passage for every question, at no cost. */
export const cannedRetrieval: Retrieval = {
  search: async () => FOUND,
  refresh() {},
  status: () => ({ state: 'ready', passages: 1, unembedded: 0 }),
  async settled() {},
  async close() {},
}
