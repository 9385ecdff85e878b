import { fullName } from '../../shared/clients/client.ts'
import { closingReason, closingReasonNames } from '../../shared/clients/options-record.ts'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { ownScriptOf } from './case/own-script.ts'
import { type Agreement, agreementText, factLines } from './similar-words.ts'
import { useStates } from './use-states.ts'

type Props = {
  match: SimilarClient
  own: SimilarTo
  open: boolean
  onCompare: () => void
  onOpen: () => void
  onDifferent: () => void
}

const looks = {
  agrees: { icon: 'check', tone: 'ok', word: 'stimmt' },
  inexact: { icon: 'half', tone: 'muted', word: 'ungenau' },
  differs: { icon: 'x', tone: 'muted', word: 'anders' },
} as const satisfies Record<Agreement, unknown>

function closedText({ closedOn, closedReason, responsibleName }: SimilarClient): string {
  if (closedOn === null) return `Zuständig: ${responsibleName}.`
  const reason = closingReason.safeParse(closedReason).data
  const why = reason ? `, ${closingReasonNames[reason]}` : ''
  return `Abgeschlossen am ${formatDay(closedOn)}${why}. Zuständig war ${responsibleName}.`
}

export function SimilarPerson({ match, own, open, onCompare, onOpen, onDifferent }: Props) {
  const states = useStates()
  const name = fullName(match)
  const script = ownScriptOf(match.ownScript, [])
  return (
    <section className="similar" aria-label={`Vergleich mit ${name}`}>
      <div className="similar__head">
        <h3 className="h3">
          {name}{' '}
          {script && (
            <span className="native" lang={script.lang} dir={script.dir}>
              {script.text}
            </span>
          )}
        </h3>
        <span className="s muted nowrap">Akte {match.number}</span>
      </div>
      <div className="similar__head">
        <p className="s">{agreementText(match)}</p>
        {!open && (
          <LinkButton aria-label={`Mit ${name} vergleichen`} onClick={onCompare}>
            Vergleichen
          </LinkButton>
        )}
      </div>
      {open && (
        <>
          <ul className="similar__facts">
            {factLines(match, own, key => states.get(key) ?? key).map(fact => (
              <li key={fact.field}>
                <Icon name={looks[fact.kind].icon} size="s" tone={looks[fact.kind].tone} />
                <span className="muted">
                  {fact.label}
                  <span className="sr-only"> {looks[fact.kind].word}:</span>
                </span>
                <span>
                  {fact.known}
                  {fact.here && <span className="similar__here">hier: {fact.here}</span>}
                </span>
              </li>
            ))}
          </ul>
          <p className="s muted">{closedText(match)}</p>
          <div className="similar__answers">
            <Button block onClick={onOpen}>
              {match.closedOn === null ? 'Ja, Akte öffnen' : 'Ja, Akte wieder öffnen'}
            </Button>
            <Button block variant="tertiary" onClick={onDifferent}>
              Nein, andere Person
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
