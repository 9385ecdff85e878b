import { z } from 'zod'
import { type KeptTask, sharedTask } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { idsOf, personRef, refOf } from './person-ref.ts'
import { WhoField } from './who-field.tsx'

const schema = z.strictObject({
  text: sharedTask.shape.text,
  dueOn: sharedTask.shape.dueOn,
  who: personRef.nullable(),
})

type Props = {
  /** Null: a new one. */
  kept: KeptTask | null
  meetingId: string | null
  today: string
  onClose: () => void
}

export function TaskDialog({ kept, meetingId, today, onClose }: Props) {
  const toast = useToast()
  const title = kept ? 'Aufgabe ändern' : 'Aufgabe eintragen'
  const at = kept?.id ?? (meetingId === null ? 'new' : `new-${meetingId}`)
  return (
    <FormDialog
      title={title}
      submit={kept ? 'Aufgabe speichern' : 'Aufgabe eintragen'}
      onClose={onClose}
      schema={schema}
      draft={formDraft(`shared-task-${at}`)}
      defaultValues={{
        ...{ text: kept?.text ?? '', dueOn: kept?.dueOn ?? null },
        who: kept && refOf(kept, kept.whoName),
      }}
      summary={false}
      onSubmit={async ({ who, ...facts }) => {
        const task = { ...facts, ...idsOf(who), meetingId: kept ? kept.meetingId : meetingId }
        if (kept === null) await api.volunteers.addTask({ task })
        else await api.volunteers.saveTask({ id: kept.id, version: kept.version, task })
        toast.say(kept ? 'Aufgabe gespeichert.' : 'Aufgabe eingetragen.')
        onClose()
      }}
    >
      <AreaField
        name="text"
        label="Was ist zu tun"
        missing="Bitte schreiben Sie, was zu tun ist."
        rows={2}
        maxLength={300}
      />
      <WhoField name="who" />
      <DateField name="dueOn" label="Bis wann" bias="future" today={today} optional />
    </FormDialog>
  )
}
