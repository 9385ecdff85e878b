import { useState } from 'react'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Candidates, WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { CaseTitle } from './case-title.tsx'
import { shortPlace } from './matching-words.ts'

const FEW = 6

type Candidate = Candidates['ranked'][number]

function elsewhere({ price }: Candidate): string {
  if (price === 0) return 'frei für diesen Fall'
  return `anderswo ${countOf(price, 'Punkt', 'Punkte')} wert`
}

function Row({ candidate, onChoose }: { candidate: Candidate; onChoose: (id: string) => void }) {
  const { nameOf } = useHessen()
  const { helperId, name, municipality, score, placesLeft, questions } = candidate
  const place = municipality === null ? '' : shortPlace(nameOf(municipality))
  const facts = [
    place,
    countOf(placesLeft, 'Platz frei', 'Plätze frei'),
    questions > 0 && countOf(questions, 'offene Frage', 'offene Fragen'),
  ]
  return (
    <li>
      <div>
        <LinkButton onClick={() => onChoose(helperId)}>{name}</LinkButton>
        <p className="s muted">{facts.filter(Boolean).join(', ')}</p>
      </div>
      <span className="s muted">{elsewhere(candidate)}</span>
      <span className="num med">
        {formatGermanNumber(score)}
        <span className="sr-only"> Punkte</span>
      </span>
    </li>
  )
}

type RankedProps = Pick<Candidates, 'ranked'> & { onChoose: (id: string) => void }

/** For a single case at once: who may, the best first, and where she is missed. */
function Ranked({ ranked, onChoose }: RankedProps) {
  const [all, setAll] = useState(false)
  const shown = all ? ranked : ranked.slice(0, FEW)
  return (
    <section aria-labelledby="ranked-title">
      <div className="matching__head">
        <h3 className="h3" id="ranked-title">
          Wer darf
        </h3>
        <span className="s muted">beste zuerst</span>
      </div>
      <ul className="alternatives">
        {shown.map(candidate => (
          <Row key={candidate.helperId} {...{ candidate, onChoose }} />
        ))}
      </ul>
      {shown.length < ranked.length && (
        <p className="matching__more">
          <LinkButton small onClick={() => setAll(true)}>
            Alle {formatGermanNumber(ranked.length)} zeigen
          </LinkButton>
        </p>
      )}
    </section>
  )
}

function whyText({ state, hint }: WaitingLine, { ranked }: Candidates): string {
  if (state === 'ruht') return hint || 'Dieser Fall ruht und wird nicht gerechnet.'
  if (ranked.length === 0) return 'Niemand erfüllt alle festen Regeln.'
  const these = countOf(ranked.length, 'Person darf', 'Personen dürfen')
  if (state === 'neu') return `Noch nicht gerechnet. ${these}.`
  return `${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}. ${these}.`
}

/** Which rule keeps away how many: what would have to change. */
function Removed({ candidates: { near, others } }: { candidates: Candidates }) {
  if (others.length === 0 && near.length === 0) return null
  const parts = others.map(({ text }) => text)
  return (
    <>
      {parts.length > 0 && <p>Was fernhält: {parts.join(', ')}.</p>}
      {near.length > 0 && (
        <p>
          {countOf(near.length, 'Person scheitert', 'Personen scheitern')} nur an einem Punkt: siehe
          „Dürfen nicht“.
        </p>
      )}
    </>
  )
}

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  onChoose: (helperId: string) => void
}

/** A case for which nobody is proposed. */
export function NobodyPanel({ kind, line, onChoose }: Props) {
  const { data, error } = useRead('matching', 'listCandidates', { kind, caseId: line.caseId })
  return (
    <>
      <header>
        <CaseTitle {...{ kind, line }} facts={line.about} />
      </header>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="matching__wait" aria-busy="true" />}
      {data && (
        <>
          <div className="nobody">
            <p className="h3">{whyText(line, data)}</p>
            {data.ranked.length === 0 && <Removed candidates={data} />}
          </div>
          {data.ranked.length > 0 && <Ranked ranked={data.ranked} onChoose={onChoose} />}
        </>
      )}
    </>
  )
}
