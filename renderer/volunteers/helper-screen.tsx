import { Link, useNavigate } from '@tanstack/react-router'
import { type ComponentType, useCallback, useMemo } from 'react'
import { responsible } from '../../shared/roles.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { usePlaces } from '../clients/use-places.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { type TabItem, Tabs } from '../ui/tabs.tsx'
import { useRead } from '../use-read.ts'
import { HelperAccount } from './helper-account.tsx'
import { HelperAssignments } from './helper-assignments.tsx'
import { HelperContext, type HelperView, useHelper } from './helper-context.ts'
import { HelperHead } from './helper-head.tsx'
import { HelperLogTab } from './helper-log-tab.tsx'
import { AllowedToday, PapersTable } from './helper-papers.tsx'
import { HelperPapersTab } from './helper-papers-tab.tsx'
import { HelperPersonTab } from './helper-person-tab.tsx'
import { HelperSide } from './helper-side.tsx'
import '../clients/case/case-head.css'
import { shortPlace } from './helper-words.ts'
import './helper.css'

const tabIds = ['overview', 'person', 'papers', 'work', 'money', 'log'] as const
type TabId = (typeof tabIds)[number]
const isTab = (tab: string | undefined): tab is TabId => tabIds.some(id => id === tab)

function useOpenTab() {
  const navigate = useNavigate()
  const { helper } = useHelper()
  return (tab: TabId) =>
    void navigate({
      to: '/volunteers/person/$helperId/{-$tab}',
      params: { helperId: helper.id, tab: tab === 'overview' ? undefined : tab },
      replace: true,
    })
}

function OverviewTab() {
  const openTab = useOpenTab()
  const { helper } = useHelper()
  const { role } = useHouse().session
  return (
    <div className="helper-overview">
      <div className="helper-overview__main">
        <div className="helper-papers__head">
          <h2 className="h2 grow">Darf heute</h2>
          {responsible.includes(role) && (
            <Link className="link s" to="/settings/$tab" params={{ tab: 'approvals' }}>
              Wonach das Programm entscheidet
            </Link>
          )}
        </div>
        <AllowedToday />
        <PapersTable />
        {(helper.state === 'aktiv' || helper.state === 'pause') && (
          <div className="helper-overview__work">
            <HelperAssignments helperId={helper.id} />
          </div>
        )}
      </div>
      <HelperSide onLog={() => openTab('log')} />
    </div>
  )
}

function Work() {
  return <HelperAssignments helperId={useHelper().helper.id} />
}

function Money() {
  return <HelperAccount helperId={useHelper().helper.id} />
}

const panels: Readonly<Record<TabId, ComponentType>> = {
  overview: OverviewTab,
  person: HelperPersonTab,
  papers: HelperPapersTab,
  work: Work,
  money: Money,
  log: HelperLogTab,
}

function HelperTabs({ selected }: { selected: TabId }) {
  const openTab = useOpenTab()
  const { approvals, contacts, today } = useHelper()
  const count = (of: number) => (of > 0 ? { count: of } : {})
  const items: TabItem<TabId>[] = [
    { id: 'overview', title: 'Übersicht' },
    { id: 'person', title: 'Person' },
    { id: 'papers', title: 'Freigaben', ...count(approvals.length) },
    { id: 'work', title: 'Begleitungen' },
    { id: 'money', title: `Konto ${today.slice(0, 4)}` },
    { id: 'log', title: 'Verlauf', ...count(contacts.length) },
  ]
  const Panel = panels[selected]
  return (
    <Tabs label="Blatt der Person" items={items} selected={selected} onSelect={openTab}>
      <Panel />
    </Tabs>
  )
}

/** What is next, what she may do today, when she is free: before anything is opened. */
export function HelperScreen({ helperId, tab }: { helperId: string; tab: string | undefined }) {
  const { data, error } = useRead('volunteers', 'read', { id: helperId })
  const today = useToday()
  const places = usePlaces()
  const hessen = useHessen()
  const placeName = useCallback(
    (ags: string) => shortPlace(places.get(ags) ?? hessen.nameOf(ags)),
    [places, hessen],
  )
  const view = useMemo<HelperView | null>(
    () => (data ? { ...data, today, placeName } : null),
    [data, today, placeName],
  )
  if (error && !view)
    return (
      <div className="page">
        <Alert kind="danger" title={sentence(error)} live>
          <Link className="link" to="/volunteers">
            Zur Liste
          </Link>
        </Alert>
      </div>
    )
  if (!view) return <div className="page" aria-busy />
  return (
    <HelperContext value={view}>
      <div className="page helper">
        <HelperHead />
        <HelperTabs selected={isTab(tab) ? tab : 'overview'} />
      </div>
    </HelperContext>
  )
}
