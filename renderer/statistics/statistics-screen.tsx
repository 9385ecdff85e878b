import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { quarterOf } from '../../shared/lib/quarters.ts'
import { caseworkers, responsible } from '../../shared/roles.ts'
import type { FigurePeriod, Figures, KeyFigure } from '../../shared/statistics/figures.ts'
import type { QuarterLine } from '../../shared/statistics/release.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import {
  isWithin,
  isYear,
  type PeriodSpan,
  periodText,
  quarterToPutOut,
  readPeriod,
  spanOf,
  yearOf,
} from './figures-period.ts'
import { PeriodChoice } from './figures-period-choice.tsx'
import { FigureReport } from './figures-report.tsx'
import { isBeforeBeginning, isNothing, stateText } from './figures-words.ts'
import { TargetsDialog } from './targets-dialog.tsx'
import { useFigures } from './use-figures.ts'
import './statistics.css'

const OWN_EYES = 'Echte Zahlen, nur für dieses Haus.'

/** What is made from these figures. */
function Exits({ period, lines }: { period: FigurePeriod; lines: readonly QuarterLine[] }) {
  const { role } = useHouse().session
  const year = String(yearOf(period))
  return (
    <>
      {caseworkers.includes(role) && (
        <Link
          className="kern-btn kern-btn--secondary"
          to="/statistics/report/$year"
          params={{ year }}
        >
          <Icon name="doc" size="s" />
          <span className="kern-label">Sachbericht</span>
        </Link>
      )}
      {responsible.includes(role) && !isYear(period) && (
        <Link
          className="kern-btn kern-btn--primary"
          to="/statistics/release/$quarter"
          params={{ quarter: quarterToPutOut(period, lines) }}
        >
          <Icon name="parcel" size="s" />
          <span className="kern-label">Quartal ausgeben</span>
        </Link>
      )}
    </>
  )
}

function Nothing({ figures }: { figures: Figures }) {
  const { period, running } = figures
  return !running && isBeforeBeginning(figures) ? (
    <EmptyState title="Aus dieser Zeit gibt es keine Angaben">
      {periodText(period)}: Damals wurde hier noch nichts erfasst.
    </EmptyState>
  ) : (
    <EmptyState title="Noch nichts gezählt">
      {periodText(period)}: keine Fälle, keine Kurzkontakte, keine Vermittlungen. Sobald etwas
      erfasst ist, stehen hier die Zahlen dazu.
    </EmptyState>
  )
}

type PageProps = { period: FigurePeriod; span: PeriodSpan; lines: readonly QuarterLine[] }

function StatisticsPage({ period, span, lines }: PageProps) {
  const navigate = useNavigate()
  const { figures, isCurrent, error, refetch } = useFigures(period)
  const [goals, setGoals] = useState<{ first: KeyFigure | null } | null>(null)
  const year = yearOf(period)
  const line = lines.find(({ quarter }) => quarter === period)
  return (
    <div className="page statistics">
      <PageHead
        title="Statistik"
        lead={
          figures && isCurrent ? (
            <>
              {stateText(figures)} {OWN_EYES}
              {figures.frozen &&
                line?.changedSince &&
                ' Seither wurde etwas geändert oder nachgetragen.'}
            </>
          ) : (
            OWN_EYES
          )
        }
        actions={
          <>
            <PeriodChoice
              {...{ period, span }}
              onChange={next =>
                void navigate({ to: '/statistics/{-$period}', params: { period: next } })
              }
            />
            <Button icon="check" onClick={() => setGoals({ first: null })}>
              Ziele {year}
            </Button>
            <Exits {...{ period, lines }} />
          </>
        }
      />
      {error && (
        <>
          <Alert kind="danger" title={sentence(error)} live />
          <Button icon="refresh" onClick={() => void refetch()}>
            Noch einmal versuchen
          </Button>
        </>
      )}
      {!figures && !error && <div className="statistics__wait" aria-busy="true" />}
      {figures && (
        <div className="statistics__report" aria-busy={!isCurrent}>
          {isNothing(figures) ? (
            <Nothing figures={figures} />
          ) : (
            <FigureReport figures={figures} onGoal={first => setGoals({ first })} />
          )}
        </div>
      )}
      {goals && <TargetsDialog {...{ year }} first={goals.first} onClose={() => setGoals(null)} />}
    </div>
  )
}

/** True figures of a quarter or a year: on the screen only. */
export function StatisticsScreen({ period }: { period: string | null }) {
  const today = useToday()
  const { data, error } = useRead('statistics', 'listQuarters', {})
  if (error) {
    return (
      <div className="page statistics">
        <PageHead title="Statistik" lead={OWN_EYES} />
        <Alert kind="danger" title={sentence(error)} live />
      </div>
    )
  }
  if (!data) return <div className="page statistics" aria-busy="true" />
  const running = data.find(({ state }) => state === 'laeuft')?.quarter ?? quarterOf(today)
  const span = spanOf([running, ...data.map(({ quarter }) => quarter)])
  const asked = readPeriod(period)
  // What is still to come has no figures.
  const shown = asked !== null && isWithin(asked, span) ? asked : running
  return <StatisticsPage period={shown} {...{ span }} lines={data} />
}
