import {
  type ClientColumn,
  type ClientFilter,
  type ClientSort,
  clientColumn,
  openCases,
  type SavedView,
} from '../../shared/clients/list.ts'

/** What a list shows. */
export type Shown = {
  filter: ClientFilter
  sort: ClientSort
  columns: readonly ClientColumn[]
}

export type ListTab = {
  id: string
  title: string
  /** Whom it counts, where the title alone would leave that open. */
  hint?: string
  shown: Shown
  saved: boolean
}

/** What Heute and other screens open the list with: router state `{ view }`. */
export type ListEntry = 'silent' | 'no-step' | 'idle-need'

declare module '@tanstack/history' {
  interface HistoryState {
    view?: ListEntry
  }
}

const byName: ClientSort = { by: 'name', descending: false }
const usual: readonly ClientColumn[] = [
  ...(['age', 'place', 'origin', 'languages', 'residence'] as const),
  ...(['needs', 'next-step', 'contact', 'responsible'] as const),
]
const lighter: readonly ClientColumn[] = [
  ...(['age', 'place', 'origin', 'languages', 'residence'] as const),
  ...(['needs', 'contact', 'opened', 'responsible'] as const),
]
const ofClosed: readonly ClientColumn[] = [
  ...(['number', 'age', 'place', 'origin', 'languages'] as const),
  ...(['residence', 'contact', 'closed', 'responsible'] as const),
]

const cases: ClientFilter = { ...openCases, depth: 'fallmanagement' }

/** Where somebody's deadline or silence is asked for, everybody counts who has a file. */
export function builtInTabs(silentDays: number): readonly ListTab[] {
  const tab = (id: string, title: string, shown: Partial<Shown>, hint?: string): ListTab => ({
    ...{ id, title, saved: false, ...(hint ? { hint } : {}) },
    shown: { filter: cases, sort: byName, columns: usual, ...shown },
  })
  return [
    tab('open', 'Offene Fälle', {}),
    tab('mine', 'Meine', { filter: { ...cases, responsible: 'ich' } }),
    tab(
      ...(['deadline', 'Frist in 90 Tagen'] as const),
      {
        filter: { ...openCases, deadlineWithinDays: 90 },
        sort: { by: 'deadline', descending: false },
      },
      'auch mitgeführte Angehörige und Verweisberatung',
    ),
    tab('silent', `Ohne Kontakt ${silentDays} Tage`, {
      filter: { ...cases, silentDays },
      sort: { by: 'contact', descending: false },
    }),
    tab('light', 'Verweisberatung', {
      filter: { ...openCases, depth: 'verweisberatung' },
      columns: lighter,
    }),
    tab('closed', 'Abgeschlossen', {
      filter: { ...openCases, state: 'abgeschlossen' },
      columns: ofClosed,
    }),
  ]
}

export function savedTab({ id, name, ...shown }: SavedView): ListTab {
  return { id, title: name, shown, saved: true }
}

/** Which tab an entry selects, and how its filter is changed. */
export const entries: Readonly<Record<ListEntry, { tab: string; narrow: Partial<ClientFilter> }>> =
  {
    silent: { tab: 'silent', narrow: {} },
    'no-step': { tab: 'open', narrow: { withoutNextStep: true } },
    'idle-need': { tab: 'open', narrow: { needsWithoutStep: true } },
  }

/**
 * Whatever differs from this is a chip: in a tab of the program what one chose, in a view of one's
 * own all that it asks. Cases are what every list begins with, no choice.
 */
export function chipBase({ saved, shown: { filter } }: ListTab): ClientFilter {
  if (!saved) return filter
  const { state, depth } = filter
  return { ...openCases, state, depth: depth === 'fallmanagement' ? depth : null }
}

/** Columns stand in the order of the list, whatever order they were chosen in. */
export function inOrder(columns: Iterable<string>): ClientColumn[] {
  const chosen = new Set(columns)
  return clientColumn.options.filter(column => chosen.has(column))
}

export function isSame(a: Shown, b: Shown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
