import { Component } from 'preact'
import type { Message } from '../../../src/protocol/message.ts'
import { AnswerText, Link } from './answer-text.tsx'
import { groupSources, type Source } from './group-sources.ts'
import { Icon } from './icons.tsx'
import type { PartProps } from './part.ts'
import { Speaker } from './speaker.tsx'
import { Thumbs } from './thumbs.tsx'

interface Props extends PartProps {
  readonly message: Message
}

/** `opened`: the number of the source that shows what is quoted from it. */
interface State {
  readonly opened?: number | undefined
}

export class AssistantMessage extends Component<Props, State> {
  #openedBy: HTMLElement | null = null

  override render({ widget, message }: Props, { opened }: State) {
    const { strings } = widget.language
    const sources = groupSources(message.citations)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button within has opened
      <div class="row" data-role="assistant" data-state={message.state} onKeyDown={this.#readKey}>
        <Speaker widget={widget} who="assistant" at={message.created_at} />
        <AnswerText text={message.content} showMarker={(marker) => this.#showMarker(marker, sources)} />
        {message.state === 'stopped' && <small>{strings.stopped}</small>}
        {sources.map((source) => (
          <div key={source.marker} class="source">
            <button type="button" aria-expanded={source.marker === opened} onClick={this.#toggle(source.marker)}>
              <span class="marker">{source.marker}</span>
              <span dir="auto">{source.name}</span>
              <Icon name="down" flip={source.marker === opened} />
            </button>
            {source.marker === opened && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
              <div ref={show} class="quotes" role="group" tabIndex={-1} aria-label={source.name}>
                {source.quotes.map((quote) => (
                  <blockquote dir="auto">{quote}</blockquote>
                ))}
                {source.href && <Link href={source.href}>{source.href}</Link>}
              </div>
            )}
          </div>
        ))}
        {message.state === 'complete' && <Thumbs widget={widget} messageId={message.id} />}
      </div>
    )
  }

  #showMarker(marker: number, sources: readonly Source[]) {
    const source = sources.find((one) => one.marker === marker)
    if (!source) return `[${marker}]`
    const label = `${this.props.widget.say('source', marker)}: ${source.name}`
    return (
      <button type="button" class="marker" aria-label={label} onClick={this.#toggle(marker)}>
        {marker}
      </button>
    )
  }

  #toggle(marker: number) {
    return ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      this.#openedBy = currentTarget
      this.setState(({ opened }) => ({ opened: opened === marker ? undefined : marker }))
    }
  }

  #readKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.state.opened === undefined) return
    event.stopPropagation()
    this.setState({ opened: undefined })
    this.#openedBy?.focus()
  }
}

function show(quotes: HTMLElement | null): void {
  quotes?.focus()
}
