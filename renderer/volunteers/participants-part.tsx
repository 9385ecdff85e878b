import { useMemo } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import type { KeptTraining } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { focusNeighbour } from './focus-neighbour.ts'
import { PersonPicker } from './person-picker.tsx'
import { attendedOf } from './training-words.ts'
import { UnitsInput } from './units-input.tsx'
import { useLiveRows } from './use-live-rows.ts'

type Participant = KeptTraining['participants'][number]

const PICKED = ['helper'] as const

export type Way = 'drucken' | 'speichern'
type Props = {
  training: KeptTraining
  onPrint: (helperIds: readonly string[], way: Way) => void
}

/** Whoever is picked was there, for all units; both can be said otherwise. */
export function ParticipantsPart({ training, onPrint }: Props) {
  const { id, version, ue, participants } = training
  const kept = useMemo(() => ({ version, rows: participants }), [version, participants])
  const { rows, change, settled } = useLiveRows<Participant>(kept, (people, current) =>
    api.volunteers.setParticipants({
      ...{ id, version: current },
      participants: people.map(({ helperName: _, ...one }) => one),
    }),
  )
  const present = attendedOf(rows).map(({ helperId }) => helperId)

  /** What was ticked a moment ago is on its way to the store, and the paper comes from there. */
  async function print(helperIds: readonly string[], way: Way) {
    await settled()
    onPrint(helperIds, way)
  }

  const set = (helperId: string, part: Partial<Participant>) =>
    change(all => all.map(one => (one.helperId === helperId ? { ...one, ...part } : one)))

  return (
    <div className="stack-2">
      {rows.length > 0 && (
        <table className="net-table" aria-label="Teilnehmende">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">War da</th>
              <th scope="col">UE</th>
              <th scope="col">Bescheinigung</th>
              <th scope="col">
                <span className="sr-only">Handlungen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(one => (
              <tr key={one.helperId}>
                <th scope="row">
                  <bdi>{one.helperName}</bdi>
                </th>
                <td>
                  <input
                    type="checkbox"
                    className="kern-form-check__checkbox"
                    aria-label={`${one.helperName} war da`}
                    checked={one.attended}
                    onChange={event =>
                      set(one.helperId, {
                        attended: event.target.checked,
                        ue: event.target.checked ? ue : 0,
                      })
                    }
                  />
                </td>
                <td>
                  {one.attended ? (
                    <UnitsInput
                      label={`Unterrichtseinheiten von ${one.helperName}`}
                      value={one.ue}
                      most={ue}
                      onChange={units => set(one.helperId, { ue: units })}
                    />
                  ) : (
                    <span className="muted">keine</span>
                  )}
                </td>
                <td className="muted">
                  {one.certificateOn === null ? 'noch keine' : formatDay(one.certificateOn)}
                </td>
                <td className="net-table__acts">
                  {one.attended && (
                    <IconButton
                      quiet
                      icon="print"
                      label={`Bescheinigung für ${one.helperName} drucken`}
                      onClick={() => void print([one.helperId], 'drucken')}
                    />
                  )}
                  <IconButton
                    quiet
                    icon="x"
                    label={`${one.helperName} aus der Liste nehmen`}
                    onClick={event => {
                      focusNeighbour(event.currentTarget)
                      change(all => all.filter(({ helperId }) => helperId !== one.helperId))
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PersonPicker
        label="Person hinzufügen"
        placeholder="Ehrenamtliche suchen"
        kinds={PICKED}
        without={rows.map(({ helperId, helperName }) => ({
          ...{ kind: 'helper', id: helperId, name: helperName },
        }))}
        onPick={person =>
          change(all => [
            ...all,
            {
              ...{ helperId: person.id, helperName: person.name },
              ...{ attended: true, ue, certificateOn: null },
            },
          ])
        }
      />
      {present.length > 0 && (
        <div className="row wrap">
          <Button icon="print" onClick={() => void print(present, 'drucken')}>
            Bescheinigungen drucken
          </Button>
          <Button
            variant="tertiary"
            icon="download"
            onClick={() => void print(present, 'speichern')}
          >
            Als PDF speichern
          </Button>
        </div>
      )}
    </div>
  )
}
