import { useRef } from 'react'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { type KeptMeeting, meeting as meetingSchema } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Form } from '../ui/form.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toast-context.ts'

const schema = z.strictObject({ notes: meetingSchema.shape.notes })

/** Written while one sits there: kept as a draft with every word. */
export function MeetingNotes({ meeting }: { meeting: KeptMeeting }) {
  const toast = useToast()
  const begun = useRef(meeting.notes)
  return (
    <Form
      aria-label="Notizen"
      schema={schema}
      defaultValues={{ notes: meeting.notes }}
      draft={formDraft(`meeting-${meeting.id}-notes`)}
      summary={false}
      onSubmit={async ({ notes }) => {
        if (meeting.notes !== begun.current) throw new AppError('changed-meanwhile')
        const { id, version, guests: _, tasks: __, ...facts } = meeting
        await api.volunteers.saveMeeting({ id, version, meeting: { ...facts, notes } })
        begun.current = notes
        toast.say('Notizen gespeichert.')
      }}
    >
      <AreaField name="notes" label="Was besprochen wurde" rows={6} optional />
      <div>
        <SubmitButton variant="secondary" tall={false}>
          Notizen speichern
        </SubmitButton>
      </div>
    </Form>
  )
}
