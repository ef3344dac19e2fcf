import type { PartProps } from './part.ts'
import { Thumbs } from './thumbs.tsx'

/** The end of a conversation: whether it helped, kept as the rating of its last answer, and the way to a new one. */
export function EndedCard({ widget }: PartProps) {
  const { strings } = widget.language
  const last = widget.state.chat.conversation.messages.findLast(({ role }) => role === 'assistant')
  return (
    <div class="card" data-part="ended">
      <p>{strings.ended}</p>
      {last && <Thumbs widget={widget} messageId={last.id} />}
      <button type="button" class="button" onClick={() => widget.chat.startAnew()}>
        {strings.newChat}
      </button>
    </div>
  )
}
