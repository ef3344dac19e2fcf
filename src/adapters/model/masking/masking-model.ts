import { PiecesUnmasker, PiiMask } from '../../../domain/privacy/pii-mask.ts'
import type { ComposedPrompt, DraftEvent, Model, NumberedPassage, Toolbox } from '../../../ports/model.ts'

/**
 * A model that never learns who the customer is (PI3): what names a person in the customer's words, files and memories, and
 * in what tools tell, goes out as a placeholder and comes back as it was, before judging and before any tool sees it. The
 * company's own articles go out as they are: their addresses are meant to be given.
 */
export function createMaskingModel(model: Model): Model {
  return {
    ...model,
    async *draft(prompt, toolbox, signal): AsyncGenerator<DraftEvent> {
      const mask = new PiiMask()
      const unmasker = new PiecesUnmasker(mask)
      const whole = new Map<number, NumberedPassage>()
      for await (const event of model.draft(maskPrompt(prompt, mask), maskToolbox(toolbox, mask, whole), signal)) {
        if (event.type === 'text') {
          const text = unmasker.push(event.text)
          if (text !== '') yield { type: 'text', text }
          continue
        }
        const rest = unmasker.finish()
        // What a draft that is given up had begun to say is void with it.
        if (rest !== '' && event.type !== 'restart') yield { type: 'text', text: rest }
        yield event.type === 'evidence' ? { ...event, passages: event.passages.map((each) => whole.get(each.marker) ?? each) } : event
      }
      const rest = unmasker.finish()
      if (rest !== '') yield { type: 'text', text: rest }
    },
  }
}

function maskPrompt(prompt: ComposedPrompt, mask: PiiMask): ComposedPrompt {
  const hide = (text: string) => mask.mask(text)
  const { question, standaloneQuestion, history, passages, parts, memories = [], summary, done = [], rejected = [] } = prompt
  return {
    ...prompt,
    question: hide(question),
    standaloneQuestion: hide(standaloneQuestion),
    history: history.map((entry) => ({ ...entry, content: hide(entry.content) })),
    passages: passages.map((passage) => maskPassage(passage, mask)),
    parts: parts.map((part) => ({
      ...part,
      question: hide(part.question),
      passages: part.passages.map((passage) => maskPassage(passage, mask)),
    })),
    memories: memories.map(hide),
    summary: summary ? hide(summary) : null,
    done: done.map(hide),
    rejected: rejected.map((each) => ({ ...each, sentence: hide(each.sentence) })),
  }
}

function maskPassage(passage: NumberedPassage, mask: PiiMask): NumberedPassage {
  if (passage.origin === 'knowledge') return passage
  return {
    ...passage,
    title: mask.mask(passage.title),
    heading: passage.heading && mask.mask(passage.heading),
    text: mask.mask(passage.text),
  }
}

/**
 * Tools work with the real values, and what they tell of persons goes back masked. `whole` gets what may be cited as it was:
 * judging and the customer see that.
 */
function maskToolbox(toolbox: Toolbox, mask: PiiMask, whole: Map<number, NumberedPassage>): Toolbox {
  return {
    tools: toolbox.tools,
    async call(name, input, callId, signal) {
      const result = await toolbox.call(name, unmaskWithin(input, mask), callId, signal)
      for (const passage of result.passages) whole.set(passage.marker, passage)
      return { ...result, content: mask.mask(result.content), passages: result.passages.map((each) => maskPassage(each, mask)) }
    },
  }
}

function unmaskWithin(value: unknown, mask: PiiMask): unknown {
  if (typeof value === 'string') return mask.unmask(value)
  if (Array.isArray(value)) return value.map((each) => unmaskWithin(each, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unmaskWithin(each, mask)]))
}
