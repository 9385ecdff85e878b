import { Link } from '@tanstack/react-router'
import { referralFields } from '../../shared/clients/options.ts'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import { type KeptNeed, needOutcomeNames } from '../../shared/tasks/plan.ts'
import { useCase } from '../clients/case/case-context.ts'
import { fieldIcons, orderNeeds } from '../clients/case/plan-words.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { stateWords, underState } from './referral-words.ts'
import { groupByNeed } from './referrals-of-needs.ts'
import './referrals-tab.css'

function Line({ line }: { line: ReferralLine }) {
  const { today } = useCase()
  const { reminderDays } = useHouse().settings.referrals
  const { text, tone, icon } = stateWords(line)
  const under = underState(line, { today, reminderDays })
  return (
    <li className="case-referral">
      <Icon name="referrals" tone="muted" size="s" />
      <div>
        <Link
          className="quiet-link med"
          to="/referrals/$clientId/$referralId"
          params={{ clientId: line.clientId, referralId: line.id }}
        >
          {line.offerName}
        </Link>
        <p className="s muted">{line.organisationName}</p>
      </div>
      <div>
        <State tone={tone} icon={icon}>
          {text}
        </State>
        {under.tone === 'muted' ? (
          <p className="s muted">{under.text}</p>
        ) : (
          <p>
            <State tone={under.tone}>{under.text}</State>
          </p>
        )}
      </div>
      <span className="case-referral__code s muted nowrap">Code {line.code}</span>
    </li>
  )
}

type NeedProps = { title: string; need: KeptNeed | null; lines: readonly ReferralLine[] }

function FindLink({ need }: { need: KeptNeed }) {
  const { file } = useCase()
  return (
    <Link
      className="kern-btn kern-btn--tertiary flush"
      to="/finder/$clientId/{-$needId}"
      params={{ clientId: file.id, needId: need.id }}
      aria-label={`Angebot finden für: ${need.title}`}
    >
      <Icon name="search" size="s" />
      <span className="kern-label">Angebot finden</span>
    </Link>
  )
}

function Need({ title, need, lines }: NeedProps) {
  const { open } = useCase()
  return (
    <section className="case-referrals__need" aria-label={title}>
      <header>
        {need && <Icon name={fieldIcons[need.field]} tone="muted" />}
        <h3 className="h3">{title}</h3>
        <span className="s muted">
          {need ? referralFields[need.field].name : 'Bedarf einer anderen Akte der Familie'}
        </span>
        <span className="case-referrals__end">
          {need?.closed && (
            <State tone={need.closed.outcome === 'nicht' ? 'muted' : 'ok'}>
              {needOutcomeNames[need.closed.outcome]}
            </State>
          )}
          {need?.closed === null && open && <FindLink need={need} />}
        </span>
      </header>
      {lines.length > 0 ? (
        <ul>
          {lines.map(line => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      ) : (
        <p className="case-referrals__none muted">Noch nicht vermittelt</p>
      )}
    </section>
  )
}

/** What was handed on, need by need; the ones nobody has found a place for stand there too. */
export function ReferralsTab({ clientId }: { clientId: string }) {
  const { plan } = useCase()
  const { data, error } = useRead('referrals', 'listOfClient', { clientId })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy="true" />
  const needs = orderNeeds(plan.needs)
  const parts = groupByNeed([...needs.open, ...needs.closed], data)
  if (parts.length === 0)
    return (
      <EmptyState title="Noch kein Bedarf, also noch nichts zu vermitteln">
        <p>Nehmen Sie im Hilfeplan auf, was die Person braucht. Dann steht es hier.</p>
      </EmptyState>
    )
  return (
    <div className="case-referrals">
      <h2 className="h2">Vermittlungen nach Bedarf</h2>
      {parts.map(({ title, need, lines }) => (
        <Need key={need?.id ?? title} {...{ title, need, lines }} />
      ))}
    </div>
  )
}
