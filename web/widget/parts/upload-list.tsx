import { IconButton } from './icon-button.tsx'
import type { PartProps } from './part.ts'

/** The files of the message that is being written: how far each is, or why it can't go along. */
export function UploadList({ widget }: PartProps) {
  return widget.state.uploads.map(({ id, name, progress, attachment, fault }) => (
    <div key={id} class="upload">
      <span dir="auto">
        {name}
        {fault ? (
          <small class="fault" role="alert">
            {fault}
          </small>
        ) : (
          attachment?.detail && <small>{attachment.detail}</small>
        )}
        {!attachment && !fault && <progress value={progress} aria-label={name} />}
      </span>
      <IconButton icon="close" label={`${widget.language.strings.remove}: ${name}`} onClick={() => widget.uploads.remove(id)} />
    </div>
  ))
}
