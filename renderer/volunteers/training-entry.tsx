import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { requirementNames } from '../../shared/volunteers/approval.ts'
import type { KeptTraining } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Facts } from '../ui/facts.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { ParticipantsPart, type Way } from './participants-part.tsx'
import { daysWords } from './training-words.ts'

type Props = { training: KeptTraining; onEdit: () => void; onRemoved: () => void }

function factsOf({ day, endDay, ue, place, trainer, earns }: KeptTraining) {
  return [
    { label: 'Wann', value: daysWords({ day, endDay }) },
    { label: 'Umfang', value: countOf(ue, 'UE', 'UE') },
    { label: 'Ort', value: place },
    { label: 'Leitung', value: trainer },
    { label: 'Gilt als Nachweis', value: earns === null ? 'nein' : requirementNames[earns] },
  ].filter(({ value }) => value !== '')
}

export function TrainingEntry({ training, onEdit, onRemoved }: Props) {
  const { id, version, title, topics } = training
  const job = useJob()
  const toast = useToast()
  const [removing, setRemoving] = useState(false)

  async function put(helperIds: readonly string[], way: Way) {
    const output = await job.run('Bescheinigungen werden erstellt', options =>
      api.volunteers.printCertificates({ id, helperIds: [...helperIds], way }, options),
    )
    const words = countOf(helperIds.length, 'Bescheinigung', 'Bescheinigungen')
    if (output) toast.say(way === 'drucken' ? `${words} gedruckt.` : `${words} gespeichert.`)
  }

  return (
    <section className="net-entry" aria-labelledby={`training-${id}`}>
      <div className="net-entry__head">
        <h2 className="h2" id={`training-${id}`} tabIndex={-1} data-entry-title>
          {title}
        </h2>
        <Button icon="edit" onClick={onEdit}>
          Ändern
        </Button>
        <MenuButton
          label="Mehr zu dieser Schulung"
          items={[
            {
              ...{ id: 'remove', label: 'Schulung löschen …', icon: 'trash' },
              onAction: () => setRemoving(true),
            },
          ]}
        />
      </div>
      <Facts items={factsOf(training)} />
      {topics !== '' && <p className="net-text">{topics}</p>}
      <div>
        <GroupHead
          title="Teilnehmende"
          count={training.participants.length}
          aside={
            <Link className="link" to="/volunteers/money">
              Formblatt 2c ausgeben
            </Link>
          }
        />
        <p className="s muted net-entry__lead">
          {training.earns === null
            ? 'Jede Änderung ist sofort gespeichert.'
            : 'Jede Änderung ist sofort gespeichert, auch bei den Nachweisen der Person.'}
        </p>
        <ParticipantsPart training={training} onPrint={(ids, way) => void put(ids, way)} />
      </div>
      <JobNote job={job} />
      <ConfirmDialog
        open={removing}
        question="Diese Schulung löschen?"
        confirm="Löschen"
        onClose={() => setRemoving(false)}
        onConfirm={async () => {
          await api.volunteers.removeTraining({ id, version })
          onRemoved()
        }}
      >
        <p>
          Termin und Liste der Teilnehmenden werden gelöscht. Nachweise, die daraus entstanden sind,
          bleiben bei den Personen.
        </p>
      </ConfirmDialog>
    </section>
  )
}
