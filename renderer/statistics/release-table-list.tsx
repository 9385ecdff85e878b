import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Release, ReleaseTable } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { groupsOf, obstacles } from './release-words.ts'

type Props = { release: Release; selected: string; onSelect: (id: string) => void }
type MarkProps = { table: ReleaseTable; against: readonly string[] }

function Mark({ table, against }: MarkProps) {
  if (against.length === 0) {
    return (
      <>
        <Icon name="check" size="s" tone="ok" />
        <span className="sr-only">geprüft: </span>
      </>
    )
  }
  const isNamed = against.some(text => text.includes(table.title))
  return (
    <>
      <Icon
        name={isNamed ? 'danger' : 'circle'}
        size="s"
        {...(isNamed ? { tone: 'bad' as const } : {})}
      />
      {isNamed && <span className="sr-only">nicht bestanden: </span>}
    </>
  )
}

/** Everything that leaves, to look at one by one: arrows choose. */
export function ReleaseTableList({ release, selected, onSelect }: Props) {
  const against = obstacles(release)
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
              <Mark {...{ table, against }} />
              <span>{table.title}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
