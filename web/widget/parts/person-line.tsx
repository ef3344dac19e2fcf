import { Icon } from './icons.tsx'
import type { PartProps } from './part.ts'

/** The way to a person, one click away at any time; once it was taken, how far it has come. */
export function PersonLine({ widget }: PartProps) {
  const notice = widget.personNotice
  return (
    <small class="person" data-part="person">
      <Icon name="person" />
      {notice || (
        <button type="button" class="link" onClick={() => widget.chat.escalate()}>
          {widget.language.strings.person}
        </button>
      )}
    </small>
  )
}
