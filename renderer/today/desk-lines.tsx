import { type ReactNode, useState } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { type Desk, type DeskGroup, type DeskLine, deskGroup } from '../../shared/today/desk.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { sentence } from '../texts.ts'
import { ActionList } from '../ui/action-list.tsx'
import { Alert } from '../ui/alert.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { Kbd } from '../ui/kbd.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { DeskLineRow, type LineNames } from './desk-line.tsx'
import { NothingDue } from './nothing-due.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { SnoozedDialog } from './snoozed-dialog.tsx'
import { useDesk } from './use-desk.ts'
import { useLineFocus } from './use-line-focus.ts'
import './desk.css'

const heads: Readonly<
  Record<DeskGroup, { title: string; icon: IconName; tone: 'bad' | 'warn' | 'muted' }>
> = {
  overdue: { title: 'Überfällig', icon: 'danger', tone: 'bad' },
  today: { title: 'Heute', icon: 'clock', tone: 'warn' },
  soon: { title: 'Demnächst', icon: 'calendar', tone: 'muted' },
}

const keys = [
  [['↑', '↓'], 'wählen'],
  [['Enter'], 'Aktion'],
  [['O'], 'Akte'],
  [['V'], 'verschieben'],
  [['E'], 'erledigt'],
] as const

function Keys() {
  return (
    <span className="desk__keys">
      {keys.map(([letters, does]) => (
        <span key={does}>
          {letters.map(letter => (
            <Kbd key={letter}>{letter}</Kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </span>
  )
}

type GroupProps = {
  group: DeskGroup
  desk: Desk
  names: LineNames
  aside: ReactNode
  onMore: () => void
  onSnooze: (line: DeskLine) => void
}

function Group({ group, desk, names, aside, onMore, onSnooze }: GroupProps) {
  const lines = desk.lines.filter(line => line.group === group)
  if (lines.length === 0) return null
  const count = desk.counts[group]
  const more = count - lines.length
  return (
    <section className="desk__group">
      <GroupHead {...heads[group]} count={count} aside={aside} />
      <ActionList label={heads[group].title}>
        {lines.map(line => (
          <DeskLineRow key={line.key} {...{ line, names, onSnooze }} />
        ))}
      </ActionList>
      {more > 0 && (
        <p className="desk__more">
          <LinkButton small onClick={onMore}>
            {countOf(more, 'weitere Zeile', 'weitere Zeilen')}
          </LinkButton>
        </p>
      )}
    </section>
  )
}

/** "Friedberg (Hessen)": here it is obvious. */
const shortly = (place: string) => place.replace(/ \(.*\)$/, '')

/** Who needs somebody today: the most urgent first, each with its one next act. */
export function DeskLines() {
  const { desk, error, onlyMine, showMore } = useDesk()
  const { nameOf } = useHessen()
  const [snoozing, setSnoozing] = useState<DeskLine | null>(null)
  const [looking, setLooking] = useState(false)
  const focus = useLineFocus((desk?.lines ?? []).map(line => line.key))
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!desk) return <div aria-busy="true" />
  const { today, horizon, lines, snoozed } = desk
  const first = lines[0]?.group
  const asideOf = (group: DeskGroup) => (
    <>
      {group === first && <Keys />}
      {group === 'soon' && group !== first && `Schritte bis ${formatWeekday(horizon)}`}
    </>
  )
  return (
    <div className="desk" {...focus}>
      {lines.length === 0 && <NothingDue onlyMine={onlyMine} snoozed={snoozed} />}
      {deskGroup.options.map(group => (
        <Group
          key={group}
          {...{ group, desk }}
          names={{ today, place: ags => shortly(nameOf(ags)), onlyMine }}
          aside={asideOf(group)}
          onMore={showMore}
          onSnooze={setSnoozing}
        />
      ))}
      {snoozed > 0 && (
        <p className="desk__more">
          <LinkButton small aria-haspopup="dialog" onClick={() => setLooking(true)}>
            {countOf(snoozed, 'verschobene Zeile', 'verschobene Zeilen')}
          </LinkButton>
        </p>
      )}
      {snoozing && <SnoozeDialog line={snoozing} today={today} onClose={() => setSnoozing(null)} />}
      {looking && <SnoozedDialog onlyMine={onlyMine} onClose={() => setLooking(false)} />}
    </div>
  )
}
