import type { ComposedPrompt, DraftEvent, Model, Toolbox } from '../../../ports/model.ts'
import { type PartReply, replyToPart } from './reply-to-part.ts'

/**
 * Answers with the sentences of the passages themselves, verbatim and cited: no key, no network, always the same
 * reply to the same prompt. Asks back when it is not clear what is meant, and declines when no document is probable
 * enough to answer. How it decides: docs/answering.md.
 */
export function createExtractiveModel(): Model {
  return { name: 'extractive', draft }
}

async function* draft(prompt: ComposedPrompt, _toolbox: Toolbox, signal: AbortSignal): AsyncGenerator<DraftEvent> {
  signal.throwIfAborted()
  const replies = prompt.parts.map((part) => replyToPart(part))
  const answers = replies.filter((reply) => reply.kind === 'answer')
  const confidence = Math.min(...(answers.length > 0 ? answers : replies).map((reply) => reply.confidence), 1)
  for (const [place, { texts }] of answers.entries()) {
    for (const [index, text] of texts.entries()) {
      signal.throwIfAborted()
      yield { type: 'text', text: place > 0 && index === 0 ? `\n\n${text}` : text }
    }
  }
  if (answers.length > 0) {
    if (answers.length < replies.length) yield { type: 'notice', notice: { kind: 'rest-not-found' } }
    yield { type: 'finish', stance: 'answer', confidence }
    return
  }
  const unclear = replies.find((reply) => reply.kind === 'clarify')
  if (unclear) yield* askBack(unclear)
  yield { type: 'finish', stance: unclear ? 'clarify' : 'decline', confidence }
}

function* askBack({ texts, options }: Extract<PartReply, { kind: 'clarify' }>): Generator<DraftEvent> {
  if (texts.length > 0) yield { type: 'notice', notice: { kind: 'may-help' } }
  for (const text of texts) yield { type: 'text', text }
  yield { type: 'notice', notice: { kind: 'which-one', options } }
}
