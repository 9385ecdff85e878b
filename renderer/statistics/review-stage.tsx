import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { formatQuarterMonths } from '../../shared/lib/quarters.ts'
import { caseworkers, responsible } from '../../shared/roles.ts'
import type { QuarterLine, Review, ReviewProblem } from '../../shared/statistics/release.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Facts } from '../ui/facts.tsx'
import { useRead } from '../use-read.ts'
import type { Freezing } from './release-stage.ts'
import { ReviewChanges } from './review-changes.tsx'
import { ReviewFreeze } from './review-freeze.tsx'
import { ReviewProblems } from './review-problems.tsx'

type Props = { line: QuarterLine; freezing: Freezing; onFreeze: () => Promise<unknown> }

const countNames = {
  bestand: 'Fälle am Quartalsende',
  zugang: 'neue Fälle',
  abgang: 'abgeschlossene Fälle',
  kurzkontakt: 'Kurzkontakte',
} as const satisfies Record<keyof Review['counts'], string>

/** That it runs, and that another quarter comes first. */
const saidAtTheButton: ReadonlySet<ReviewProblem['code']> = new Set(['noch-offen', 'luecke-davor'])

function Counts({ counts }: Pick<Review, 'counts'>) {
  const items = Object.entries(countNames).map(([key, label]) => ({
    label,
    value: formatGermanNumber(counts[key as keyof Review['counts']]),
  }))
  return <Facts items={items} layout="pairs" />
}

function Nothing({ counts, running }: Review) {
  const isEmpty = Object.values(counts).every(count => count === 0)
  if (isEmpty) {
    return (
      <EmptyState title="Ein Quartal ohne Fälle">
        Es ist nichts zu prüfen. Auch ein leeres Quartal wird eingefroren und ausgegeben, damit
        keines fehlt.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nichts zu beanstanden">
      {running
        ? 'Bis jetzt ist alles vollständig und passt zusammen.'
        : 'Alle Angaben für die Tabellen sind da und passen zusammen.'}
    </EmptyState>
  )
}

/** First step: what is missing or contradicts itself, and whether it may stand. */
export function ReviewStage({ line, freezing, onFreeze }: Props) {
  const { session } = useHouse()
  const { data, error } = useRead('statistics', 'reviewQuarter', { quarter: line.quarter })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="closing-wait" aria-busy="true" />
  const { problems, running, counts, changes, moreChanges } = data
  const shown = problems.filter(({ code }) => !saidAtTheButton.has(code))
  const blocking = shown.filter(({ blocks }) => blocks).length
  return (
    <div className="closing-review">
      <section aria-label="Durchsicht">
        <ReviewChanges {...{ changes, moreChanges }} />
        {shown.length === 0 ? (
          <Nothing {...data} />
        ) : (
          <ReviewProblems problems={shown} mayOpen={caseworkers.includes(session.role)} />
        )}
      </section>
      <aside className="stack-2" aria-label="Zahlen und Einfrieren">
        <div>
          <h2 className="h3 closing-head">{formatQuarterMonths(line.quarter)}</h2>
          <Counts counts={counts} />
        </div>
        <ReviewFreeze
          freezing={freezing}
          running={running}
          problems={{ blocking, said: shown.length - blocking }}
          mayFreeze={responsible.includes(session.role)}
          onFreeze={onFreeze}
        />
      </aside>
    </div>
  )
}
