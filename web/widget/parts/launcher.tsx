import { Icon } from './icons.tsx'
import type { PartProps } from './part.ts'

/** The button in the corner. Its name says how many messages wait. */
export function Launcher({ widget }: PartProps) {
  const { strings } = widget.language
  const { isOpen, chat } = widget.state
  const { unread } = chat
  const label = isOpen ? strings.close : unread ? `${strings.open}, ${strings.newMessages}: ${unread}` : strings.open
  return (
    <button
      type="button"
      class="launcher"
      aria-label={label}
      aria-expanded={isOpen}
      data-part="launcher"
      onClick={() => widget.setOpen(!isOpen)}
    >
      <Icon name={isOpen ? 'down' : 'chat'} />
      {!isOpen && unread > 0 && <span class="badge">{unread}</span>}
    </button>
  )
}
