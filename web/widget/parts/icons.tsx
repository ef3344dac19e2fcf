const paths = {
  chat: 'M4 20l1-4a8 8 0 1 1 3 3z',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  send: 'M12 19V5m-6 6 6-6 6 6',
  stop: 'M8 8h8v8H8z',
  attach: 'M18 12l-6 6a4 4 0 0 1-6-6l7-7a3 3 0 0 1 4 4l-6 6',
  up: 'M7 11v9H4v-9zl4-7c3 0 2 4 2 6h6l-2 10H7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 8c1-7 13-7 14 0',
  spark: 'M12 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2z',
} as const

export type IconName = keyof typeof paths

/** `flip`: upside down, such as the thumb. */
export function Icon({ name, flip }: { readonly name: IconName; readonly flip?: boolean | undefined }) {
  return (
    <svg class={flip ? 'flip' : ''} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
