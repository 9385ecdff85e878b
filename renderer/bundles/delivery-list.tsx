import type { DeliveryLine } from '../../shared/bundles/delivery.ts'
import { api } from '../api.ts'
import { GroupHead } from '../ui/group-head.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { DeliveryRow } from './delivery-row.tsx'
import { periodName } from './delivery-words.ts'

type Props = { deliveries: readonly DeliveryLine[]; mayAct: boolean }

/** By the time that they speak of, the newest first. */
export function DeliveryList({ deliveries, mayAct }: Props) {
  const job = useJob()
  const toast = useToast()
  const periods = [...Map.groupBy(deliveries, periodName)]

  async function again({ id }: DeliveryLine) {
    const written = await job.run('Datei wird geschrieben', options =>
      api.bundles.repeat({ id }, options),
    )
    if (written?.fileName) toast.say(`Noch einmal geschrieben: ${written.fileName}.`)
  }

  return (
    <>
      <JobNote job={job} />
      {periods.map(([period, lines]) => (
        <section key={period} className="deliveries__period">
          <GroupHead title={period} count={lines.length} />
          <ul>
            {lines.map(line => (
              <DeliveryRow
                key={line.id}
                delivery={line}
                onRepeat={mayAct ? () => void again(line) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
