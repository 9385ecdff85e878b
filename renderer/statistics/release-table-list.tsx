import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Release } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { groupsOf, obstacles } from './release-words.ts'

type Props = { release: Release; selected: string; onSelect: (id: string) => void }

/** Checked and attacked are all tables together: as long as something stands against it, none is good. */
function Mark({ isGood }: { isGood: boolean }) {
  if (!isGood) return <Icon name="circle" size="s" tone="muted" />
  return (
    <>
      <Icon name="check" size="s" tone="ok" />
      <span className="sr-only">geprüft: </span>
    </>
  )
}

/** Everything that leaves, to look at one by one: arrows choose. */
export function ReleaseTableList({ release, selected, onSelect }: Props) {
  const isGood = obstacles(release).length === 0
  return (
    <ListBox
      className="closing-tables__list"
      aria-label="Tabellen der Lieferung"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={keys => {
        const [key] = [...keys]
        if (key !== undefined) onSelect(String(key))
      }}
    >
      {groupsOf(release.tables).map(({ kind, name, tables }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className="closing-tables__head">{name}</Header>
          {tables.map(table => (
            <ListBoxItem
              key={table.id}
              id={table.id}
              className="closing-tables__item"
              textValue={table.title}
            >
              <Mark isGood={isGood} />
              <span>{table.title}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
