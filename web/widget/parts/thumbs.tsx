import { IconButton } from './icon-button.tsx'
import type { PartProps } from './part.ts'

/** Rates one answer; the choice can be changed. */
export function Thumbs({ widget, messageId }: PartProps & { readonly messageId: string }) {
  const { strings } = widget.language
  return (
    <div class="thumbs">
      {(['up', 'down'] as const).map((rating) => (
        <IconButton
          icon="up"
          flip={rating === 'down'}
          label={rating === 'up' ? strings.helpful : strings.unhelpful}
          aria-pressed={widget.state.ratings[messageId] === rating}
          onClick={() => widget.rate(messageId, rating)}
        />
      ))}
    </div>
  )
}
