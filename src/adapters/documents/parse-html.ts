import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** Thrown for HTML whose shape would cost memory or stack out of proportion to its size; the message says which. */
export class HostileHtml extends Error {}

/** Browsers stop nesting at this depth too. */
const DEEPEST_NESTING = 512
const MOST_ELEMENTS = 500_000

/** Parses HTML as a browser would, within bounds of depth and number of elements. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > DEEPEST_NESTING) throw new HostileHtml(`it is nested more than ${DEEPEST_NESTING} elements deep`)
      if (++elements > MOST_ELEMENTS) throw new HostileHtml(`it has more than ${MOST_ELEMENTS} elements`)
    },
    onItemPop: () => {
      depth--
    },
  }
  return parse(html, { treeAdapter })
}

export function isElement(node: HtmlParent | HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** The elements below a node in document order, those for which `visit` is false with all below them left out. */
export function* descendants(parent: HtmlParent, visit: (element: HtmlElement) => boolean = () => true): Generator<HtmlElement> {
  for (const child of parent.childNodes) {
    if (!isElement(child) || !visit(child)) continue
    yield child
    yield* descendants(child, visit)
  }
}
