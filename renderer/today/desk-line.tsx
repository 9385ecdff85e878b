import { Link } from '@tanstack/react-router'
import { languageName } from '../../shared/clients/language-name.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { ActionLine, type LineCell } from '../ui/action-line.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { actions, dueWords, reasonWords, subjectWords } from './desk-words.ts'
import { useLineActions } from './use-line-actions.ts'

const COLUMNS = 'var(--desk-columns)'

export type LineNames = {
  today: string
  place: (ags: string) => string
  /** The own desk need not say whose case it is. */
  onlyMine: boolean
}

/** "Friedberg, Dari" and, on everybody's desk, who is responsible. */
function whereWords({ client }: DeskLine, { place, onlyMine }: LineNames): string {
  if (!client) return ''
  const languages = client.languages.slice(0, onlyMine ? 2 : 1).map(languageName)
  const where = client.municipality === null ? [] : [place(client.municipality)]
  const words = [...where, ...languages, ...(onlyMine ? [] : [client.responsibleName])]
  return words.filter(word => word !== '').join(', ')
}

function person(line: DeskLine, names: LineNames): LineCell {
  const { client } = line
  if (!client) {
    const { main, note } = subjectWords(line)
    return { main: <bdi>{main}</bdi>, note, strong: true }
  }
  const where = whereWords(line, names)
  return {
    main: (
      // With the keyboard O opens the file: a second stop in each line would only be in the way.
      <Link
        className="quiet-link"
        to="/clients/$clientId/{-$tab}"
        params={{ clientId: client.id }}
        tabIndex={-1}
      >
        <bdi>{client.name}</bdi>
      </Link>
    ),
    note: (
      <span className="cut desk__cut" title={where}>
        {where}
      </span>
    ),
    strong: true,
  }
}

function cut(text: string) {
  return (
    <span className="cut desk__cut" title={text}>
      <bdi>{text}</bdi>
    </span>
  )
}

type Props = { line: DeskLine; names: LineNames; onSnooze: (line: DeskLine) => void }

export function DeskLineRow({ line, names, onSnooze }: Props) {
  const { act, open, finish } = useLineActions()(line)
  const { tone, ...due } = dueWords(line, names.today)
  const reason = reasonWords(line)
  const snooze = () => onSnooze(line)
  return (
    <ActionLine
      columns={COLUMNS}
      cells={[
        {
          main: <span className={tone ? 'med nowrap' : 'nowrap'}>{due.main}</span>,
          note: due.note,
          ...(tone ? { tone } : {}),
        },
        person(line, names),
        {
          main: (
            <span className="desk__reason" title={reason.main}>
              <bdi>{reason.main}</bdi>
            </span>
          ),
          note: cut(reason.note),
        },
        {
          main: (
            <IconButton
              quiet
              icon="clock"
              label="Verschieben"
              tabIndex={-1}
              aria-haspopup="dialog"
              onClick={snooze}
            />
          ),
        },
      ]}
      action={{ ...actions[line.kind], onPress: act }}
      keys={{ v: snooze, ...(open ? { o: open } : {}), ...(finish ? { e: finish } : {}) }}
    />
  )
}
