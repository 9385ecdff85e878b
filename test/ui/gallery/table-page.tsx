import { useState } from 'react'
import { EmptyState } from '../../../renderer/ui/empty-state.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { Table } from '../../../renderer/ui/table.tsx'
import type { Column } from '../../../renderer/ui/table-types.ts'
import { recorded } from './record.ts'

type Person = { id: string; name: string; place: string; age: number | null }

const names = ['Zander', 'Özdemir', 'Ouattara', 'Äpfel', 'Abdi', 'Pahlavi', 'Ångström']
const places = ['Büdingen', 'Bad Vilbel', 'Friedberg', 'Karben']

function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: count > names.length ? `${names[index % 7]} ${index}` : names[index]!,
    place: places[index % 4]!,
    age: index % 5 === 0 ? null : 18 + ((index * 7) % 50),
  }))
}

const columns: readonly Column<Person>[] = [
  { id: 'name', title: 'Name', value: person => person.name },
  { id: 'place', title: 'Gemeinde', value: person => person.place },
  { id: 'age', title: 'Alter', value: person => person.age, align: 'end' },
  { id: 'id', title: 'Nummer', value: person => person.id, sortable: false },
]
const rowKey = (person: Person) => person.id

function TablePage({ rows }: { rows: readonly Person[] }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <PageHead title="Personen" />
      <Table
        label="Personen"
        {...{ rows, columns, rowKey }}
        rowLabel={person => person.name}
        noun={{ one: 'Person', many: 'Personen' }}
        onOpen={person => recorded.happened.push(person.name)}
        selection={{ selected, onChange: setSelected }}
        empty={
          <EmptyState title="Noch ist niemand aufgenommen.">
            Hier stehen alle Personen, die Sie begleiten.
          </EmptyState>
        }
      />
    </>
  )
}

const many = people(20_000)
const few = people(7)
const none: readonly Person[] = []

export const LongTablePage = () => <TablePage rows={many} />
export const ShortTablePage = () => <TablePage rows={few} />
export const EmptyTablePage = () => <TablePage rows={none} />
