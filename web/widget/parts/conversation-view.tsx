import { Component } from 'preact'
import type { Message } from '../../../src/protocol/message.ts'
import { AnswerText } from './answer-text.tsx'
import { AssistantMessage } from './assistant-message.tsx'
import { CustomerMessage } from './customer-message.tsx'
import { EndedCard } from './ended-card.tsx'
import { Icon } from './icons.tsx'
import type { PartProps } from './part.ts'
import { RunningReply } from './running-reply.tsx'
import { formatTime, Speaker } from './speaker.tsx'

/** So close to the end counts as being there. */
const NEAR_PX = 60

interface State {
  /** Something new came below what is on screen. */
  readonly isBehind?: boolean
}

/**
 * The messages in order, then what is on its way, then the answer that is being written. Keeps the end in sight for who
 * reads there, and never moves what somebody reads further up.
 */
export class ConversationView extends Component<PartProps, State> {
  #scroller: HTMLElement | null = null
  #isAtEnd = true
  #newest = ''
  #ownCount = 0

  override render({ widget }: PartProps, { isBehind }: State) {
    const { strings } = widget.language
    const { conversation, outbox, agentTyping } = widget.state.chat
    const { messages, running, attachments, status } = conversation
    return (
      <div class="conversation">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: it has a name and is a place to jump to */}
        <div
          ref={this.#watch}
          class="scroller"
          role="region"
          aria-label={strings.title}
          tabIndex={0}
          data-part="messages"
          onScroll={this.#look}
        >
          <div class="row">
            <strong class="greeting">{strings.greeting}</strong>
            <small data-part="ai-notice">{strings.aiNotice}</small>
          </div>
          {[
            ...messages.map((message) => this.#showMessage(message)),
            ...outbox.map((entry) => (
              <CustomerMessage
                key={entry.clientMessageId}
                widget={widget}
                content={entry.content}
                files={entry.attachmentIds.flatMap((id) => attachments[id]?.file_name ?? [])}
                status={strings.sending}
                entry={entry}
              />
            )),
          ]}
          {running && <RunningReply widget={widget} role="assistant" text={running.text} />}
          {agentTyping && <RunningReply widget={widget} role="agent" text="" />}
          {status === 'closed' && <EndedCard widget={widget} />}
        </div>
        {isBehind && (
          <button type="button" class="pill" onClick={this.#toEnd}>
            {strings.newMessages} <Icon name="down" />
          </button>
        )}
      </div>
    )
  }

  #showMessage(message: Message) {
    const { widget } = this.props
    const { strings, locale } = widget.language
    const { role, content, attachments, created_at, author } = message
    const key = message.client_message_id ?? message.id
    if (role === 'assistant') return <AssistantMessage key={key} widget={widget} message={message} />
    if (role === 'system') return <small key={key}>{content}</small>
    const files = attachments.map(({ file_name }) => file_name)
    if (role === 'customer') {
      const isLast = message === widget.state.chat.conversation.messages.findLast((one) => one.role === role)
      const status = isLast ? `${strings.sent} · ${formatTime(created_at, locale)}` : undefined
      return <CustomerMessage key={key} widget={widget} content={content} files={files} status={status} />
    }
    return (
      <div key={key} class="row" data-role={role}>
        <Speaker widget={widget} role={role} name={author} at={created_at} />
        <div class="bubble">
          <AnswerText text={content} showMarker={(marker) => `[${marker}]`} />
        </div>
        {files.map((name) => (
          <small dir="auto">📎 {name}</small>
        ))}
      </div>
    )
  }

  override componentDidMount() {
    this.componentDidUpdate()
    this.#toEnd()
  }

  override componentDidUpdate() {
    const { conversation, outbox } = this.props.widget.state.chat
    const { messages, running } = conversation
    const newest = `${messages.at(-1)?.id} ${running?.text.length}`
    const ownCount = outbox.length + messages.filter(({ role }) => role === 'customer').length
    const isNew = newest !== this.#newest
    // What the customer sends is always shown.
    const isOwn = ownCount > this.#ownCount
    this.#newest = newest
    this.#ownCount = ownCount
    if (isOwn || this.#isAtEnd) this.#toEnd()
    else if (isNew) this.setState({ isBehind: true })
  }

  #watch = (element: HTMLElement | null) => {
    this.#scroller = element
    // A panel that gets smaller, as by a keyboard on the screen, must not hide the end.
    if (element) new ResizeObserver(() => this.#isAtEnd && this.#toEnd()).observe(element)
  }

  #look = () => {
    const element = this.#scroller
    if (element) this.#isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
    if (this.#isAtEnd && this.state.isBehind) this.setState({ isBehind: false })
  }

  #toEnd = () => {
    this.#scroller?.scrollTo(0, this.#scroller.scrollHeight)
    this.#look()
  }
}
