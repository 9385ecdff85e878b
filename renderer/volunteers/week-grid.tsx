import { useRef, useState } from 'react'
import { dayPartNames, type Slot } from '../../shared/volunteers/helper.ts'
import { weekdayNames } from '../offers/offer-words.ts'
import { Icon } from '../ui/icon.tsx'
import { useField } from '../ui/use-field.ts'
import './week-grid.css'
import { dayParts, hasSlot, nextCell, weekdays, withSlot } from './week-slots.ts'

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">Tageszeit</span>
        </th>
        {weekdays.map((name, index) => (
          <th key={name} scope="col">
            <span aria-hidden="true">{name}</span>
            <span className="sr-only">{weekdayNames[index]}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Free is a tick on green, not is empty; the word is read aloud. */
export function WeekGrid({ slots }: { slots: readonly Slot[] }) {
  return (
    <table className="week" aria-label="Freie Zeiten">
      <Head />
      <tbody>
        {dayParts.map(part => (
          <tr key={part}>
            <th scope="row">{dayPartNames[part]}</th>
            {weekdays.map((name, index) => {
              const isFree = hasSlot(slots, index + 1, part)
              return (
                <td key={name} className={isFree ? 'week__free' : undefined}>
                  {isFree && <Icon name="check" size="s" />}
                  <span className="sr-only">{isFree ? 'frei' : 'nicht'}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Arrows go from cell to cell, space or Enter ticks; one stop for Tab. */
export function WeekField({ name, label }: { name: string; label: string }) {
  const { id, field } = useField({ name, label, optional: true })
  const [[day, row], setCell] = useState<readonly [number, number]>([1, 0])
  const grid = useRef<HTMLTableElement>(null)
  const slots: Slot[] = Array.isArray(field.value) ? field.value : []

  function focusCell(next: readonly [number, number]) {
    setCell(next)
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)?.focus()
  }

  return (
    <div>
      <p className="field__legend" id={`${id}-label`}>
        {label}
      </p>
      <table
        ref={grid}
        className="week week--field"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
      >
        <Head />
        <tbody>
          {dayParts.map((part, at) => (
            <tr key={part}>
              <th scope="row">{dayPartNames[part]}</th>
              {weekdays.map((short, index) => {
                const weekday = index + 1
                const isFree = hasSlot(slots, weekday, part)
                const isEntry = weekday === day && at === row
                return (
                  <td key={short}>
                    <button
                      type="button"
                      className="week__cell"
                      id={weekday === 1 && at === 0 ? id : undefined}
                      data-cell={`${weekday}-${at}`}
                      aria-pressed={isFree}
                      aria-label={`${weekdayNames[index]} ${dayPartNames[part]}`}
                      tabIndex={isEntry ? 0 : -1}
                      onBlur={field.onBlur}
                      onFocus={() => setCell([weekday, at])}
                      onClick={() => field.onChange(withSlot(slots, weekday, part))}
                      onKeyDown={event => {
                        if (event.ctrlKey || event.altKey || event.metaKey) return
                        const next = nextCell(event.key, [weekday, at])
                        if (!next) return
                        event.preventDefault()
                        focusCell(next)
                      }}
                    >
                      {isFree && <Icon name="check" size="s" />}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field__hint" id={`${id}-hint`}>
        Pfeiltasten wählen, Leertaste hakt an.
      </p>
    </div>
  )
}
