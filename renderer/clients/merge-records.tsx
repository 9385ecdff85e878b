import { fullName } from '../../shared/clients/client.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { birthText } from './case/case-words.ts'
import { ownScriptOf } from './case/own-script.ts'
import type { MergeRecord } from './merge-record.ts'

function RecordWords({ record }: { record: MergeRecord }) {
  const { file, contacts, needs } = record
  const native = ownScriptOf(file.person.ownScript, file.languages.languages)
  return (
    <span>
      <b dir="auto">{fullName(file.person)}</b>{' '}
      {native && (
        <span className="native" lang={native.lang} dir={native.dir}>
          {native.text}
        </span>
      )}
      <small>
        Akte {file.number}, {birthText(file.person.birthDate)},{' '}
        {file.closed
          ? `abgeschlossen am ${formatDay(file.closed.on)}`
          : `seit ${formatDay(file.openedOn)}`}
        , {countOf(contacts, 'Kontakt', 'Kontakte')}, {countOf(needs, 'Bedarf', 'Bedarfe')},
        zuständig {file.responsible.name}
      </small>
    </span>
  )
}

type Props = { kept: MergeRecord; dropped: MergeRecord; onSwap: () => void }

/** Which of the two goes on: its number, its responsible person and its opening day stay. */
export function MergeRecords({ kept, dropped, onSwap }: Props) {
  // The order on the screen stays while the choice moves.
  const records = [kept, dropped].toSorted((a, b) => (a.file.number < b.file.number ? -1 : 1))
  return (
    <fieldset className="merge__records">
      <legend className="h3">Welche Akte bleibt?</legend>
      {records.map(record => (
        <label className="field__choice" key={record.file.id}>
          <input
            type="radio"
            className="kern-form-check__radio"
            name="kept"
            checked={record === kept}
            onChange={onSwap}
          />
          <RecordWords record={record} />
        </label>
      ))}
    </fieldset>
  )
}
