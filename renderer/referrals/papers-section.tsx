import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { deliveryNames } from '../../shared/referrals/referral.ts'
import { templateKindNames } from '../../shared/referrals/template.ts'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { FactRow } from './fact-row.tsx'
import { useReferral } from './referral-context.ts'
import { groupsText, releaseProblemTexts } from './referral-words.ts'
import { WithdrawReleaseDialog } from './withdraw-release-dialog.tsx'

function ReleaseRow() {
  const { referral } = useReferral()
  const [withdrawing, setWithdrawing] = useState(false)
  const { data } = useRead('referrals', 'listReleases', { clientId: referral.clientId })
  const { release, releaseProblem } = referral
  const kept = data?.find(({ id }) => id === release?.id)
  return (
    <FactRow
      label="Einwilligung"
      note={release && groupsText(release.groups)}
      acts={
        kept && (
          <Button variant="tertiary" flush onClick={() => setWithdrawing(true)}>
            Widerrufen
          </Button>
        )
      }
    >
      {release ? (
        <State tone="ok">gilt bis {formatDay(release.validUntil)}</State>
      ) : (
        <State tone={releaseProblem === 'widerrufen' ? 'bad' : 'muted'}>
          {releaseProblem ? releaseProblemTexts[releaseProblem] : 'keine'}
        </State>
      )}
      {withdrawing && kept && (
        <WithdrawReleaseDialog release={kept} onClose={() => setWithdrawing(false)} />
      )}
    </FactRow>
  )
}

/** What allows it, and what left the house. */
export function PapersSection() {
  const { referral } = useReferral()
  return (
    <section className="papers" aria-labelledby="papers-title">
      <h2 className="h2" id="papers-title">
        Einwilligung und Briefe
      </h2>
      <ReleaseRow />
      {referral.letters.map(letter => (
        <FactRow
          key={letter.id}
          label={letter.kind === 'vermittlung' ? 'Brief' : templateKindNames[letter.kind]}
          note={letter.groups.length > 0 && groupsText(letter.groups)}
        >
          {letter.sentOn
            ? [
                `versendet am ${formatDay(letter.sentOn)}`,
                letter.delivery && deliveryNames[letter.delivery],
              ]
                .filter(Boolean)
                .join(', ')
            : `gedruckt am ${formatDay(letter.printedOn)}, nicht versendet`}
        </FactRow>
      ))}
    </section>
  )
}
