import type { NumberedPassage } from '../../ports/model.ts'
import type { RetrievedPassage } from '../../ports/retrieval.ts'
import type { StoredAttachment } from '../../ports/store.ts'
import { findWords, stemWord } from '../text/find-words.ts'
import { isFunctionWord } from '../text/stop-words.ts'

/** Pieces of the customer's own files that are given to a turn beside the passages. */
const ATTACHMENT_PASSAGES = 4

/**
 * The sources that a draft may cite, numbered 1, 2, 3 …: the passages as retrieval ranked them, then the pieces of the
 * session's files that share most words with the question.
 */
export function numberSources(
  passages: readonly RetrievedPassage[],
  attachments: readonly StoredAttachment[],
  question: string,
): NumberedPassage[] {
  const knowledge = passages.map((passage) => ({ ...passage, origin: 'knowledge' as const }))
  const files = choosePieces(attachments, question)
  return [...knowledge, ...files].map((source, index) => ({ ...source, marker: index + 1 }))
}

type Unnumbered = Omit<NumberedPassage, 'marker'>

function choosePieces(attachments: readonly StoredAttachment[], question: string): Unnumbered[] {
  if (attachments.length === 0) return []
  const asked = contentStems(question)
  const pieces = attachments.flatMap((attachment) => toPieces(attachment, asked))
  return pieces.toSorted((a, b) => b.score - a.score).slice(0, ATTACHMENT_PASSAGES)
}

function toPieces(attachment: StoredAttachment, asked: ReadonlySet<string>): Unnumbered[] {
  const { id, file_name, passages } = attachment
  return (passages ?? []).map((piece) => {
    const score = share(asked, contentStems(piece.text))
    return {
      document_id: id,
      passage_id: id,
      title: file_name,
      uri: null,
      heading: piece.heading,
      text: piece.text,
      score,
      lexical: score,
      semantic: null,
      origin: 'attachment',
    }
  })
}

function contentStems(text: string): Set<string> {
  return new Set(findWords(text).flatMap(({ text: word }) => (isFunctionWord(word) ? [] : [stemWord(word)])))
}

/** Which share of the asked words the piece holds: 0–1. */
function share(asked: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return asked.size === 0 ? 0 : [...asked].filter((stem) => held.has(stem)).length / asked.size
}
