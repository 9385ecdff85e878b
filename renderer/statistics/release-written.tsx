import { Link } from '@tanstack/react-router'
import { type DeliveryLine, deliveryKindNames } from '../../shared/bundles/delivery.ts'
import { api } from '../api.ts'
import { JobNote } from '../ui/job-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { Tag } from '../ui/tag.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { dayText } from './release-stage.ts'

const nameOf = ({ kind, number }: DeliveryLine): string =>
  number === null ? deliveryKindNames[kind] : `Lieferung ${number}`

/** What has left the house of this quarter, and where it is found again. */
export function ReleaseWritten({ written }: { written: readonly DeliveryLine[] }) {
  const job = useJob()
  const toast = useToast()

  async function again(id: string) {
    const done = await job.run('Datei wird geschrieben', options =>
      api.bundles.repeat({ id }, options),
    )
    if (done?.fileName) toast.say(`Noch einmal geschrieben: ${done.fileName}.`)
  }

  return (
    <section className="closing-written" aria-labelledby="release-written">
      <h2 className="h3 closing-head" id="release-written">
        Ausgegeben
      </h2>
      <ul>
        {written.map(line => (
          <li key={line.id}>
            <p className="row between wrap">
              <span className="row">
                <span className="med">{nameOf(line)}</span>
                {line.version > 1 && <Tag>Fassung {line.version}</Tag>}
              </span>
              <span className="s muted">{dayText(line.madeOn)}</span>
            </p>
            <p className="s muted">{line.fileName}</p>
            {line.outdated && (
              <State tone="muted" icon="undo">
                {line.replacedBy === null
                  ? 'nicht mehr aktuell: Die Zahlen wurden korrigiert.'
                  : `ersetzt durch Fassung ${line.replacedBy}`}
              </State>
            )}
            {line.canRepeat && !line.outdated && (
              <LinkButton small onClick={() => void again(line.id)}>
                Noch einmal schreiben<span className="sr-only">: {nameOf(line)}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <JobNote job={job} />
      <Link className="link s" to="/bundles">
        Alle Lieferungen
      </Link>
    </section>
  )
}
