import { AnswerText } from './answer-text.tsx'
import type { PartProps } from './part.ts'
import { Speaker } from './speaker.tsx'

interface RunningReplyProps extends PartProps {
  readonly who: 'assistant' | 'agent'
  readonly text: string
}

/** What is being written, as far as it is known: of an answer the judged sentences, dots before the first. */
export function RunningReply({ widget, who, text }: RunningReplyProps) {
  const label = widget.say('writing', widget.language.strings[who])
  return (
    <div class="row" data-role={who} data-state="running">
      <Speaker widget={widget} who={who} />
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
