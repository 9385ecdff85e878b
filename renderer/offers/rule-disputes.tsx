import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { Alert } from '../ui/alert.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { conflictText, type Dispute } from './rule-list-words.ts'

type Props = { disputes: readonly Dispute[]; onOpen: (rule: KeptRule) => void }

/** Rules that contradict each other: one of them is wrong, and a person has to say which. */
export function RuleDisputes({ disputes, onOpen }: Props) {
  if (disputes.length === 0) return null
  return (
    <div className="rules__disputes">
      <Alert
        kind="warning"
        title={
          disputes.length === 1
            ? 'Zwei Regeln widersprechen sich'
            : `${disputes.length} Paare von Regeln widersprechen sich`
        }
      >
        <ul className="rules__pairs">
          {disputes.map(({ pair: [one, other], kind }) => (
            <li key={one.id + other.id}>
              <LinkButton onClick={() => onOpen(one)}>{one.title}</LinkButton> und{' '}
              <LinkButton onClick={() => onOpen(other)}>{other.title}</LinkButton>:{' '}
              {conflictText(kind)}
            </li>
          ))}
        </ul>
        <p>Bis eine davon geändert ist, antwortet der Finder „passt vielleicht“ und nennt beide.</p>
      </Alert>
    </div>
  )
}
