import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { PairSheet } from '../../shared/matching/board.ts'
import { partNames } from '../../shared/matching/pair-verdict.ts'
import { Alert } from '../ui/alert.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { BarrierList } from './barrier-list.tsx'
import { sheetChanges } from './sheet-changes.ts'

type Props = {
  /** As it stood here when the dialog was opened. */
  first: PairSheet
  sheet: PairSheet
  /** What the run had reckoned with. */
  scoreThen: number | null
}

function Changes({ first, sheet }: Pick<Props, 'first' | 'sheet'>) {
  const changes = sheetChanges(first, sheet)
  return (
    <ul className="fresh-look">
      {changes.map(({ title, before, after }) => (
        <li key={`${title}${before}${after}`}>
          <span className="med">{title}:</span> {after || 'entfällt'}
          {before !== '' && <span className="muted"> (vorher: {before})</span>}
        </li>
      ))}
    </ul>
  )
}

/** Where nobody knows what it was before, everything of now is shown. */
function Now({ sheet }: Pick<Props, 'sheet'>) {
  return (
    <>
      <BarrierList barriers={sheet.barriers} label="Was dagegen spricht" />
      <ul className="fresh-look">
        {sheet.parts
          .filter(({ of }) => of > 0)
          .map(({ key, points, text }) => (
            <li key={key}>
              <span className="med">{partNames[key]}</span>{' '}
              <span className="muted">{formatGermanNumber(points)}:</span> {text}
            </li>
          ))}
      </ul>
    </>
  )
}

/** Facts have changed: they are shown, and nobody can agree without having looked. */
export function FreshLook({ first, sheet, scoreThen }: Props) {
  const { setValue } = useFormContext()
  const isNew = sheet.fingerprint !== first.fingerprint
  // A tick belongs to what was in sight when it was made.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new state is another one to look at
  useEffect(() => setValue('looked', false), [sheet.fingerprint, setValue])
  const score = formatGermanNumber(sheet.score)
  const then = isNew ? first.score : scoreThen
  const sum =
    then === null || then === sheet.score
      ? `Es bleiben ${score} Punkte.`
      : `Jetzt ${score} Punkte, vorher ${formatGermanNumber(then)}.`
  return (
    <Alert kind="warning" title={isNew ? 'Gerade eben geändert' : 'Geändert seit dem Rechnen'} live>
      <p>{sum}</p>
      {isNew ? <Changes {...{ first, sheet }} /> : <Now sheet={sheet} />}
      <CheckField name="looked" label="Neuen Stand angesehen" />
    </Alert>
  )
}

/** What somebody who decides otherwise passes over. */
export function PassedOver({ sheet: { barriers, score } }: { sheet: PairSheet }) {
  return (
    <Alert kind="info" title="Von Hand, gegen die Rechnung">
      <p>
        {barriers.length === 0
          ? `Erlaubt, ${formatGermanNumber(score)} von ${formatGermanNumber(1000)} Punkten. Der Grund wird mit Ihrer Entscheidung aufbewahrt.`
          : 'Sie setzen sich darüber hinweg. Der Grund wird mit Ihrer Entscheidung aufbewahrt.'}
      </p>
      <BarrierList {...{ barriers }} label="Was dagegen spricht" />
    </Alert>
  )
}
