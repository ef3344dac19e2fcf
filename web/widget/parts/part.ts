import type { WidgetControl } from '../widget-control.ts'

/** What each part of the widget gets. */
export interface PartProps {
  readonly widget: WidgetControl
}
