import { useWatch } from 'react-hook-form'
import { annualChapter, annualChapterNames } from '../../shared/statistics/annual-report.ts'
import { Icon } from '../ui/icon.tsx'
import type { ReportField, ReportForm } from './report-form.ts'

/** The place in the text; without one, its beginning. */
export function showField(field: ReportField, range?: readonly [from: number, to: number]): void {
  const element = document.querySelector<HTMLTextAreaElement>(`.report [name="${field}"]`)
  if (!element) return
  element.focus({ preventScroll: true })
  if (range) element.setSelectionRange(...range)
  element.closest('section, .report__title')?.scrollIntoView({ block: 'start' })
}

/** All chapters at a glance: which are written, and the way to each. */
export function ReportRail() {
  const values = useWatch<ReportForm>()
  return (
    <nav className="report-rail" aria-label="Kapitel">
      <ul>
        {annualChapter.options.map(key => {
          const isWritten = (values[key] ?? '').trim() !== ''
          return (
            <li key={key}>
              <button type="button" className="report-rail__line" onClick={() => showField(key)}>
                <Icon
                  name={isWritten ? 'check' : 'circle'}
                  size="s"
                  tone={isWritten ? 'ok' : 'muted'}
                />
                <span>
                  {annualChapterNames[key]}
                  <span className="sr-only">{isWritten ? ', geschrieben' : ', noch leer'}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
