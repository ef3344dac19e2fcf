import { Icon, type IconName } from './icons.tsx'

interface IconButtonProps {
  readonly icon: IconName
  /** What it does, in words. */
  readonly label: string
  readonly flip?: boolean
  readonly class?: string
  readonly type?: 'button' | 'submit'
  readonly 'aria-pressed'?: boolean
  readonly 'aria-disabled'?: boolean
  readonly onClick?: () => void
}

/** A button that is a picture; its name is for screen readers. */
export function IconButton({ icon, label, flip, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="quiet" aria-label={label} {...rest}>
      <Icon name={icon} flip={flip} />
    </button>
  )
}
