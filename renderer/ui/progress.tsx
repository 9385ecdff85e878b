import { useId } from 'react'
import { Button } from './button.tsx'
import './progress.css'

type Props = {
  /** What is being done: "Sicherung wird geprüft". */
  label: string
  /** 0 to 1; left out where nobody can know. */
  value?: number | undefined
  /** "Schritt 2 von 3, noch etwa 10 Sekunden" */
  note?: string
  onCancel?: () => void
  /** Already asked to stop. */
  cancelling?: boolean
}

export function Progress({ label, value, note, onCancel, cancelling = false }: Props) {
  const id = useId()
  const percent =
    value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div className="progress">
      <div className="grow">
        <div className="row between">
          <span id={id} className="med">
            {label}
          </span>
          {percent !== undefined && <span className="s muted">{percent} %</span>}
        </div>
        <div
          className={
            percent === undefined ? 'progress__track progress__track--busy' : 'progress__track'
          }
          role="progressbar"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <div
            className="progress__fill"
            style={percent === undefined ? {} : { width: `${percent}%` }}
          />
        </div>
        {note && <p className="s muted">{note}</p>}
      </div>
      {onCancel && (
        <Button busy={cancelling} onClick={onCancel}>
          {cancelling ? 'Wird abgebrochen' : 'Abbrechen'}
        </Button>
      )}
    </div>
  )
}
