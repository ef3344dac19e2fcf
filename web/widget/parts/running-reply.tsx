import { AnswerText } from './answer-text.tsx'
import type { PartProps } from './part.ts'
import { Speaker } from './speaker.tsx'

interface RunningReplyProps extends PartProps {
  readonly role: 'assistant' | 'agent'
  readonly text: string
}

/** What is being written, as far as it is known: of an answer the judged sentences, dots before the first. */
export function RunningReply({ widget, role, text }: RunningReplyProps) {
  const label = widget.say('writing', { name: widget.language.strings[role] })
  return (
    <div class="row" data-role={role} data-state="running">
      <Speaker widget={widget} role={role} />
      {text ? (
        <AnswerText text={text} showMarker={(marker) => <span class="marker">{marker}</span>} />
      ) : (
        <div class="dots" role="img" aria-label={label}>
          ●●●
        </div>
      )}
    </div>
  )
}
