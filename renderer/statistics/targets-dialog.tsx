import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { responsible } from '../../shared/roles.ts'
import { type KeyFigure, keyFigure, type Target } from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useRead } from '../use-read.ts'
import { TargetForm } from './targets-form.tsx'
import './targets-dialog.css'

type ListProps = {
  targets: readonly Target[]
  mayEdit: boolean
  onEdit: (target: Target) => void
}

function TargetList({ targets, mayEdit, onEdit }: ListProps) {
  const act = useAct()
  const remove = (target: Target) =>
    void act(() => api.statistics.removeTarget({ year: target.year, figure: target.figure }), {
      done: 'Ziel entfernt.',
      undo: () => api.statistics.saveTarget({ target }),
    })
  return (
    <table className="targets">
      <thead>
        <tr>
          <th scope="col">Kennzahl</th>
          <th scope="col" className="num">
            Ziel
          </th>
          <th scope="col">Bemerkung</th>
          {mayEdit && (
            <th scope="col">
              <span className="sr-only">Ändern und entfernen</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {targets.map(target => {
          const { name, unit } = keyFigures[target.figure]
          return (
            <tr key={target.figure}>
              <th scope="row">{name}</th>
              <td className="num nowrap">
                {formatGermanNumber(target.value)} <span className="s muted">{unit}</span>
              </td>
              <td className="s muted">{target.note}</td>
              {mayEdit && (
                <td className="nowrap">
                  <IconButton
                    quiet
                    icon="edit"
                    label={`Ziel ändern: ${name}`}
                    onClick={() => onEdit(target)}
                  />
                  <IconButton
                    quiet
                    icon="trash"
                    label={`Ziel entfernen: ${name}`}
                    onClick={() => remove(target)}
                  />
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type BodyProps = { year: number; targets: readonly Target[]; first: KeyFigure | null }
type Edited = { of: Target | KeyFigure | null }

function TargetsBody({ year, targets, first }: BodyProps) {
  const { session } = useHouse()
  const mayEdit = responsible.includes(session.role)
  const asked = targets.find(({ figure }) => figure === first) ?? first
  const [edited, setEdited] = useState<Edited | null>(
    asked !== null || targets.length === 0 ? { of: asked } : null,
  )
  const free = keyFigure.options.filter(key => !targets.some(({ figure }) => figure === key))
  return (
    <div className="stack-3">
      {targets.length === 0 ? (
        <p className="muted">Für {year} ist noch kein Ziel eingetragen.</p>
      ) : (
        <TargetList {...{ targets, mayEdit }} onEdit={of => setEdited({ of })} />
      )}
      {mayEdit && edited && (
        <TargetForm
          key={targetKey(edited.of)}
          {...{ year, free, ...edited }}
          onDone={() => setEdited(null)}
        />
      )}
      {mayEdit && !edited && free.length > 0 && (
        <div>
          <Button icon="plus" autoFocus onClick={() => setEdited({ of: null })}>
            {targets.length === 0 ? 'Ziel eintragen' : 'Weiteres Ziel'}
          </Button>
        </div>
      )}
    </div>
  )
}

const targetKey = (of: Edited['of']) => (typeof of === 'object' ? (of?.figure ?? 'neu') : of)

type Props = {
  year: number
  /** The figure that one came from. */
  first: KeyFigure | null
  onClose: () => void
}

/** The goals of a year, as they were agreed. */
export function TargetsDialog({ year, first, onClose }: Props) {
  const { data, error } = useRead('statistics', 'listTargets', { year })
  return (
    <Dialog open width="wide" onClose={onClose} title={`Ziele für ${year}`}>
      <p className="muted targets__lead">
        Aus der Zielvereinbarung. Jedes Ziel steht im Jahr und in seinen Quartalen neben der Zahl.
      </p>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="behind__wait" aria-busy="true" />}
      {data && <TargetsBody {...{ year, first }} targets={data} />}
    </Dialog>
  )
}
