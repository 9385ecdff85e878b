import type { ReactNode } from 'react'
import { GroupHead } from '../ui/group-head.tsx'

export type Entry = { id: string; title: string; note: string; mark?: ReactNode }
export type EntryGroup = { title: string; note?: string; entries: readonly Entry[] }

type Props = {
  label: string
  groups: readonly EntryGroup[]
  selected: string | null
  onSelect: (id: string) => void
}

/** Choose on the left, read on the right; where it is narrow the entry follows below. */
export function EntryList({ label, groups, selected, onSelect }: Props) {
  return (
    <nav className="entry-list" aria-label={label}>
      {groups.map(({ title, note, entries }) => (
        <div key={title}>
          <GroupHead title={title} count={entries.length} aside={note} />
          <ul>
            {entries.map(entry => (
              <li key={entry.id}>
                <button
                  type="button"
                  className="entry-list__entry"
                  aria-current={entry.id === selected ? 'true' : undefined}
                  onClick={() => onSelect(entry.id)}
                >
                  <span className="entry-list__title">{entry.title}</span>
                  <span className="entry-list__note">{entry.note}</span>
                  {entry.mark}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** To the entry that was just chosen, for whoever reads or sees only a part of the page. */
export function showEntry(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-entry-title]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  })
}
