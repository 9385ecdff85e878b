import { formatDay } from '../../shared/lib/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { State } from '../ui/state.tsx'
import { useHelper } from './helper-context.ts'
import {
  allowedOf,
  kindsText,
  type PaperRow,
  paperRows,
  standingWords,
} from './helper-sheet-words.ts'
import { paperTitles, seenNames } from './helper-words.ts'

const looks = {
  may: { icon: 'ok', tone: 'ok' },
  ends: { icon: 'alert', tone: 'warn' },
  not: { icon: 'circle', tone: 'muted' },
} as const

function Mark({ look }: { look: keyof typeof looks }) {
  if (look !== 'not') return <Icon name={looks[look].icon} tone={looks[look].tone} />
  return (
    <svg className="icon icon--m muted" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" strokeWidth="2" />
      <path d="M7 7l6 6M13 7l-6 6" strokeWidth="2" />
    </svg>
  )
}

/** What she may do today, in words, before any paper. */
export function AllowedToday() {
  const { helper, standings, today } = useHelper()
  return (
    <ul className="allowed">
      {allowedOf(helper, standings, today).map(({ kind, title, note, look }) => (
        <li key={kind}>
          <Mark look={look} />
          <div>
            <b className="allowed__title">{title}</b>
            <span className={look === 'ends' ? 's warn med' : 's muted'}>{note}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function seenText({ paper, exemption, standing }: PaperRow): string {
  if (standing?.state === 'befreit' && exemption) return exemption.reason
  if (!paper) return standing?.state === 'gilt' ? 'aus den Angaben' : ''
  const units = paper.ue === null ? [] : [`${paper.ue} UE`]
  return [...units, paper.note || seenNames[paper.seen]].join(', ')
}

function releases({ kinds, standing }: PaperRow, own: number): string {
  if (kinds.length === 0) return ''
  if (!standing?.blocks) return 'nur ein Hinweis'
  return own > 1 && kinds.length === own ? 'jeden Einsatz' : kindsText(kinds)
}

/** One line for each paper: how it was seen, from when, until when, what it opens. */
export function PapersTable() {
  const view = useHelper()
  const rows = paperRows(view, view.today)
  if (rows.length === 0)
    return <p className="muted">Für diese Aufgaben verlangen die Einstellungen keine Nachweise.</p>
  return (
    <table className="papers">
      <thead>
        <tr>
          <th scope="col" className="papers__name">
            Nachweis
          </th>
          <th scope="col" className="only-medium">
            gesehen
          </th>
          <th scope="col" className="papers__day">
            vom
          </th>
          <th scope="col" className="papers__until">
            gilt
          </th>
          <th scope="col" className="only-medium papers__opens">
            gibt frei
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => {
          const { tone, icon, text } = standingWords(row.standing)
          return (
            <tr key={row.requirement}>
              <th scope="row">{paperTitles[row.requirement]}</th>
              <td className="muted only-medium">{seenText(row)}</td>
              <td className="papers__day nowrap">{row.paper ? formatDay(row.paper.on) : ''}</td>
              <td>
                <State tone={tone} icon={icon}>
                  {text}
                </State>
              </td>
              <td className="only-medium">{releases(row, view.helper.kinds.length)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
