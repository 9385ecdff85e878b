import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import type { KeptRelease } from '../../shared/referrals/release.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { outputText } from './output-words.ts'
import { PassedOn } from './passed-on.tsx'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { useReferralAct } from './use-referral-act.ts'

const untold = ({ passedOn }: KeptRelease) => passedOn.filter(({ toldOn }) => toldOn === null)

/** Taken back after data had left: the place must be told, and until then it stands here. */
function Band({ release }: { release: KeptRelease }) {
  const { today } = useReferral()
  const { place } = useReferralPlace()
  const toast = useToast()
  const act = useReferralAct()
  const job = useJob()
  const [printed, setPrinted] = useState(false)
  const letters = untold(release)

  async function print(way: 'drucken' | 'speichern') {
    const made = await job.run('Mitteilung wird gesetzt', options =>
      api.referrals.printLetter({ ...place, kind: 'widerruf', way }, options),
    )
    if (!made) return
    setPrinted(true)
    toast.say(outputText('Mitteilung des Widerrufs', made.fileName))
  }

  async function tell() {
    for (const { letterId } of letters)
      await api.referrals.markTold({ clientId: release.clientId, letterId, on: today })
  }

  return (
    <section className="withdrawal" aria-label="Widerruf mitteilen">
      <Icon name="danger" tone="bad" />
      <div className="grow">
        <p className="med">
          Einwilligung widerrufen am {formatDay(release.withdrawnOn ?? today)}. Bitte teilen Sie das{' '}
          {release.organisation} mit.
        </p>
        <p className="s muted">Schon weitergegeben wurde:</p>
        <PassedOn passedOn={letters} />
        <JobNote job={job} />
      </div>
      <div className="withdrawal__acts">
        <Button
          variant={printed ? 'secondary' : 'primary'}
          icon="print"
          onClick={() => void print('drucken')}
        >
          Widerruf mitteilen
        </Button>
        <Button icon="download" onClick={() => void print('speichern')}>
          Als PDF
        </Button>
        <Button
          variant={printed ? 'primary' : 'tertiary'}
          icon="check"
          onClick={() => void act(tell, { done: 'Eingetragen: Die Stelle weiß vom Widerruf.' })}
        >
          Ist mitgeteilt
        </Button>
      </div>
    </section>
  )
}

export function WithdrawalBands() {
  const { referral } = useReferral()
  const { data } = useRead('referrals', 'listReleases', { clientId: referral.clientId })
  return data
    ?.filter(release => release.referralId === referral.id && release.withdrawnOn !== null)
    .filter(release => untold(release).length > 0)
    .map(release => <Band key={release.id} release={release} />)
}
