import { useEffect, useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { employmentNoteNames } from '../../../shared/clients/residence-history.ts'
import { firstMessage } from '../../ui/form-errors.ts'
import { useFields } from '../../ui/form-parts.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { State } from '../../ui/state.tsx'
import { useToday } from '../use-today.ts'
import { entryTime, entryTitle, spanText, statusText } from './residence-words.ts'
import type { EntryForm } from './section-forms.ts'

type Props = {
  name: string
  index: number
  entries: readonly EntryForm[]
  onOpen: () => void
}

/** One entry that is not being edited; a problem in it leads here. */
export function ResidenceRow({ name, index, entries, onOpen }: Props) {
  const id = useId()
  const today = useToday()
  const fields = useFields()
  const label = entryTitle(index)
  const { getFieldState, formState } = useFormContext()
  const problem = firstMessage(getFieldState(name, formState).error)
  useEffect(() => {
    fields.set(name, { id, label, missing: '', sensitive: false, judge: undefined })
    return () => {
      fields.delete(name)
    }
  }, [fields, name, id, label])
  const entry = entries[index]
  if (!entry) return null
  const seen = entry.seenOn ? 'im Original gesehen' : ''
  const note = [entry.issuingOffice, seen, entryTime(entries, index, today)]
  return (
    <div className="stay__row">
      <div>
        <p className="med">{statusText(entry)}</p>
        <p className="s muted">{note.filter(Boolean).join(', ')}</p>
      </div>
      <p>{spanText(entry)}</p>
      <p className="muted">
        {entry.employment && `Arbeit ${employmentNoteNames[entry.employment]}`}
      </p>
      <IconButton id={id} quiet icon="edit" label={`${label} bearbeiten`} onClick={onOpen} />
      {problem && (
        <div className="stay__problem">
          <State tone="bad">{problem}</State>
        </div>
      )}
    </div>
  )
}
