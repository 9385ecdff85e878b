import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { MOST_DOCUMENT_MEGABYTES } from '../../shared/documents/document.ts'
import { Icon } from '../ui/icon.tsx'

type Props = {
  busy: boolean
  onChoose: () => void
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

/** A picture in the clipboard is taken wherever the focus is, but not out of a field. */
function usePastedFiles(onFiles: Props['onFiles']): void {
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || isTyping(event.target)) return
      event.preventDefault()
      latest.current(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}

/** Files can be dropped on all that is inside, pasted, or chosen with the button at its head. */
export function DropZone({ busy, onChoose, onFiles, children }: Props) {
  // Each element inside reports leaving: only the last one out counts.
  const [depth, setDepth] = useState(0)
  usePastedFiles(onFiles)
  const over = depth > 0
  return (
    <section
      aria-label="Dokumente"
      className="drop-zone"
      onDragEnter={event => carriesFiles(event) && setDepth(now => now + 1)}
      onDragLeave={event => carriesFiles(event) && setDepth(now => Math.max(0, now - 1))}
      onDragOver={event => carriesFiles(event) && event.preventDefault()}
      onDrop={event => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setDepth(0)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <button
        type="button"
        className={over ? 'drop-zone__button drop-zone__button--over' : 'drop-zone__button'}
        aria-busy={busy || undefined}
        onClick={busy ? undefined : onChoose}
      >
        {busy ? <span className="spinner" aria-hidden="true" /> : <Icon name="plus" />}
        <span>
          <span className="drop-zone__main">{over ? 'Hier loslassen' : 'Dokument hinzufügen'}</span>
          <span className="drop-zone__note">
            Dateien auswählen, hierher ziehen oder mit Strg V einfügen: PDF, JPEG, PNG oder WebP, je
            bis {MOST_DOCUMENT_MEGABYTES} MB
          </span>
        </span>
      </button>
      {children}
    </section>
  )
}
