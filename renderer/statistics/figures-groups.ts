import type { Figures, FigureTable, KeyFigure } from '../../shared/statistics/figures.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'

// Below the overview: everything else, by what it is about.

type GroupDefinition = {
  key: string
  name: string
  populations: readonly string[]
  /** With headlines of their own; those of the overview are not said again. */
  figures: readonly KeyFigure[]
}

const definitions: readonly GroupDefinition[] = [
  { key: 'bestand', name: 'Bestand', populations: ['bestand'], figures: [] },
  {
    key: 'bewegung',
    name: 'Bewegung',
    populations: ['zugang', 'abgang'],
    figures: ['zugang', 'abgang'],
  },
  { key: 'kurzkontakte', name: 'Kurzkontakte', populations: ['kurzkontakt'], figures: [] },
  { key: 'vermittlungen', name: 'Vermittlungen', populations: ['vermittlung'], figures: [] },
  {
    key: 'ehrenamt',
    name: 'Ehrenamt',
    populations: [
      ...['ehrenamt', 'einsatz', 'stunden', 'begleitung', 'begleitung-neu', 'begleitung-ende'],
      'schulung',
    ],
    figures: [
      ...(['ehrenamt', 'einsatz', 'stunden', 'euro', 'begleitung', 'begleitung-monate'] as const),
      'schulung-ue',
    ],
  },
  {
    key: 'netzwerk',
    name: 'Netzwerk und Hürden',
    populations: ['huerde'],
    figures: ['treffen', 'angebote-voll', 'huerde'],
  },
]

/** Drawn larger above. */
const inOverview: ReadonlySet<string> = new Set(['v-ausgang', 'b-gemeinde'])

const programme = programmeFor([])
const populations = new Map(programme.tables.map(({ id, population }) => [id, population]))

export type FigureGroup = {
  key: string
  name: string
  lines: Figures['lines']
  tables: readonly FigureTable[]
}

/** A table that a later programme brings along finds its place at the end. */
export function groupsOf({ lines, tables }: Pick<Figures, 'lines' | 'tables'>): FigureGroup[] {
  const shown = tables.filter(({ id }) => !inOverview.has(id))
  const populationOf = ({ id }: FigureTable) => populations.get(id)
  const groups = definitions.map(({ key, name, figures, populations: own }) => ({
    ...{ key, name },
    lines: lines.filter(line => figures.includes(line.key)),
    tables: shown.filter(table => own.includes(populationOf(table) ?? '')),
  }))
  const unknown = shown.filter(table => populationOf(table) === undefined)
  const rest = { key: 'weitere', name: 'Weitere', lines: [], tables: unknown }
  return [...groups, rest].filter(group => group.lines.length + group.tables.length > 0)
}

/** What the rows of a table are: 'Alter', 'Feld'. */
export function rowHeadOf(tableId: string): string {
  const definition = programme.tables.find(({ id }) => id === tableId)
  const owner = programme.populations.find(({ key }) => key === definition?.population)
  const dimension = owner?.dimensions.find(({ key }) => key === definition?.dimensions[0])
  return dimension?.name ?? (tableId === 'art' ? 'Art' : 'Feld')
}
