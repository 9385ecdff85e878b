import { useState } from 'react'
import type { KeptMeeting } from '../../shared/volunteers/network.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { EntryList, showEntry } from './entry-list.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MeetingEntry } from './meeting-entry.tsx'
import { firstMeeting, meetingGroups } from './meeting-words.ts'
import { remember, remembered } from './network-memory.ts'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './network.css'

export function MeetingsScreen() {
  const today = useToday()
  const { data: meetings, error } = useRead('volunteers', 'listMeetings', { year: null })
  const [selected, setSelected] = useState(remembered('meeting'))
  const [form, setForm] = useState<{ kept: KeptMeeting | null } | null>(null)
  const shown = meetings?.find(({ id }) => id === selected) ?? firstMeeting(meetings ?? [], today)
  const addButton = (
    <Button variant="primary" icon="plus" onClick={() => setForm({ kept: null })}>
      Treffen anlegen
    </Button>
  )

  function select(id: string | null) {
    remember('meeting', id)
    setSelected(id)
    if (id !== null) showEntry()
  }

  return (
    <div className="page">
      <VolunteersTabs />
      <PageHead
        title="Treffen"
        lead="Wer eingeladen ist, wer da war und was daraus folgt."
        actions={meetings && meetings.length > 0 && addButton}
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!meetings && !error && <div aria-busy />}
      {meetings?.length === 0 && (
        <EmptyState title="Noch keine Treffen" action={addButton}>
          Netzwerktreffen, Regionalkonferenz, Austausch mit der WIR-Koordination oder ein Abend mit
          den Ehrenamtlichen: laden Sie ein, halten Sie fest, wer da war, und verabreden Sie, wer
          was bis wann macht.
        </EmptyState>
      )}
      {meetings && shown && (
        <div className="net-cols">
          <EntryList
            label="Treffen"
            groups={meetingGroups(meetings, today)}
            selected={shown.id}
            onSelect={select}
          />
          <MeetingEntry
            key={shown.id}
            meeting={shown}
            today={today}
            onEdit={() => setForm({ kept: shown })}
            onRemoved={() => select(null)}
          />
        </div>
      )}
      {form && (
        <MeetingDialog
          kept={form.kept}
          today={today}
          onSaved={select}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  )
}
