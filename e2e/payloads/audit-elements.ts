import type { Page } from 'playwright-core'

/** What stands in the widget that no text may bring there: elements and attributes that run, load or cover something. */
export function auditElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements =
      'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, template, slot, img, picture, source, ' +
      'video, audio, track, canvas, marquee, math, math *, map, area, use, image, foreignObject, animate, animateTransform, animateMotion, set'
    const attributes = /^(?:on|xlink|xmlns:)|^(?:src|srcset|srcdoc|action|formaction|poster|background|ping|data|is|slot|form|usemap)$/i
    const root = document.querySelector('deskhand-widget')?.shadowRoot
    const found = [...(root?.querySelectorAll(elements) ?? [])].map(({ outerHTML }) => outerHTML)
    for (const element of root?.querySelectorAll('*') ?? []) {
      if (element.localName.includes('-')) found.push(element.outerHTML)
      for (const { name, value } of element.attributes) {
        const isStyledByText = name === 'style' && element.closest('[data-part=conversation] [data-role]')
        const isLinkOfOther = name === 'href' && element.localName !== 'a'
        if (attributes.test(name) || isStyledByText || isLinkOfOther) found.push(`<${element.localName} ${name}="${value}">`)
      }
      if (element instanceof HTMLAnchorElement) {
        const href = element.getAttribute('href') ?? ''
        // What the browser can't read as an address, such as `http://999.1.1.1`, leads nowhere and has no protocol.
        const leadsOut = /^(?:https?|mailto|tel):$/.test(element.protocol) || (element.protocol === ':' && /^https?:/i.test(href))
        if (!leadsOut || element.target !== '_blank' || !/noopener|noreferrer/.test(element.rel)) found.push(`link: ${href}`)
      }
    }
    return found
  })
}
