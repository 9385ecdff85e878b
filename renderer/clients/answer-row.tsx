import { type ReactNode, useId } from 'react'
import { Icon } from '../ui/icon.tsx'

type Props = {
  label: string
  hint?: string | undefined
  state: 'current' | 'answered' | 'skipped' | 'open'
  /** The answer in words. */
  text: string
  /** Where the answer comes from: "wie zuletzt". */
  note?: string | undefined
  /** What will be asked, for the eye. */
  preview: string
  onOpen: () => void
  children: ReactNode
}

/** One question: open while it is asked, afterwards one line that opens it again. */
export function AnswerRow(props: Props) {
  const { label, hint, state, text, note, preview, onOpen, children } = props
  const id = useId()
  if (state === 'current')
    return (
      // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its fields
      <div className="kurz-row kurz-row--current" role="group" aria-labelledby={id} data-kurz-row>
        <div className="kurz-row__label">
          <span id={id}>{label}</span>
          {hint && <span className="s muted">{hint}</span>}
        </div>
        <div className="kurz-row__ask">{children}</div>
      </div>
    )
  return (
    <button type="button" className="kurz-row" onClick={onOpen}>
      <span className="kurz-row__label">{label}</span>
      {state === 'open' ? (
        <span className="cut s muted">
          <span className="sr-only">offen</span>
          <span aria-hidden="true">{preview}</span>
        </span>
      ) : (
        <span className="kurz-row__answer">
          {state === 'answered' ? <b>{text}</b> : <span className="muted">{text}</span>}
          {note && <span className="s muted"> {note}</span>}
        </span>
      )}
      {state === 'answered' && <Icon name="check" size="s" tone="ok" />}
    </button>
  )
}
