import { depthNames } from '../../shared/clients/client.ts'
import type { ClientColumn, ClientRow, ClientSort } from '../../shared/clients/list.ts'
import { columnTitles } from '../../shared/clients/list-words.ts'
import { ageOn, genderNames, germanLevelNames } from '../../shared/clients/options.ts'
import { formatPhone } from '../../shared/clients/phone.ts'
import type { Column } from '../ui/table-types.ts'
import {
  type CellFacts,
  ContactCell,
  Cut,
  DayCell,
  DeadlineCell,
  LanguagesCell,
  NameCell,
  NeedsCell,
  NextStepCell,
  ResidenceCell,
  TwoNames,
  WhoCell,
} from './list-cells.tsx'
import { type PlaceNames, placeText, type StateNames, stateText } from './short-contact-words.ts'

export type ListNames = { places: PlaceNames; states: StateNames }

type ListColumn = Column<ClientRow> & { rem: number }

const NAME_REM = 11

/** Sorted by this when its head is pressed; a column without one can't be sorted. */
const sortings: { readonly [column: string]: { by: ClientSort['by']; reversed?: true } } = {
  name: { by: 'name' },
  number: { by: 'number' },
  // the youngest was born last
  age: { by: 'birth', reversed: true },
  place: { by: 'municipality' },
  residence: { by: 'deadline' },
  deadline: { by: 'deadline' },
  'next-step': { by: 'next-step' },
  contact: { by: 'contact' },
  opened: { by: 'opened' },
}

/** The head that says so: of two columns with one order the first that is shown. */
export function sortingOf({ by, descending }: ClientSort, columns: readonly { id: string }[]) {
  const column = columns.find(({ id }) => sortings[id]?.by === by)
  if (!column) return undefined
  return { id: column.id, desc: descending !== Boolean(sortings[column.id]?.reversed) }
}

export function sortedBy(id: string, sort: ClientSort): ClientSort {
  const wanted = sortings[id]
  if (!wanted) return sort
  if (wanted.by === sort.by) return { ...sort, descending: !sort.descending }
  return { by: wanted.by, descending: Boolean(wanted.reversed) }
}

function columnOf(
  column: ClientColumn,
  rem: number,
  cell: (row: ClientRow) => React.ReactNode,
  more: Partial<Column<ClientRow>> = {},
): ListColumn {
  return {
    ...{ id: column, title: columnTitles[column], rem, cell },
    width: `${rem}rem`,
    value: () => null,
    sortable: sortings[column] !== undefined,
    ...more,
  }
}

function allColumns(facts: CellFacts, { places, states }: ListNames) {
  const { today } = facts
  const place = (row: ClientRow) => (row.municipality ? placeText(row.municipality, places) : '')
  const state = (row: ClientRow) =>
    row.countryOfOrigin ? stateText(row.countryOfOrigin, states) : ''
  const columns: { readonly [Column in ClientColumn]: ListColumn } = {
    number: columnOf('number', 6.25, row => row.number, { from: 'medium' }),
    age: columnOf('age', 3.5, row => ageOn(row.birthDate, today) ?? '–', {
      ...{ align: 'end', from: 'medium' },
    }),
    gender: columnOf('gender', 6.5, row => genderNames[row.gender], { from: 'medium' }),
    place: columnOf('place', 8.75, row => <TwoNames main={place(row)} note="" />, {
      from: 'medium',
    }),
    origin: columnOf('origin', 8.75, row => <TwoNames main={state(row)} note="" />, {
      from: 'medium',
    }),
    languages: columnOf('languages', 6.25, row => <LanguagesCell row={row} />, { from: 'wide' }),
    german: columnOf('german', 5, row => row.germanLevel && germanLevelNames[row.germanLevel], {
      from: 'medium',
    }),
    residence: columnOf('residence', 13, row => <ResidenceCell row={row} {...facts} />, {
      title: 'Aufenthalt, gültig bis',
    }),
    deadline: columnOf('deadline', 11.5, row => <DeadlineCell row={row} {...facts} />, {
      from: 'medium',
    }),
    needs: columnOf('needs', 4.75, row => <NeedsCell row={row} />, {
      ...{ align: 'end', from: 'medium' },
    }),
    'next-step': columnOf('next-step', 12.5, row => <NextStepCell row={row} {...facts} />),
    contact: columnOf('contact', 4.5, row => <ContactCell row={row} {...facts} />, {
      ...{ title: 'Kontakt', from: 'medium' },
    }),
    responsible: columnOf('responsible', 2.5, row => <WhoCell name={row.responsibleName} />, {
      ...{ title: 'Wer', from: 'medium' },
    }),
    depth: columnOf('depth', 9, row => <Cut>{depthNames[row.depth]}</Cut>, { from: 'medium' }),
    opened: columnOf('opened', 6, row => <DayCell day={row.openedOn} today={today} />, {
      from: 'medium',
    }),
    closed: columnOf('closed', 6, row => <DayCell day={row.closedOn} today={today} />, {
      from: 'medium',
    }),
    phone: columnOf('phone', 9.5, row => <span className="nowrap">{formatPhone(row.phone)}</span>, {
      from: 'medium',
    }),
  }
  const both: ListColumn = {
    ...columns.place,
    title: 'Gemeinde, Herkunft',
    rem: 9,
    width: '9rem',
    cell: row => <TwoNames main={place(row)} note={state(row)} />,
  }
  return { ...columns, both }
}

const nameColumn: ListColumn = {
  ...{ id: 'name', title: 'Name', rem: NAME_REM },
  value: () => null,
  cell: row => <NameCell row={row} />,
}

/** The name always and first; place and origin share a cell where both are chosen. */
export function listColumns(
  chosen: readonly ClientColumn[],
  facts: CellFacts,
  names: ListNames,
): readonly ListColumn[] {
  const { both, ...columns } = allColumns(facts, names)
  const share = chosen.includes('place') && chosen.includes('origin')
  return [
    nameColumn,
    ...chosen
      .filter(column => !(share && column === 'origin'))
      .map(column => (share && column === 'place' ? both : columns[column])),
  ]
}

/** What the table needs at least; below that it scrolls by itself, not the page. */
export function leastWidths(columns: readonly ListColumn[]): { wide: string; medium: string } {
  const sum = (some: readonly ListColumn[]) => some.reduce((all, { rem }) => all + rem, 2.25)
  return {
    wide: `${sum(columns)}rem`,
    medium: `${sum(columns.filter(({ from }) => from !== 'wide'))}rem`,
  }
}
