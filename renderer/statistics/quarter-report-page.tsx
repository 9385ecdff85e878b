import type { QuarterReportSheet, ReportHeadline } from '../../shared/bundles/quarter-report.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { SheetHead } from '../referrals/sheet-head.tsx'
import { ReportSection } from './quarter-report-table.tsx'
import './quarter-report-page.css'

/** The quarter for whoever reads paper: six numbers in their course, then every table with its bars. */
export function QuarterReportPage({ sheet }: { sheet: QuarterReportSheet }) {
  return (
    <main className="p-page q-report" lang="de">
      <SheetHead office={sheet.office}>
        {sheet.office.street}
        <br />
        {sheet.office.place}
      </SheetHead>
      <h1>{sheet.title}</h1>
      <p className="p-muted">{sheet.months}</p>
      <section className="q-headlines" aria-label="Das Quartal in Zahlen">
        {sheet.headlines.map(headline => (
          <Headline key={headline.name} headline={headline} />
        ))}
      </section>
      <section className="q-notes">
        <h2>So lesen Sie die Zahlen</h2>
        {sheet.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
        <p className="p-muted">{sheet.about}</p>
      </section>
      {sheet.chapters.map(({ title, tables }) => (
        <section key={title} className="q-chapter">
          <h2>{title}</h2>
          {tables.map((table, at) => (
            <ReportSection
              key={table.title}
              table={table}
              isSaid={tables[at - 1]?.definition === table.definition}
            />
          ))}
        </section>
      ))}
    </main>
  )
}

const BAR = { width: 9, gap: 3, height: 26 }

function Headline({ headline: { name, value, exact, course } }: { headline: ReportHeadline }) {
  const most = Math.max(1, ...course.map(one => one.value ?? 0))
  const told = course.filter(one => one.value !== null)
  return (
    <div className="q-headline">
      <p>{name}</p>
      <p className="q-headline__value">
        {formatGermanNumber(value)}
        {exact && <span>genau</span>}
      </p>
      <svg
        role="img"
        preserveAspectRatio="none"
        viewBox={`0 0 ${course.length * (BAR.width + BAR.gap) - BAR.gap} ${BAR.height + 1}`}
        aria-label={`${name} im Verlauf: ${told.map(one => `${one.quarter} ${one.value}`).join(', ')}`}
      >
        <rect className="q-bar" y={BAR.height + 0.5} width="100%" height="0.5" />
        {course.map((one, at) => {
          const height = one.value === null ? 0 : (one.value / most) * BAR.height
          return (
            <rect
              key={one.quarter}
              className={at === course.length - 1 ? 'q-bar q-bar--now' : 'q-bar'}
              x={at * (BAR.width + BAR.gap)}
              y={BAR.height - height}
              width={BAR.width}
              height={height + (one.value === null ? 0 : 1)}
            />
          )
        })}
      </svg>
      <p className="q-headline__span" aria-hidden="true">
        <span>{course[0]?.quarter}</span>
        <span>{course.at(-1)?.quarter}</span>
      </p>
    </div>
  )
}
