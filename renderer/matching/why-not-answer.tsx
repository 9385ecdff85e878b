import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { WaitingLine, WhyNot } from '../../shared/matching/board.ts'
import { isPassable } from '../../shared/matching/passable.ts'
import { wishKind } from '../../shared/matching/wish.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { BarrierList } from './barrier-list.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { pointsChange, signed } from './matching-words.ts'

type Link = WhyNot['chain'][number]

function happens({ title, after, waitingDays }: Link) {
  if (after !== '')
    return (
      <>
        {title} bekäme <bdi>{after}</bdi>
      </>
    )
  return (
    <>
      {title} bliebe ohne
      <span className="muted">, wartet {countOf(waitingDays, 'Tag', 'Tage')}</span>
    </>
  )
}

/** Who would get whom instead, and what that does to everybody together. */
function Chain({ chain, regret }: Pick<WhyNot, 'chain' | 'regret'>) {
  if (chain.length === 0) return null
  return (
    <>
      <table className="chain">
        <caption className="sr-only">Was sich für wen ändern würde, in Punkten</caption>
        <thead className="sr-only">
          <tr>
            <th>Fall</th>
            <th>Punkte</th>
            <th>Unterschied</th>
          </tr>
        </thead>
        <tbody>
          {chain.map(link => (
            <tr key={link.caseId}>
              <th scope="row">{happens(link)}</th>
              <td className="muted">{pointsChange(link.scoreBefore, link.scoreAfter)}</td>
              <td className="med">{signed(link.delta)}</td>
            </tr>
          ))}
        </tbody>
        {regret !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Zusammen
              </th>
              <td>{signed(-regret)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className="s muted">
        Rechts zählt mit: überhaupt begleitet zu werden, Wartezeit, Dringlichkeit und dass ein
        Vorschlag bleibt.
      </p>
    </>
  )
}

/** A single rule stands in the sentence already; what is left to say is what would cure it. */
function Forbidden({ barriers }: Pick<WhyNot, 'barriers'>) {
  const [only, ...more] = barriers
  if (more.length > 0) return <BarrierList {...{ barriers }} label="Was dagegen spricht" />
  return only?.cure ? <p className="s">{only.cure}</p> : null
}

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  helperId: string
  name: string
  today: string
  onChoose: (helperId: string) => void
  onDone: () => void
}

export function WhyNotAnswer(props: Props) {
  const { kind, line, helperId, name, today, onChoose, onDone } = props
  const [deciding, setDeciding] = useState(false)
  const { data, error } = useRead('matching', 'explainWhyNot', {
    ...{ kind, caseId: line.caseId, helperId },
  })
  const wish = wishKind.safeParse(kind)
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data)
    return (
      <p className="s muted why-not__hint" role="status">
        Wird durchgerechnet …
      </p>
    )
  const { answer, barriers, regret, chain, sentence: said } = data
  const isGuarded = barriers.some(({ safeguarding }) => safeguarding)
  const isProposed = answer === 'vorgeschlagen'
  const isDecidable = !isProposed && line.state !== 'reserviert' && barriers.every(isPassable)
  return (
    <div className="why-not__answer">
      <p className="med" role="status">
        {said}
      </p>
      <Forbidden barriers={barriers} />
      <Chain {...{ chain, regret }} />
      {isGuarded && (
        <p className="s muted">
          Schutz geht vor: Das lässt sich auch mit einem Grund nicht zuordnen.
        </p>
      )}
      <p className="row wrap">
        {wish.success && isDecidable && (
          <Button variant="tertiary" onClick={() => setDeciding(true)}>
            Trotzdem so zuordnen …
          </Button>
        )}
        {!isProposed && (
          <LinkButton small aria-label={`Paar ansehen: ${name}`} onClick={() => onChoose(helperId)}>
            Paar ansehen
          </LinkButton>
        )}
      </p>
      {deciding && wish.success && (
        <DecideDialog
          {...{ line, helperId, today, onDone }}
          kind={wish.data}
          byHand
          onClose={() => setDeciding(false)}
        />
      )}
    </div>
  )
}
