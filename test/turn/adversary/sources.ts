import type { RetrievedPassage } from '../../../src/ports/retrieval.ts'
import type { DocumentId, PassageId } from '../../../src/protocol/ids.ts'

const TEXTS: readonly (readonly [title: string, heading: string, text: string])[] = [
  [
    'Shipping',
    'Delivery times',
    'Standard shipping takes 3–5 business days and costs $4.90. Express shipping takes 1–2 business days. Orders over $50 ship free. We ship to Germany and Austria.',
  ],
  [
    'Returns',
    'Refunds',
    'You can return unused items within 30 days of delivery. Once your return has been received, we will refund the full price within 10 business days. Gift cards can not be returned.',
  ],
  [
    'Contact',
    'Support hours',
    'Our support team answers e-mails to help@fernhill.example and calls to +1 555 0100 from 9 AM to 5 PM, Monday to Friday. More at https://fernhill.example/contact.',
  ],
  [
    'Payment',
    'Methods',
    'We accept Visa, Mastercard and PayPal. Your card is charged when your order ships. The code SPRING10 takes 10% off your first order.',
  ],
]

/** The company's documents of which the adversary is asked: markers 1 to 4. */
export const fernhill: readonly RetrievedPassage[] = TEXTS.map(([title, heading, text], place) => ({
  document_id: `doc_01h455vb4pex5vsknk084sn0${place}q` as DocumentId,
  passage_id: `psg_01h455vb4pex5vsknk084sn0${place}q` as PassageId,
  title,
  uri: `https://fernhill.example/help/${title.toLowerCase()}`,
  heading,
  text,
  score: 1,
  lexical: 1,
  semantic: 0.8,
}))
