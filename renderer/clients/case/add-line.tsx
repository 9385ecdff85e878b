import { type KeyboardEvent, useContext, useState } from 'react'
import { formatDay, formatWeekday } from '../../../shared/lib/dates.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SentenceContext } from '../../ui/sentence-context.ts'
import { State } from '../../ui/state.tsx'
import { useCase } from './case-context.ts'
import { readPlanLine } from './plan-line.ts'

type Props = {
  /** "Neuer Schritt zu …" */
  label: string
  placeholder: string
  /** May throw; what was typed stays then. */
  onAdd: (line: { text: string; dueOn: string | null }) => Promise<unknown>
  onClose: () => void
  /** Stays open for the next one. */
  several?: boolean
}

/** One line in place: Enter adds it, Esc leaves. "bis 24.11." at its end is the day. */
export function AddLine({ label, placeholder, onAdd, onClose, several }: Props) {
  const { today } = useCase()
  const sentence = useContext(SentenceContext)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const line = readPlanLine(typed, today)

  async function add() {
    if (line.text === '' || busy) return
    setBusy(true)
    setFailure(null)
    try {
      await onAdd({ text: line.text, dueOn: line.dueOn })
      if (several) setTyped('')
      else onClose()
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') void add()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="add-line">
      <input
        className="kern-form-input__input"
        aria-label={label}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: it appears where one has just asked for it
        autoFocus
        autoComplete="off"
        maxLength={330}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        icon="check"
        label={`Hinzufügen: ${label}`}
        disabled={line.text === '' || busy}
        onClick={() => void add()}
      />
      <IconButton quiet icon="x" label="Nicht hinzufügen" onClick={onClose} />
      <p className="add-line__note s muted" role="status">
        {failure ? (
          <State tone="bad">{failure}</State>
        ) : line.noSuchDay ? (
          <State tone="warn" icon="alert">
            Diesen Tag gibt es nicht.
          </State>
        ) : line.dueOn ? (
          `Bis ${formatWeekday(line.dueOn)}${formatDay(line.dueOn).slice(6)}`
        ) : (
          'Ein Termin kommt ans Ende, zum Beispiel „bis 24.11.“'
        )}
      </p>
    </div>
  )
}
