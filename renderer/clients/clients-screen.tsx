import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { openCases } from '../../shared/clients/list.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useRead } from '../use-read.ts'
import { NoClients } from './list-empty.tsx'
import { ExportDialog } from './list-export-dialog.tsx'
import { ListPanel } from './list-panel.tsx'
import { ViewActions } from './list-save-view.tsx'
import { SelectionBar } from './list-selection-bar.tsx'
import { enter, selectTab, shownIn, useListState } from './list-state.ts'
import { builtInTabs, type ListTab, savedTab } from './list-views.ts'
import { useFirstPage } from './use-list-pages.ts'
import './list.css'

/** Whether there is anybody at all, then the numbers on the tabs. */
const everybody = [openCases, { ...openCases, state: 'abgeschlossen' as const }]

function useTabs(): { tabs: readonly ListTab[]; error: Error | null } {
  const { silentDays } = useHouse().settings.desk
  const views = useRead('clients', 'listViews', {})
  const tabs = useMemo(
    () => [...builtInTabs(silentDays), ...(views.data ?? []).map(savedTab)],
    [silentDays, views.data],
  )
  return { tabs, error: views.error }
}

function useCounts(tabs: readonly ListTab[]) {
  const filters = [...everybody, ...tabs.map(({ shown }) => shown.filter)]
  const { data, error } = useQuery({
    queryKey: ['clients', 'countFiltered', { filters }],
    queryFn: () => api.clients.countFiltered({ filters }),
    placeholderData: keepPreviousData,
  })
  const [open, closed, ...counts] = data ?? []
  return {
    error,
    isEmpty: data !== undefined && open === 0 && closed === 0,
    counts: new Map(tabs.map(({ id }, index) => [id, counts[index]])),
  }
}

function Actions({ onExport }: { onExport: () => void }) {
  return (
    <>
      <Button variant="tertiary" icon="download" aria-haspopup="dialog" onClick={onExport}>
        Liste ausgeben
      </Button>
      <Link className="kern-btn kern-btn--primary" to="/clients/new/{-$draft}">
        <Icon name="plus" size="s" />
        <span className="kern-label">Erstaufnahme</span>
      </Link>
    </>
  )
}

export function ClientsScreen() {
  const { tabs, error } = useTabs()
  const { counts, isEmpty, error: countError } = useCounts(tabs)
  const colleagues = useRead('clients', 'listColleagues', {})
  const state = useListState()
  const location = useLocation()
  const [exporting, setExporting] = useState(false)
  const { view } = location.state
  const key = location.state.__TSR_key ?? ''

  useEffect(() => {
    if (view) enter(view, key, tabs)
  }, [view, key, tabs])

  const tab = tabs.find(({ id }) => id === state.tab) ?? tabs[0]!
  const shown = shownIn(tab, state)
  const first = useFirstPage(shown)
  const total = first.data?.total ?? 0
  const today = first.data?.today ?? dayOfInstant(new Date().toISOString())
  const failure = error ?? countError
  const items = tabs.map(({ id, title, hint }) => {
    const count = counts.get(id)
    return { id, title, ...(hint ? { hint } : {}), ...(count === undefined ? {} : { count }) }
  })
  return (
    <>
      <div className="page page--list clients-list">
        <PageHead
          title="Klientinnen und Klienten"
          actions={!isEmpty && <Actions onExport={() => setExporting(true)} />}
        />
        {failure && <Alert kind="danger" title={sentence(failure)} live />}
        {isEmpty ? (
          <NoClients />
        ) : (
          <Tabs
            label="Ansichten"
            items={items}
            selected={tab.id}
            onSelect={selectTab}
            aside={
              <ViewActions
                tab={tab}
                shown={shown}
                savedCount={tabs.filter(({ saved }) => saved).length}
              />
            }
          >
            <ListPanel
              {...{ tab, shown }}
              count={counts.get(tab.id)}
              colleagues={colleagues.data ?? []}
            />
          </Tabs>
        )}
      </div>
      {state.selected.size > 0 && (
        <SelectionBar
          selected={state.selected}
          colleagues={colleagues.data ?? []}
          today={today}
          closable={shown.filter.state === 'offen'}
        />
      )}
      {exporting && (
        <ExportDialog shown={shown} total={total} onClose={() => setExporting(false)} />
      )}
    </>
  )
}
