import { historyProblems } from '../../../shared/clients/residence-problems.ts'
import { Button } from '../../ui/button.tsx'
import { ComboboxField } from '../../ui/combobox-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToday } from '../use-today.ts'
import { employmentNotes, residenceStatuses } from './option-lists.ts'
import { ResidenceHint } from './residence-hint.tsx'
import { entryTime, entryTitle, readableEntry } from './residence-words.ts'
import type { EntryForm } from './section-forms.ts'

type Props = {
  name: string
  index: number
  entries: readonly EntryForm[]
  onClose: () => void
  onRemove: () => void
}

/** What the rules say about this entry among all that can be read already. */
function problemsOf(entries: readonly EntryForm[], index: number, today: string) {
  const known = entries.map(readableEntry)
  const self = known[index]
  if (!self) return []
  const readable = known.filter(entry => entry !== null)
  const at = readable.indexOf(self)
  return historyProblems(readable, { today }).filter(({ path }) => path[0] === at)
}

export function ResidenceEntryPanel({ name, index, entries, onClose, onRemove }: Props) {
  const today = useToday()
  const time = entryTime(entries, index, today)
  const problems = problemsOf(entries, index, today)
  const hint = (field: string) => (
    <ResidenceHint
      name={`${name}.${field}`}
      problem={problems.find(({ path }) => path.slice(1).join('.') === field)}
    />
  )
  return (
    <section className="panel stack-2" aria-label={entryTitle(index)}>
      <h3 className="h3">{time ? `${entryTitle(index)}, ${time}` : entryTitle(index)}</h3>
      <div className="stay__fields">
        <div className="stay__wide">
          <ComboboxField
            name={`${name}.status`}
            label="Status"
            ask="den Status"
            options={residenceStatuses}
            placeholder="Status suchen"
          />
          {hint('status')}
        </div>
        <div>
          <DateField name={`${name}.validFrom`} label="Gültig ab" ask="den ersten Tag" />
          {hint('validFrom')}
        </div>
        <div>
          <DateField name={`${name}.validTo`} label="Gültig bis" bias="future" optional />
          {hint('validTo')}
        </div>
        <div className="stay__wide">
          <TextField name={`${name}.issuingOffice`} label="Ausstellende Behörde" optional />
        </div>
        <div className="stay__wide">
          <SelectField
            name={`${name}.employment`}
            label="Arbeit"
            options={employmentNotes}
            placeholder="keine Angabe"
            optional
          />
        </div>
        <div className="stay__wide">
          <TextField name={`${name}.restriction.where`} label="Wohnsitzauflage" optional />
        </div>
        <div>
          <DateField
            name={`${name}.restriction.until`}
            label="Auflage bis"
            bias="future"
            optional
          />
          {hint('restriction.until')}
        </div>
        <div>
          <DateField name={`${name}.seenOn`} label="Gesehen am" optional />
          {hint('seenOn')}
        </div>
      </div>
      <div className="row between">
        <Button onClick={onClose}>Eintrag schließen</Button>
        <Button variant="tertiary" icon="trash" onClick={onRemove}>
          Eintrag entfernen
        </Button>
      </div>
    </section>
  )
}
