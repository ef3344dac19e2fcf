import { render } from 'preact'
import type { WidgetControl } from '../widget-control.ts'
import { Announcer } from './announcer.tsx'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'

/** Renders the widget into an element of its shadow root, and again with each change. The returned function takes it away. */
export function renderWidget(root: HTMLElement, widget: WidgetControl): () => void {
  const draw = () =>
    render(
      <>
        {widget.state.isOpen && <Panel widget={widget} />}
        {widget.mode === 'bubble' && <Launcher widget={widget} />}
        <Announcer widget={widget} />
      </>,
      root,
    )
  draw()
  // What changes between two frames, such as by the events of a long conversation, is drawn once.
  let isDue = false
  widget.onChange = () => {
    if (!isDue)
      requestAnimationFrame(() => {
        isDue = false
        if (isShown) draw()
      })
    isDue = true
  }
  let isShown = true
  return () => {
    isShown = false
    render(null, root)
  }
}
