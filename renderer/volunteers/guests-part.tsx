import { useMemo } from 'react'
import { attendance, attendanceNames, type KeptMeeting } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { focusNeighbour } from './focus-neighbour.ts'
import { PersonPicker } from './person-picker.tsx'
import { idsOf, keyOf, type PersonRef } from './person-ref.ts'
import { useLiveRows } from './use-live-rows.ts'

type Guest = KeptMeeting['guests'][number]

const PICKED = ['contact', 'helper'] as const

function newGuest(person: PersonRef): Guest {
  const { contactId, helperId } = idsOf(person)
  return {
    ...{ contactId, helperId, name: person.kind === 'name' ? person.name : '' },
    ...{ attendance: 'eingeladen', shownName: person.name, organisationName: '' },
  }
}

function refOfGuest({ contactId, helperId, shownName: name }: Guest): PersonRef {
  if (contactId !== null) return { kind: 'contact', id: contactId, name }
  if (helperId !== null) return { kind: 'helper', id: helperId, name }
  return { kind: 'name', id: '', name }
}

/** Two guests may have one name: the second is told apart by her place among them. */
function lineKeys(guests: readonly Guest[]): string[] {
  const seen = new Map<string, number>()
  return guests.map(guest => {
    const key = keyOf(refOfGuest(guest))
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return `${key}:${before}`
  })
}

/** Each in her own line; the first letter of a word sets it, as in every list of choices. */
export function GuestsPart({ meeting }: { meeting: KeptMeeting }) {
  const { id, version, guests } = meeting
  const kept = useMemo(() => ({ version, rows: guests }), [version, guests])
  const { rows, change } = useLiveRows<Guest>(kept, (all, current) =>
    api.volunteers.setGuests({
      ...{ id, version: current },
      guests: all.map(({ shownName: _, organisationName: __, ...guest }) => guest),
    }),
  )
  const keys = lineKeys(rows)
  return (
    <div className="stack-2">
      {rows.length > 0 && (
        <>
          <p className="s muted guests__keys">
            Im Feld genügt eine Taste:{' '}
            {attendance.options.map(state => (
              <span key={state} className="nowrap">
                <Kbd>{attendanceNames[state].charAt(0).toUpperCase()}</Kbd> {
                  attendanceNames[state]
                }{' '}
              </span>
            ))}
          </p>
          <ul className="net-lines" aria-label="Gäste">
            {rows.map((guest, at) => (
              <li key={keys[at]} className="guest">
                <div className="grow">
                  <bdi className="med">{guest.shownName}</bdi>
                  {guest.organisationName !== '' && (
                    <div className="s muted">{guest.organisationName}</div>
                  )}
                </div>
                <span className="field__select guest__state">
                  <select
                    className="kern-form-input__select"
                    aria-label={`Stand von ${guest.shownName}`}
                    value={guest.attendance}
                    onChange={event => {
                      const state = attendance.parse(event.target.value)
                      change(all =>
                        all.map((one, place) =>
                          place === at ? { ...one, attendance: state } : one,
                        ),
                      )
                    }}
                  >
                    {attendance.options.map(state => (
                      <option key={state} value={state}>
                        {attendanceNames[state]}
                      </option>
                    ))}
                  </select>
                  <Icon name="down" size="s" />
                </span>
                <IconButton
                  quiet
                  icon="x"
                  label={`${guest.shownName} von der Liste nehmen`}
                  onClick={event => {
                    focusNeighbour(event.currentTarget)
                    change(all => all.filter((_, place) => place !== at))
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <PersonPicker
        label="Gast hinzufügen"
        placeholder="Ansprechperson, Ehrenamtliche oder ein Name"
        kinds={PICKED}
        without={rows.map(refOfGuest)}
        withName
        onPick={person => change(all => [...all, newGuest(person)])}
      />
    </div>
  )
}
