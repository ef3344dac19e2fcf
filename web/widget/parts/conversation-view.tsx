import { Component } from 'preact'
import type { Message } from '../../../src/protocol/message.ts'
import { AnswerText } from './answer-text.tsx'
import { AssistantMessage } from './assistant-message.tsx'
import { CustomerMessage } from './customer-message.tsx'
import { EndedCard } from './ended-card.tsx'
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
  #unsent = 0

  override render({ widget }: PartProps, { isBehind }: State) {
    const { strings } = widget.language
    const { conversation, outbox, agentTyping } = widget.state.chat
    const { messages, running, attachments, status } = conversation
    return (
      <div class="conversation">
        <section
          ref={this.#watch}
          class="scroller"
          aria-label={strings.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          data-part="messages"
          onScroll={this.#look}
        >
          <div class="row">
            <h3>{strings.greeting}</h3>
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
          {running && <RunningReply widget={widget} who="assistant" text={running.text} />}
          {agentTyping && <RunningReply widget={widget} who="agent" text="" />}
          {status === 'closed' && <EndedCard widget={widget} />}
        </section>
        {isBehind && (
          <button type="button" class="pill" onClick={this.#toEnd}>
            {strings.newMessages} ↓
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
        <Speaker widget={widget} who={role} name={author} at={created_at} />
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
    const newest = `${conversation.messages.at(-1)?.id} ${conversation.running?.text.length}`
    // What the customer sends is always shown.
    if (this.#isAtEnd || outbox.length > this.#unsent) this.#toEnd()
    else if (newest !== this.#newest) this.setState({ isBehind: true })
    this.#newest = newest
    this.#unsent = outbox.length
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
