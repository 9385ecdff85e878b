import { useMemo, useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Candidates, WaitingLine } from '../../shared/matching/board.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { useHelpers } from '../volunteers/use-helpers.ts'
import { type HelperOption, HelperPick } from './helper-pick.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { WhyNotAnswer } from './why-not-answer.tsx'

/** The best first, then those who nearly may, then everybody else who does this kind of work. */
function useOptions(kind: AssignmentKind, candidates: Candidates): HelperOption[] {
  const { lines } = useHelpers({ ...everyHelper, kind: helperOf[kind] })
  return useMemo(() => {
    const { ranked, near } = candidates
    const known = [
      ...ranked.map(({ helperId, name, score }) => ({
        ...{ value: helperId, label: name, note: countOf(score, 'Punkt', 'Punkte') },
      })),
      ...near.map(({ helperId, name }) => ({ value: helperId, label: name, note: 'darf nicht' })),
    ]
    const ids = new Set(known.map(({ value }) => value))
    const rest = lines.filter(({ id }) => !ids.has(id))
    return [...known, ...rest.map(({ id, name }) => ({ value: id, label: name, note: '' }))]
  }, [lines, candidates])
}

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  today: string
  onChoose: (helperId: string) => void
  onDone: () => void
}

type AskProps = Props & { candidates: Candidates }

function Ask({ candidates, ...props }: AskProps) {
  const { kind, line } = props
  const [asked, setAsked] = useState<string | null>(null)
  const options = useOptions(kind, candidates)
  return (
    <>
      <section aria-labelledby="why-not-title">
        <div className="matching__head">
          <h2 className="h3" id="why-not-title">
            Warum nicht …?
          </h2>
        </div>
        {options.length > 0 ? (
          <HelperPick {...{ options }} value={asked} onPick={setAsked} />
        ) : (
          <p className="s muted">Es gibt noch niemanden, der das macht.</p>
        )}
        {asked === null ? (
          <p className="s muted why-not__hint">
            Wählen Sie eine Person: Dann steht hier, was dagegen spricht oder was es alle zusammen
            kostet.
          </p>
        ) : (
          <WhyNotAnswer
            key={`${line.caseId}-${asked}`}
            {...props}
            helperId={asked}
            name={options.find(({ value }) => value === asked)?.label ?? ''}
          />
        )}
      </section>
      <NotAllowed {...{ candidates }} onAsk={setAsked} />
    </>
  )
}

/** Any other pair: forbidden and by which rule, or possible and at whose cost. */
export function WhyNot(props: Props) {
  const { kind, line } = props
  const { data, error } = useRead('matching', 'listCandidates', { kind, caseId: line.caseId })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="matching__wait" aria-busy="true" />
  return <Ask key={line.caseId} {...props} candidates={data} />
}
