import { type Rgb, readableColours } from './readable-colours.ts'
import css from './style.css?inline'

/** Of a widget whose site has not chosen a colour. */
const DEFAULT_COLOUR = '#4450d6'

/** Styles a shadow root. Adopted sheets are no inline styles: a strict content security policy lets them be. */
export function adoptStyle(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
}

/** Sets the colours that follow from the site's one: `color`, else the custom property `--deskhand-color`. */
export function applyColour(root: HTMLElement, color: string | undefined): void {
  const wanted = color && CSS.supports('color', color) ? color : `var(--deskhand-color, ${DEFAULT_COLOUR})`
  const brand = computeColour(root, wanted) ?? computeColour(root, DEFAULT_COLOUR)
  if (!brand) return
  for (const [name, value] of Object.entries(readableColours(brand))) {
    root.style.setProperty(`--${name}`, `rgb(${value.map((channel: number) => Math.round(channel * 255)).join(' ')})`)
  }
}

/** The browser knows all ways to write a colour: a mix comes back as `color(srgb 0.1 0.2 0.3)`. */
function computeColour(root: HTMLElement, css: string): Rgb | null {
  root.style.setProperty('outline-color', `color-mix(in srgb, ${css}, ${css})`)
  const [, red, green, blue] = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(getComputedStyle(root).outlineColor) ?? []
  root.style.removeProperty('outline-color')
  return blue === undefined ? null : [Number(red), Number(green), Number(blue)]
}
