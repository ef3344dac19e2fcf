import { Component, createRef } from 'preact'
import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { plainText } from '../../markdown/plain-text.ts'
import type { PartProps } from './part.ts'

/**
 * Tells a screen reader each finished answer once, and what changes around it. Written past the renderer, which would
 * touch the text at every piece of a running answer and have it read again.
 */
export class Announcer extends Component<PartProps> {
  readonly #answers = createRef<HTMLDivElement>()
  readonly #changes = createRef<HTMLDivElement>()
  #change = ''

  override render() {
    return (
      <div class="unseen">
        <div ref={this.#answers} aria-live="polite" data-part="answers" />
        <div ref={this.#changes} role="status" data-part="changes" />
      </div>
    )
  }

  override componentDidMount() {
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    const { widget } = this.props
    const { isOpen, chat } = widget.state
    const { strings } = widget.language
    if (!isOpen || document.hidden) return
    const read = widget.chat.markRead().map(({ content }) => plainText(parseMarkdown(content)))
    if (read.length > 0) write(this.#answers.current, read.join('\n'))

    const isThinking = chat.conversation.running?.text === ''
    const thinking = isThinking ? widget.say('writing', strings.assistant) : ''
    const change = chat.connection === 'offline' ? strings.offline : widget.personNotice || thinking
    if (change && change !== this.#change) write(this.#changes.current, change)
    this.#change = change
  }
}

/** The same words twice in a row are read twice: the text differs by a space. */
function write(region: HTMLElement | null, text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text} ` : text
}
