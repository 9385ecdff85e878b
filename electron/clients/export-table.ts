import { depthNames, listName } from '../../shared/clients/client.ts'
import { deadlineKindNames } from '../../shared/clients/deadline-rules.ts'
import { languageName } from '../../shared/clients/language-name.ts'
import type { ClientColumn, ClientRow } from '../../shared/clients/list.ts'
import { columnTitles } from '../../shared/clients/list-words.ts'
import { ageOn, genderNames, germanLevelNames } from '../../shared/clients/options.ts'
import { statusFacts } from '../../shared/clients/residence-status.ts'
import type { Cell, SheetColumn } from '../sheets/sheet.ts'

export type ExportColumn = SheetColumn<ClientRow>

export type Naming = {
  today: string
  place: (ags: string) => string
  state: (key: string) => string
}

const onDay = (day: string | null): Cell => (day === null ? null : { day })
const text = (title: string, width: number, cell: ExportColumn['cell']): ExportColumn => ({
  ...{ title, width, cell },
  kind: 'text',
})
const day = (title: string, of: (row: ClientRow) => string | null): ExportColumn => ({
  title,
  width: 12,
  kind: 'day',
  cell: row => onDay(of(row)),
})
const number = (title: string, cell: ExportColumn['cell']): ExportColumn => ({
  ...{ title, cell },
  width: 9,
  kind: 'number',
})

/** A column of the screen may be two here: one fact each, so that both can be sorted. */
function columnsOf(naming: Naming): { readonly [Column in ClientColumn]: readonly ExportColumn[] } {
  const { today, place, state } = naming
  const t = columnTitles
  return {
    number: [text(t.number, 12, row => row.number)],
    age: [number(t.age, row => ageOn(row.birthDate, today))],
    gender: [text(t.gender, 12, row => genderNames[row.gender])],
    place: [text(t.place, 22, row => row.municipality && place(row.municipality))],
    origin: [text(t.origin, 22, row => row.countryOfOrigin && state(row.countryOfOrigin))],
    languages: [
      text(t.languages, 26, row => row.languages.map(({ code }) => languageName(code)).join(', ')),
    ],
    german: [text(t.german, 9, row => row.germanLevel && germanLevelNames[row.germanLevel])],
    residence: [
      text(t.residence, 42, row => row.residence && statusFacts[row.residence.status].shortName),
      day('Gültig bis', row => row.residence?.validTo ?? null),
    ],
    deadline: [
      text(t.deadline, 30, row => row.deadline && deadlineKindNames[row.deadline.kind]),
      day('Frist am', row => row.deadline?.day ?? null),
    ],
    needs: [number(t.needs, row => row.openNeeds)],
    'next-step': [
      text(t['next-step'], 40, row => row.nextStep?.text ?? null),
      day('Fällig am', row => row.nextStep?.dueOn ?? null),
    ],
    contact: [day(t.contact, row => row.lastContactOn)],
    responsible: [text(t.responsible, 24, row => row.responsibleName)],
    depth: [text(t.depth, 18, row => depthNames[row.depth])],
    opened: [day(t.opened, row => row.openedOn)],
    closed: [day(t.closed, row => row.closedOn)],
    phone: [text(t.phone, 20, row => row.phone)],
  }
}

/** The name always, then what is visible, in the order of the list. */
export function exportColumns(
  visible: readonly ClientColumn[],
  naming: Naming,
): readonly ExportColumn[] {
  const columns = columnsOf(naming)
  return [
    text('Name', 34, listName),
    text('Name in eigener Schrift', 28, row => row.ownScript),
    ...visible.flatMap(column => columns[column]),
  ]
}
