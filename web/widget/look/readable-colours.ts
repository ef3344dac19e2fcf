/** Red, green and blue, each from 0 to 1, in sRGB. */
export type Rgb = readonly [number, number, number]

/** What is made of a site's colour so that all text in it or on it reads well. */
export interface Colours {
  /** Of buttons and the customer's messages. */
  readonly brand: Rgb
  /** Of the text on them. */
  readonly onBrand: Rgb
  /** Of links and marks on the light and on the dark surface. */
  readonly accentOnLight: Rgb
  readonly accentOnDark: Rgb
}

const WHITE: Rgb = [1, 1, 1]
const BLACK: Rgb = [0, 0, 0]
/** The surfaces of the panel, of style.css: the lightest dark one is the hardest. */
const LIGHT_SURFACE: Rgb = [0.95, 0.95, 0.96]
const DARK_SURFACE: Rgb = [0.17, 0.18, 0.2]

/** WCAG 2.2, 1.4.3: text of any size. */
const READABLE = 4.5
/** Below this against white a colour is so light that dark text suits it better than a darker shade of it. */
const LIGHT_COLOUR = 2.6

export function readableColours(brand: Rgb): Colours {
  const isLight = contrast(brand, WHITE) < LIGHT_COLOUR
  return {
    brand: isLight ? brand : shiftUntilReadable(brand, WHITE, BLACK),
    onBrand: isLight ? BLACK : WHITE,
    accentOnLight: shiftUntilReadable(brand, LIGHT_SURFACE, BLACK),
    accentOnDark: shiftUntilReadable(brand, DARK_SURFACE, WHITE),
  }
}

/** The WCAG 2.2 contrast ratio of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance by WCAG 2.2. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function shiftUntilReadable(colour: Rgb, against: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const shifted = colour.map((value, channel) => value + ((towards[channel] ?? 0) - value) * share) as unknown as Rgb
    // A little more than needed: the browser rounds each channel.
    if (contrast(shifted, against) >= READABLE + 0.1) return shifted
  }
  return towards
}
