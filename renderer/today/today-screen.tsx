import type { KeyboardEvent } from 'react'
import { formatLongDay, isoWeek } from '../../shared/lib/dates.ts'
import { caseworkers, type Role } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { OnlyMine } from './only-mine.tsx'
import { Slipping } from './slipping.tsx'
import { Standing } from './standing.tsx'
import type { FigureProvider } from './today-figures.ts'
import type { LineProvider } from './today-lines.ts'

/** One has just arrived at the heading: the first arrow goes to the first line. */
function enterLines(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLHeadingElement)) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>('[data-line-action]')?.focus()
}

/** Whoever leads sees no cases, and so no lines. */
function NoDesk() {
  return (
    <>
      <p className="h2">Hier steht, was die Dienststelle braucht.</p>
      <p className="today__lead">
        Die Aufgaben zu einzelnen Personen sehen nur diejenigen, die Fälle führen.
      </p>
    </>
  )
}

type Props = { providers: readonly LineProvider[]; figures: readonly FigureProvider[] }

export function TodayScreen({ providers, figures }: Props) {
  const { role } = useHouse().session
  const isMine = (provider: { roles: readonly Role[] }) => provider.roles.includes(role)
  const overview = useRead('today', 'overview', {})
  const today = overview.data?.today
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only passes the focus on to a button inside
    <div className="page today" onKeyDown={enterLines}>
      <PageHead
        title="Heute"
        // The line is kept free, so that nothing moves when the day is known.
        lead={today ? `${formatLongDay(today)}, Kalenderwoche ${isoWeek(today).week}` : '\u00a0'}
        actions={caseworkers.includes(role) && <OnlyMine />}
      />
      {overview.error && <Alert kind="danger" title={sentence(overview.error)} live />}
      {overview.data && (
        <div className="cols today__cols">
          <div className="today__lines">
            {!caseworkers.includes(role) && <NoDesk />}
            {providers.filter(isMine).map(({ id, Lines }) => (
              <Lines key={id} />
            ))}
          </div>
          <div className="today__side">
            {caseworkers.includes(role) && <Slipping />}
            <Standing figures={figures.filter(isMine)} />
          </div>
        </div>
      )}
    </div>
  )
}
