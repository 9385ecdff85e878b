import type { Release } from '../../shared/statistics/release.ts'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { dayText } from './release-stage.ts'
import { obstacles } from './release-words.ts'

type Props = { release: Release; onAgain: (() => void) | null }

/** Never only greyed: the finding stands beside the button, in words. */
export function ReleaseBlocked({ release, onAgain }: Props) {
  const against = obstacles(release)
  return (
    <section className="closing-blocked" aria-labelledby="release-blocked">
      <div className="row between">
        <h2 className="h3" id="release-blocked">
          Gesperrt
        </h2>
        <span className="s muted">gerechnet am {dayText(release.madeOn)}</span>
      </div>
      <State tone="bad">Es wurde keine Datei geschrieben.</State>
      <ul className="closing-list s">
        {against.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button block tall disabled icon="lock" variant="primary">
        Ausgabe gesperrt
      </Button>
      {onAgain && (
        <Button block icon="refresh" onClick={onAgain}>
          Noch einmal rechnen
        </Button>
      )}
    </section>
  )
}
