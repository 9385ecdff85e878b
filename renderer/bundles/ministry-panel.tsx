import { Link } from '@tanstack/react-router'
import type { KeyState } from '../../shared/bundles/delivery.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { nextToPutOut } from './delivery-words.ts'
import { Fingerprint } from './fingerprint.tsx'

type Props = { keys: KeyState }

/** Only whoever has the secret half opens a delivery; so this key must be the right one. */
export function MinistryPanel({ keys: { ministry, waiting } }: Props) {
  const { job, open } = useOpenKey(ministry?.fingerprint)
  return (
    <Panel title="Schlüssel des Ministeriums">
      <div className="stack">
        {waiting ? (
          <Compare fingerprint={waiting.fingerprint} hasOne={ministry !== null} />
        ) : (
          !ministry && (
            <>
              <p>
                Eine Lieferung wird so verschlossen, dass nur das Ministerium sie öffnen kann. Dafür
                braucht es dessen öffentlichen Schlüssel: eine kleine Datei, die mit <b>age1</b>{' '}
                beginnt.
              </p>
              <Button block tall variant="primary" icon="key" onClick={open}>
                Schlüssel einlesen
              </Button>
            </>
          )
        )}
        {ministry && (
          <>
            {waiting && <p className="med">Bis dahin gilt der bisherige</p>}
            <Fingerprint text={ministry.fingerprint} />
            <p className="s muted">
              Bestätigt am {formatDay(ministry.confirmedOn)} von {ministry.byName}.
            </p>
          </>
        )}
        {ministry && !waiting && (
          <>
            <BackToQuarter />
            <LinkButton small onClick={open}>
              Anderen Schlüssel einlesen
            </LinkButton>
          </>
        )}
        <JobNote job={job} />
      </div>
    </Panel>
  )
}

/** To what the key was read in for. */
function BackToQuarter() {
  const { data } = useRead('statistics', 'listQuarters', {})
  const quarter = nextToPutOut(data ?? [])
  if (quarter === null) return null
  return (
    <p>
      <Link className="link" to="/statistics/release/$quarter" params={{ quarter }}>
        Zur Ausgabe des Quartals
      </Link>
    </p>
  )
}

function useOpenKey(current: string | undefined) {
  const job = useJob()
  const toast = useToast()
  async function choose() {
    const read = await job.run('Schlüssel wird gelesen', options =>
      api.bundles.openMinistryKey({}, options),
    )
    if (read && read.fingerprint === current) toast.say('Das ist der Schlüssel, der schon gilt.')
  }
  return { job, open: () => void choose() }
}

function Compare({ fingerprint, hasOne }: { fingerprint: string; hasOne: boolean }) {
  const act = useAct()
  const confirmed = hasOne
    ? 'Bestätigt. Der bisherige Schlüssel gilt nicht mehr.'
    : 'Bestätigt. Lieferungen werden für diesen Schlüssel verschlossen.'
  return (
    <>
      <p className="med">Eingelesen. Vergleichen Sie ihn am Telefon:</p>
      <Fingerprint large text={fingerprint} />
      <p className="s">
        Rufen Sie das Ministerium unter einer Nummer an, die Sie schon kennen, und lassen Sie sich
        alle acht Gruppen vorlesen. Die Nummer in der E-Mail mit dem Schlüssel zählt nicht: Wer den
        Schlüssel fälscht, fälscht auch sie.
      </p>
      <Button
        block
        tall
        variant="primary"
        icon="check"
        onClick={() =>
          void act(() => api.bundles.confirmMinistryKey({ fingerprint }), { done: confirmed })
        }
      >
        Alle acht Gruppen stimmen
      </Button>
      <Button
        block
        icon="x"
        onClick={() =>
          void act(() => api.bundles.dropMinistryKey({}), {
            done: 'Der Schlüssel ist verworfen. Bitte lassen Sie sich die Datei noch einmal geben.',
          })
        }
      >
        Stimmt nicht, verwerfen
      </Button>
    </>
  )
}
