import { useEffect, useState } from 'react'
import { Icon } from './icon.tsx'

const STAYS_MS = 10_000

export type ToastMessage = {
  id: number
  kind: 'done' | 'failed'
  text: string
  undo: (() => void) | undefined
}

type Props = { message: ToastMessage; onClose: (id: number) => void }

export function ToastCard({ message, onClose }: Props) {
  const { id, kind, text, undo } = message
  // Whoever points at a message or stands in it is still reading.
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (kind === 'failed' || held) return
    const timer = setTimeout(() => onClose(id), STAYS_MS)
    return () => clearTimeout(timer)
  }, [id, kind, held, onClose])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={event => setHeld(event.currentTarget.matches(':focus-within'))}
      onFocus={() => setHeld(true)}
      onBlur={event => setHeld(event.currentTarget.matches(':hover, :focus-within'))}
    >
      <Icon name={kind === 'failed' ? 'danger' : 'ok'} />
      <span className="toast__text">{text}</span>
      {undo && (
        <button
          type="button"
          className="toast__undo"
          onClick={() => {
            undo()
            onClose(id)
          }}
        >
          Rückgängig
        </button>
      )}
      <button
        type="button"
        className="toast__close"
        aria-label="Meldung schließen"
        onClick={() => onClose(id)}
      >
        <Icon name="x" size="s" />
      </button>
    </div>
  )
}
