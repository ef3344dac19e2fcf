import type { Page } from 'playwright-core'

const LOOKS = (
  'color background-color font-family font-size font-style font-weight line-height letter-spacing word-spacing text-transform text-align ' +
  'direction display visibility opacity cursor transform filter position overflow z-index margin padding pointer-events'
).split(' ')

/** Each element that can be seen of the widget (`widget`) or of the page without it (`page`): where it stands and how it looks. */
export function describeLook(page: Page, part: 'widget' | 'page'): Promise<string[]> {
  return page.evaluate(
    ({ part, looks }) => {
      const root = document.querySelector('deskhand-widget')?.shadowRoot
      const all =
        part === 'page'
          ? [
              document.documentElement,
              document.body,
              ...document.querySelectorAll('body > :not(deskhand-widget), body > :not(deskhand-widget) *'),
            ]
          : [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.parentNode !== root)
      return all
        .filter((element) => element.checkVisibility({ opacityProperty: true }))
        .map((element) => {
          const style = getComputedStyle(element)
          const { x, y, width, height } = element.getBoundingClientRect()
          const place = [x, y, width, height].map((value) => value.toFixed(1)).join(' ')
          return `<${element.localName} class="${element.getAttribute('class')}"> ${place} ${looks.map((look) => style.getPropertyValue(look)).join('; ')}`
        })
    },
    { part, looks: LOOKS },
  )
}
