import { useState } from 'react'
import type { KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { outputText } from '../referrals/output-words.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type Fact, Facts } from '../ui/facts.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { missionFacts } from './mission-facts.ts'

type Props = { request: KeptRequest; helperId: string; onClose: () => void; onChange: () => void }

/** Exactly what the paper says, before it leaves the house. */
export function MissionDialog({ request, helperId, onClose, onChange }: Props) {
  const toast = useToast()
  const job = useJob()
  const [withRules, setWithRules] = useState(false)
  const requestId = request.id
  const { data, error } = useRead('volunteers', 'readMission', { requestId, helperId })
  const busy = job.running !== undefined || !data

  async function print(way: 'drucken' | 'speichern') {
    const made = await job.run('Einsatzzettel wird gesetzt', options =>
      api.volunteers.printMission({ requestId, helperId, way }, options),
    )
    if (!made) return
    toast.say(outputText('Einsatzzettel', made.fileName))
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Einsatzzettel"
      footer={
        <>
          <Button
            variant="primary"
            tall
            icon="print"
            disabled={busy}
            onClick={() => void print('drucken')}
          >
            Drucken
          </Button>
          <Button tall icon="download" disabled={busy} onClick={() => void print('speichern')}>
            Als PDF speichern
          </Button>
        </>
      }
    >
      <div className="stack-2">
        <p className="muted">
          Genau das steht darauf. Familienname, Anschrift, Geburtstag, Aufenthalt, Fallnummer und
          Bedarf stehen nicht darauf.
        </p>
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {data ? (
          <section className="mission-preview" aria-label="Auf dem Zettel">
            <Facts layout="pairs" items={missionFacts(data) as readonly Fact[]} />
            <LinkButton small aria-expanded={withRules} onClick={() => setWithRules(!withRules)}>
              {withRules ? 'Regeln ausblenden' : `Und ${data.rules.length} Regeln`}
            </LinkButton>
            {withRules && (
              <ul className="mission-preview__rules s">
                {data.rules.map(rule => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            )}
          </section>
        ) : (
          !error && <div aria-busy="true" />
        )}
        {request.state === 'zugesagt' && <LinkButton onClick={onChange}>Anfrage ändern</LinkButton>}
        <JobNote job={job} />
      </div>
    </Dialog>
  )
}
