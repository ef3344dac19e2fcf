import { Component, createRef } from 'preact'
import { Composer } from './composer.tsx'
import { ConversationView } from './conversation-view.tsx'
import { IconButton } from './icon-button.tsx'
import type { PartProps } from './part.ts'
import { PersonLine } from './person-line.tsx'

/** Where the panel covers the page. */
const SMALL_SCREEN = '(max-width: 519px)'

/** The chat itself: a dialog beside the page, or over all of it on a small screen. */
export class Panel extends Component<PartProps> {
  readonly #dialog = createRef<HTMLDialogElement>()
  readonly #isPage = this.props.widget.mode === 'page'
  readonly #isCovering = this.#isPage || matchMedia(SMALL_SCREEN).matches

  override render({ widget }: PartProps) {
    const { strings } = widget.language
    const { conversation, connection } = widget.state.chat
    const isOver = conversation.status === 'closed'
    return (
      <dialog
        ref={this.#dialog}
        class={this.#isCovering ? 'panel cover' : 'panel'}
        aria-label={strings.title}
        tabIndex={-1}
        data-part="panel"
        onKeyDown={this.#readKey}
        onKeyUp={(event) => event.stopPropagation()}
        onCancel={this.#cancel}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          if (!isOver) widget.uploads.add(event.dataTransfer?.files)
        }}
      >
        <div class="head">
          <h2 dir="auto">{strings.title}</h2>
          {conversation.messages.length > 0 && !isOver && (
            <button type="button" class="link" onClick={() => widget.end()}>
              {strings.endChat}
            </button>
          )}
          {!this.#isPage && <IconButton icon="close" label={strings.close} onClick={() => widget.setOpen(false)} />}
        </div>
        {connection === 'offline' && <p class="banner">{strings.offline}</p>}
        {widget.state.hasFailed && (
          <p class="banner" role="alert">
            {strings.fault}
          </p>
        )}
        <ConversationView widget={widget} />
        {!isOver && (
          <div class="foot">
            <PersonLine widget={widget} />
            <Composer key={widget.state.visitor} widget={widget} />
          </div>
        )}
      </dialog>
    )
  }

  override componentDidMount() {
    const dialog = this.#dialog.current
    // A dialog gives the focus back by itself when it closes, and keeps it when it covers the page.
    if (this.#isPage) dialog?.setAttribute('open', '')
    else if (this.#isCovering) dialog?.showModal()
    else dialog?.show()
    // A touch screen's keyboard would cover what there is to read.
    const target = matchMedia('(pointer: coarse)').matches ? dialog : dialog?.querySelector('textarea')
    if (!this.#isPage) target?.focus()
  }

  override componentWillUnmount() {
    this.#dialog.current?.close()
  }

  #readKey = (event: KeyboardEvent) => {
    // The page's own shortcuts are not meant by somebody who writes here.
    event.stopPropagation()
    if (event.key === 'Escape' && !event.isComposing) this.#cancel(event)
  }

  #cancel = (event: Event) => {
    event.preventDefault()
    this.props.widget.setOpen(false)
  }
}
