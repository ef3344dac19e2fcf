import { Component, createRef } from 'preact'
import { IconButton } from './icon-button.tsx'
import type { PartProps } from './part.ts'
import { UploadList } from './upload-list.tsx'

/** Where the customer writes. Never locked: what is written while the assistant answers or the network is gone is sent in order. */
export class Composer extends Component<PartProps, { readonly text: string }> {
  override state = { text: this.props.widget.kept.draft }
  readonly #picker = createRef<HTMLInputElement>()

  override render({ widget }: PartProps) {
    const { strings } = widget.language
    return (
      <form class="composer" onSubmit={this.#send}>
        <UploadList widget={widget} />
        <textarea
          dir="auto"
          rows={2}
          aria-label={strings.placeholder}
          placeholder={strings.placeholder}
          value={this.state.text}
          data-part="message"
          onInput={({ currentTarget }) => this.#write(currentTarget.value)}
          onKeyDown={this.#readKey}
          onPaste={this.#paste}
        />
        <div class="actions">
          <input
            ref={this.#picker}
            type="file"
            multiple
            hidden
            onChange={({ currentTarget }) => {
              widget.uploads.add(currentTarget.files)
              // The same file may be chosen again.
              currentTarget.value = ''
            }}
          />
          <IconButton icon="attach" label={strings.attach} onClick={() => this.#picker.current?.click()} />
          {widget.state.chat.conversation.running && (
            <IconButton icon="stop" label={strings.stop} class="round stop" onClick={() => widget.chat.stop()} />
          )}
          <IconButton icon="send" label={strings.send} class="round" type="submit" aria-disabled={!this.#canSend} />
        </div>
      </form>
    )
  }

  get #canSend(): boolean {
    return !this.props.widget.uploads.isBusy && this.#content !== ''
  }

  /** A message needs words: those of files alone are their names. */
  get #content(): string {
    return this.state.text.trim() || this.props.widget.uploads.ready.map(({ file_name }) => file_name).join(', ')
  }

  #write(text: string) {
    const { widget } = this.props
    this.setState({ text })
    widget.kept.draft = text
    widget.chat.typing(text !== '')
  }

  #send = (event: Event) => {
    const { widget } = this.props
    event.preventDefault()
    if (!this.#canSend) return
    widget.chat.send(this.#content, widget.uploads.take())
    this.#write('')
  }

  #readKey = (event: KeyboardEvent) => {
    // Enter that picks a word of an input method is not meant for us; Safari tells by the code alone.
    const isComposing = event.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !event.shiftKey && !isComposing) this.#send(event)
  }

  #paste = (event: ClipboardEvent) => {
    const files = event.clipboardData?.files
    if (!files?.length) return
    event.preventDefault()
    this.props.widget.uploads.add(files)
  }
}
