import { formatInstant } from '../../shared/lib/dates.ts'
import type { AuditEntry } from '../../shared/privacy/audit.ts'
import { State } from '../ui/state.tsx'
import type { Column } from '../ui/table-types.ts'
import { callText } from './call-names.ts'
import { subjectText } from './subject-text.ts'

/** `names` of the people who have or had access; everything else is shown by its id. */
export function auditColumns(names: ReadonlyMap<string, string>): readonly Column<AuditEntry>[] {
  return [
    {
      id: 'at',
      title: 'Wann',
      // Sorts by the first part, is found by either.
      value: entry => `${entry.at} ${formatInstant(entry.at)}`,
      cell: entry => formatInstant(entry.at),
      width: '13rem',
    },
    { id: 'who', title: 'Wer', value: entry => entry.actorName ?? 'Das Programm', width: '15rem' },
    { id: 'what', title: 'Was', value: entry => callText(entry.call) },
    {
      id: 'subject',
      title: 'Woran',
      value: entry => subjectText(entry.subject, names),
      width: '13rem',
      from: 'medium',
    },
    {
      id: 'outcome',
      title: 'Ergebnis',
      value: entry => (entry.outcome === 'done' ? 'erledigt' : 'verweigert'),
      cell: entry =>
        entry.outcome === 'done' ? (
          <span className="s muted">erledigt</span>
        ) : (
          <State tone="warn" icon="alert">
            verweigert
          </State>
        ),
      width: '8rem',
    },
  ]
}
