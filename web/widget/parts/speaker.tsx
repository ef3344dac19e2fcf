import { Icon } from './icons.tsx'
import type { PartProps } from './part.ts'

interface SpeakerProps extends PartProps {
  readonly who: 'assistant' | 'agent'
  readonly name?: string | null
  readonly at?: string
}

/** Who speaks, and when: that an AI does is said at each of its messages. */
export function Speaker({ widget, who, name, at }: SpeakerProps) {
  return (
    <small class="speaker">
      <Icon name={who === 'agent' ? 'person' : 'spark'} />
      <strong>{name ?? widget.language.strings[who]}</strong>
      {at && <time>{formatTime(at, widget.language.locale)}</time>}
    </small>
  )
}

/** A time of day; with the date when it is another day's. */
export function formatTime(at: string, locale: string): string {
  const time = new Date(at)
  const isToday = time.toDateString() === new Date().toDateString()
  return time.toLocaleString(locale, isToday ? { timeStyle: 'short' } : {})
}
