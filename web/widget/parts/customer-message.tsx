import type { OutboxEntry } from '../../chat-core/outbox.ts'
import type { PartProps } from './part.ts'

interface CustomerMessageProps extends PartProps {
  readonly content: string
  /** The names of its files. */
  readonly files: readonly string[]
  /** Said below it, such as that it was sent. */
  readonly status?: string | undefined
  /** The message on its way; undefined when it has arrived. */
  readonly entry?: OutboxEntry
}

/** What the customer wrote, as it was written: their stars and brackets are no markdown. */
export function CustomerMessage({ widget, content, files, status, entry }: CustomerMessageProps) {
  const { strings } = widget.language
  return (
    <div class="row" data-role="customer" data-state={entry?.state ?? 'sent'}>
      <p class="bubble" dir="auto">
        {content}
      </p>
      {files.map((name) => (
        <small dir="auto">📎 {name}</small>
      ))}
      {entry?.state === 'failed' ? (
        <small class="fault" role="alert">
          {strings.notSent} {entry.reason}{' '}
          <button type="button" class="link" onClick={() => widget.chat.retry(entry.clientMessageId)}>
            {strings.tryAgain}
          </button>{' '}
          <button type="button" class="link" onClick={() => widget.chat.discard(entry.clientMessageId)}>
            {strings.remove}
          </button>
        </small>
      ) : (
        status && <small>{status}</small>
      )}
    </div>
  )
}
