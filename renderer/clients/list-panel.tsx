import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { listName } from '../../shared/clients/client.ts'
import type { ClientRow } from '../../shared/clients/list.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useToast } from '../ui/toast-context.ts'
import { listColumns } from './list-columns.tsx'
import { NothingFound } from './list-empty.tsx'
import type { Colleague } from './list-filter-options.ts'
import { FilterRow } from './list-filter-row.tsx'
import { select, setLeft, useListState } from './list-state.ts'
import { ListTable } from './list-table.tsx'
import { chipBase, isSame, type ListTab, type Shown } from './list-views.ts'
import { rememberWalk } from './list-walk.ts'
import { useFirstPage } from './use-list-pages.ts'
import { usePlaces } from './use-places.ts'
import { useStates } from './use-states.ts'

type Props = {
  tab: ListTab
  shown: Shown
  count: number | undefined
  colleagues: readonly Colleague[]
}

const MOST_SELECTED = 500
const PER_ANSWER = 200

/** The loaded rows around the opened one, so that the file knows its neighbours. */
function remember(place: number, rowAt: (place: number) => ClientRow | undefined, total: number) {
  const before: string[] = []
  for (let at = place - 1; at >= 0; at -= 1) {
    const row = rowAt(at)
    if (!row) break
    before.unshift(row.id)
  }
  const after: string[] = []
  for (let at = place; at < total; at += 1) {
    const row = rowAt(at)
    if (!row) break
    after.push(row.id)
  }
  rememberWalk([...before, ...after], { offset: place - before.length, total })
}

async function readNames({ filter, sort }: Shown, total: number): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (let offset = 0; offset < Math.min(total, MOST_SELECTED); offset += PER_ANSWER) {
    const limit = Math.min(PER_ANSWER, MOST_SELECTED - offset)
    const { rows } = await api.clients.list({ filter, sort, offset, limit })
    for (const row of rows) names.set(row.id, listName(row))
  }
  return names
}

/** What stands below the tabs: filters, and the list or why there is none. */
export function ListPanel({ tab, shown, count, colleagues }: Props) {
  const { leadTimes } = useHouse().settings.desk
  const places = usePlaces()
  const states = useStates()
  const { selected } = useListState()
  const first = useFirstPage(shown)
  const navigate = useNavigate()
  const toast = useToast()
  const today = first.data?.today ?? ''
  const total = first.data?.total ?? 0
  const columns = useMemo(
    () => listColumns(shown.columns, { today, lead: leadTimes }, { places, states }),
    [shown.columns, today, leadTimes, places, states],
  )

  function open(place: number, rowAt: (place: number) => ClientRow | undefined) {
    const row = rowAt(place)
    if (!row) return
    remember(place, rowAt, total)
    setLeft(true)
    void navigate({ to: '/clients/$clientId/{-$tab}', params: { clientId: row.id } })
  }

  function choose(row: ClientRow) {
    const next = new Map(selected)
    if (!next.delete(row.id)) next.set(row.id, listName(row))
    select(next)
  }

  async function chooseAll() {
    if (selected.size >= Math.min(total, MOST_SELECTED)) return select(new Map())
    try {
      select(await readNames(shown, total))
      if (total > MOST_SELECTED)
        toast.say(`Die ersten ${MOST_SELECTED} sind ausgewählt: mehr geht nicht auf einmal.`)
    } catch (error) {
      toast.fail(sentence(error))
    }
  }

  return (
    <div className="list-panel">
      <FilterRow
        {...{ tab, shown, places, colleagues }}
        base={chipBase(tab)}
        found={first.data?.total}
        all={count}
      />
      {first.error && <Alert kind="danger" title={sentence(first.error)} live />}
      {first.data && total === 0 && (
        <NothingFound tab={tab} filtered={!isSame(shown, { ...shown, filter: tab.shown.filter })} />
      )}
      {first.data && total > 0 && (
        <ListTable
          key={tab.id}
          tab={tab.id}
          {...{ shown, total, columns }}
          onOpen={open}
          onChoose={choose}
          onChooseAll={() => void chooseAll()}
        />
      )}
    </div>
  )
}
