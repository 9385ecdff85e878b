import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type KeptMeeting, meetingKindNames } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Facts } from '../ui/facts.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { GuestsPart } from './guests-part.tsx'
import { invitation } from './invitation.ts'
import { MeetingNotes } from './meeting-notes.tsx'
import { whenWords } from './meeting-words.ts'
import { remember } from './network-memory.ts'
import { rememberNetworkTab } from './network-tab.ts'
import { TaskDialog } from './task-dialog.tsx'
import { TaskLines } from './task-lines.tsx'

type Props = { meeting: KeptMeeting; today: string; onEdit: () => void; onRemoved: () => void }

export function MeetingEntry({ meeting, today, onEdit, onRemoved }: Props) {
  const { id, version, kind, title, place, agenda, guests, tasks } = meeting
  const job = useJob()
  const toast = useToast()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'remove' | 'task' | null>(null)

  async function saveCalendar() {
    const saved = await job.run('Kalenderdatei wird gespeichert', options =>
      api.volunteers.saveMeetingFile({ id }, options),
    )
    if (saved) toast.say('Kalenderdatei gespeichert.')
  }

  const invited = invitation(meeting).people
  function invite() {
    remember('invitation', id)
    rememberNetworkTab('rundbrief')
    void navigate({ to: '/volunteers/network' })
  }

  const came = guests.filter(guest => guest.attendance === 'da').length
  const facts = [
    { label: 'Art', value: meetingKindNames[kind] },
    { label: 'Wann', value: whenWords(meeting) },
    { label: 'Ort', value: place },
  ].filter(({ value }) => value !== '')
  return (
    <section className="net-entry" aria-labelledby={`meeting-${id}`}>
      <div className="net-entry__head">
        <h2 className="h2" id={`meeting-${id}`} tabIndex={-1} data-entry-title>
          {title}
        </h2>
        {invited.length > 0 && (
          <Button icon="mail" onClick={invite}>
            Einladung schreiben
          </Button>
        )}
        <Button icon="calendar" onClick={() => void saveCalendar()}>
          Kalenderdatei
        </Button>
        <Button icon="edit" onClick={onEdit}>
          Ändern
        </Button>
        <MenuButton
          label="Mehr zu diesem Treffen"
          items={[
            {
              ...{ id: 'remove', label: 'Treffen löschen …', icon: 'trash' },
              onAction: () => setOpen('remove'),
            },
          ]}
        />
      </div>
      <JobNote job={job} />
      <Facts items={facts} />
      {agenda !== '' && <p className="net-text">{agenda}</p>}
      <div className="stack">
        <GroupHead
          title="Gäste"
          count={guests.length}
          aside={came > 0 ? `${came} da gewesen` : undefined}
        />
        <GuestsPart meeting={meeting} />
      </div>
      <div className="stack">
        <GroupHead
          title="Wie es weitergeht"
          count={tasks.length}
          aside={
            <Button variant="tertiary" icon="plus" flush onClick={() => setOpen('task')}>
              Aufgabe eintragen
            </Button>
          }
        />
        {tasks.length === 0 ? (
          <p className="muted">Noch nichts verabredet: wer macht was bis wann?</p>
        ) : (
          <TaskLines
            label="Aufgaben aus diesem Treffen"
            tasks={tasks}
            today={today}
            withMeeting={false}
          />
        )}
      </div>
      <div className="stack">
        <GroupHead title="Notizen" />
        <MeetingNotes meeting={meeting} />
      </div>
      {open === 'task' && (
        <TaskDialog kept={null} meetingId={id} today={today} onClose={() => setOpen(null)} />
      )}
      <ConfirmDialog
        open={open === 'remove'}
        question="Dieses Treffen löschen?"
        confirm="Löschen"
        onClose={() => setOpen(null)}
        onConfirm={async () => {
          await api.volunteers.removeMeeting({ id, version })
          onRemoved()
        }}
      >
        <p>Termin, Gäste und Notizen werden gelöscht. Verabredete Aufgaben bleiben im Netzwerk.</p>
      </ConfirmDialog>
    </section>
  )
}
