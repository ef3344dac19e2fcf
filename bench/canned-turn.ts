import type { Model } from '../src/ports/model.ts'
import type { Retrieval, RetrievalResult } from '../src/ports/retrieval.ts'
import type { DocumentId, PassageId } from '../src/protocol/ids.ts'
import { TOKENS } from './canned-reply.ts'

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
  status: () => ({ state: 'ready', passages: 1, unembedded: 0, wordSearches: 0 }),
  async settled() {},
  async close() {},
}
