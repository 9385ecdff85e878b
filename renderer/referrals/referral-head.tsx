import { Link } from '@tanstack/react-router'
import { referralFields, urgencyNames } from '../../shared/clients/options.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { useHouse } from '../frame/house-context.ts'
import type { Fact } from '../ui/facts.tsx'
import { State } from '../ui/state.tsx'
import { CodeBoxes } from './code-boxes.tsx'
import { useReferral } from './referral-context.ts'
import { ReferralMenu } from './referral-menu.tsx'
import { releaseProblemWords, stateWords, waitingWords } from './referral-words.ts'

function personFact({
  clientId,
  clientName,
  clientNumber,
}: ReturnType<typeof useReferral>['referral']): Fact {
  return {
    label: 'Person',
    value: (
      <Link
        className="quiet-link"
        to="/clients/$clientId/{-$tab}"
        params={{ clientId, tab: undefined }}
        dir="auto"
      >
        {clientName}
      </Link>
    ),
    note: `Akte ${clientNumber}`,
  }
}

function useFacts(): Fact[] {
  const { referral } = useReferral()
  const { reminderDays } = useHouse().settings.referrals
  const { recipient, release, releaseProblem } = referral
  const state = stateWords(referral)
  const waiting = waitingWords(referral.waitingDays, reminderDays)
  const since = referral.answeredOn ?? referral.sentOn ?? referral.createdOn
  return [
    personFact(referral),
    {
      label: 'Bedarf',
      value: referral.needTitle,
      note: `${referralFields[referral.field].name}, ${urgencyNames[referral.needUrgency]}`,
    },
    {
      label: 'Stelle',
      value: recipient.organisation,
      note: [recipient.town, recipient.phone].filter(Boolean).join(', '),
    },
    {
      label: 'Stand',
      value: (
        <State tone={state.tone} icon={state.icon}>
          {state.text}
        </State>
      ),
      note:
        waiting && waiting.tone !== 'muted' ? (
          <State tone={waiting.tone}>{waiting.text}</State>
        ) : (
          (waiting?.text ?? `seit ${formatDay(since)}`)
        ),
    },
    {
      label: 'Einwilligung',
      value: release
        ? `für ${countOf(release.groups.length, 'Angabe', 'Angaben')}`
        : releaseProblem && releaseProblemWords[releaseProblem],
      note: release ? (
        <State tone="ok">gilt bis {formatDay(release.validUntil)}</State>
      ) : (
        'kein Brief mit Namen möglich'
      ),
    },
  ]
}

/** Who, what for, to whom, how it stands: before anything is done. */
export function ReferralHead() {
  const { referral } = useReferral()
  const facts = useFacts()
  const { clientId, clientName } = referral
  return (
    <header className="referral-head">
      <div className="referral-head__row">
        <div className="grow">
          <p className="s muted referral-head__crumb">
            <Link
              className="link"
              to="/clients/$clientId/{-$tab}"
              params={{ clientId, tab: 'referrals' }}
            >
              Akte <bdi>{clientName}</bdi>
            </Link>
            <Link className="link" to="/referrals">
              Alle Vermittlungen
            </Link>
          </p>
          <h1 className="h1">{referral.offerName}</h1>
        </div>
        <div className="referral-head__end">
          <CodeBoxes code={referral.code} />
          <ReferralMenu />
        </div>
      </div>
      <dl className="referral-facts">
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              <div className="referral-facts__note">{note}</div>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
