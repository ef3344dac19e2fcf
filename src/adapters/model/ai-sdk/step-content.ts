import type { LanguageModelV4Message, LanguageModelV4StreamPart, SharedV4ProviderMetadata } from '@ai-sdk/provider'

type AssistantContent = Extract<LanguageModelV4Message, { role: 'assistant' }>['content']

interface Block {
  readonly type: 'text' | 'reasoning'
  text: string
  metadata: SharedV4ProviderMetadata | undefined
}

/**
 * What the model said in a step, as the next step gives it back: texts, thoughts and calls in their order, with what the
 * provider wants to see again (signatures of thoughts, ids of items).
 */
export class StepContent {
  readonly #blocks = new Map<string, Block>()
  readonly #parts: (Block | AssistantContent[number])[] = []

  add(part: LanguageModelV4StreamPart): void {
    switch (part.type) {
      case 'text-start':
      case 'reasoning-start':
        this.#open(part.id, part.type === 'text-start' ? 'text' : 'reasoning').metadata = part.providerMetadata
        return
      case 'text-delta':
      case 'reasoning-delta':
        this.#append(part.id, part.type === 'text-delta' ? 'text' : 'reasoning', part.delta, part.providerMetadata)
        return
      case 'text-end':
      case 'reasoning-end':
        this.#append(part.id, part.type === 'text-end' ? 'text' : 'reasoning', '', part.providerMetadata)
        return
      case 'tool-call':
        this.#parts.push({
          type: 'tool-call',
          toolCallId: part.toolCallId,
          toolName: part.toolName,
          input: parseOrEmpty(part.input),
          ...(part.providerMetadata && { providerOptions: part.providerMetadata }),
        })
    }
  }

  /** How many characters the model wrote and thought. */
  get length(): number {
    let length = 0
    for (const { text } of this.#blocks.values()) length += text.length
    return length
  }

  toMessage(): LanguageModelV4Message {
    const content = this.#parts.flatMap((part): AssistantContent => {
      if (!('metadata' in part)) return [part]
      if (part.text === '' && !part.metadata) return []
      return [{ type: part.type, text: part.text, ...(part.metadata && { providerOptions: part.metadata }) }]
    })
    return { role: 'assistant', content }
  }

  #open(id: string, type: Block['type']): Block {
    const block: Block = { type, text: '', metadata: undefined }
    this.#blocks.set(`${type}-${id}`, block)
    this.#parts.push(block)
    return block
  }

  #append(id: string, type: Block['type'], delta: string, metadata: SharedV4ProviderMetadata | undefined): void {
    const block = this.#blocks.get(`${type}-${id}`) ?? this.#open(id, type)
    block.text += delta
    if (metadata) block.metadata = metadata
  }
}

/** Providers take only objects back; what the model wrote wrong is answered with an error instead. */
function parseOrEmpty(input: string): unknown {
  try {
    const parsed: unknown = JSON.parse(input)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}
