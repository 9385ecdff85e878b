import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../shared/lib/dates.ts'
import { noteText } from '../../shared/lib/text-fields.ts'
import {
  type ReportNote,
  reportMark,
  reportMarkNames,
  reportNote,
} from '../../shared/statistics/annual-report.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { useToast } from '../ui/toast-context.ts'

type Note = ReportNote & { id: string }

const schemaFor = (year: number) =>
  z.strictObject({
    mark: reportMark,
    day: reportNote.shape.day.refine(day => day.startsWith(`${year}-`), {
      message: `Bitte einen Tag im Jahr ${year} angeben.`,
    }),
    text: noteText(1000).refine(text => text !== '', 'Bitte schreiben Sie die Notiz.'),
  })

type FormProps = { year: number; today: string; onAdded: () => void }

function NoteForm({ year, today, onAdded }: FormProps) {
  const toast = useToast()
  const day = today.startsWith(`${year}-`) ? today : `${year}-12-31`
  return (
    <Form
      aria-label="Neue Notiz"
      schema={schemaFor(year)}
      defaultValues={{ mark: 'erfolg', day, text: '' }}
      draft={formDraft(`report-note-${year}`)}
      summary={false}
      onSubmit={async note => {
        await api.statistics.addReportNote({ note })
        onAdded()
        toast.say('Notiz gespeichert.')
      }}
    >
      <RadioField
        inline
        name="mark"
        label="Art"
        options={reportMark.options.map(value => ({ value, label: reportMarkNames[value] }))}
      />
      <AreaField
        name="text"
        label="Notiz"
        ask="die Notiz"
        hint="Ohne Namen: Was war, und warum ist es für das Ministerium wichtig?"
        rows={3}
        maxLength={1000}
      />
      <DateField name="day" label="Tag" ask="den Tag" bias="past" today={today} />
      <FormActions>
        <SubmitButton>Notiz speichern</SubmitButton>
      </FormActions>
    </Form>
  )
}

function NoteList({ notes }: { notes: readonly Note[] }) {
  const act = useAct()
  const remove = ({ id, ...note }: Note) =>
    void act(() => api.statistics.removeReportNote({ id }), {
      done: 'Notiz entfernt.',
      undo: () => api.statistics.addReportNote({ note }),
    })
  return (
    <ul className="report-notes">
      {notes.toReversed().map(note => (
        <li key={note.id}>
          <span className="report-notes__head">
            <Tag>{reportMarkNames[note.mark]}</Tag>
            <span className="s muted">{formatDay(note.day)}</span>
          </span>
          <span className="report-notes__text" dir="auto">
            {note.text}
          </span>
          <IconButton
            quiet
            icon="trash"
            label={`Notiz vom ${formatDay(note.day)} entfernen`}
            onClick={() => remove(note)}
          />
        </li>
      ))}
    </ul>
  )
}

type Props = { year: number; today: string; notes: readonly Note[]; onClose: () => void }

/** What one will want to remember at the end of the year, written down when it happens. */
export function ReportNotesDialog({ year, today, notes, onClose }: Props) {
  const [count, setCount] = useState(0)
  return (
    <Dialog open width="wide" onClose={onClose} title={`Notizen für den Sachbericht ${year}`}>
      <div className="stack-3">
        <NoteForm key={count} {...{ year, today }} onAdded={() => setCount(count + 1)} />
        {notes.length === 0 ? (
          <p className="muted">
            Noch keine Notiz für {year}. Jede steht später als Vorschlag in ihrem Kapitel.
          </p>
        ) : (
          <NoteList notes={notes} />
        )}
      </div>
    </Dialog>
  )
}
