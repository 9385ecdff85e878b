import { useState } from 'react'
import type { KeptTraining } from '../../shared/volunteers/network.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { EntryList, showEntry } from './entry-list.tsx'
import { remember, remembered } from './network-memory.ts'
import { TrainingDialog } from './training-dialog.tsx'
import { TrainingEntry } from './training-entry.tsx'
import { trainingGroups } from './training-words.ts'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './network.css'

function AddButton({ onAdd, primary }: { onAdd: () => void; primary?: boolean }) {
  return (
    <Button variant={primary ? 'primary' : 'secondary'} icon="plus" onClick={onAdd}>
      Schulung anlegen
    </Button>
  )
}

export function TrainingsScreen() {
  const today = useToday()
  const { data: trainings, error } = useRead('volunteers', 'listTrainings', { year: null })
  const [selected, setSelected] = useState(remembered('training'))
  const [form, setForm] = useState<{ kept: KeptTraining | null } | null>(null)
  const shown = trainings?.find(({ id }) => id === selected) ?? trainings?.[0]
  const add = () => setForm({ kept: null })

  function select(id: string | null) {
    remember('training', id)
    setSelected(id)
    if (id !== null) showEntry()
  }

  return (
    <div className="page">
      <VolunteersTabs />
      <PageHead
        title="Schulungen"
        lead="Wer was gelernt hat: mit Unterrichtseinheiten (UE), Bescheinigung und Nachweis."
        actions={trainings && trainings.length > 0 && <AddButton primary onAdd={add} />}
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!trainings && !error && <div aria-busy />}
      {trainings?.length === 0 && (
        <EmptyState title="Noch keine Schulungen" action={<AddButton primary onAdd={add} />}>
          Tragen Sie eine Basisqualifizierung, Vertiefung oder einen Reflexionsabend ein. Wer
          teilgenommen hat, bekommt eine Bescheinigung und den Nachweis in der eigenen Akte.
        </EmptyState>
      )}
      {trainings && shown && (
        <div className="net-cols">
          <EntryList
            label="Schulungen nach Jahr"
            groups={trainingGroups(trainings)}
            selected={shown.id}
            onSelect={select}
          />
          <TrainingEntry
            key={shown.id}
            training={shown}
            onEdit={() => setForm({ kept: shown })}
            onRemoved={() => select(null)}
          />
        </div>
      )}
      {form && (
        <TrainingDialog
          kept={form.kept}
          today={today}
          onSaved={select}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  )
}
