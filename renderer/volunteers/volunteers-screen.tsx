import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { usePlaces } from '../clients/use-places.ts'
import { useToday } from '../clients/use-today.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { type TabItem, Tabs } from '../ui/tabs.tsx'
import { useRead } from '../use-read.ts'
import type { LineFacts } from './helper-cells.tsx'
import { HelperContactDialog } from './helper-contact-dialog.tsx'
import { PauseFromList } from './helper-state-dialog.tsx'
import { shortPlace } from './helper-words.ts'
import { HelpersExportDialog } from './helpers-export-dialog.tsx'
import { HelpersTable } from './helpers-table.tsx'
import { useHelpers } from './use-helpers.ts'
import { AddHelperLink, NobodyAnswers, NobodyYet } from './volunteers-empty.tsx'
import { isNarrowed, VolunteersFilters } from './volunteers-filters.tsx'
import { VolunteersOverview } from './volunteers-overview.tsx'
import { VolunteersSide } from './volunteers-side.tsx'
import {
  askHelpers,
  beginWalk,
  showView,
  useVolunteersState,
  type VolunteersView,
} from './volunteers-state.ts'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './volunteers.css'

type Counts = ReturnType<typeof useHelpers>['counts']

function tabItems(counts: Counts, silentDays: number): TabItem<VolunteersView>[] {
  const tab = (id: VolunteersView, title: string, count: number | undefined) => ({
    ...{ id, title },
    ...(count === undefined ? {} : { count }),
  })
  return [
    tab('alle', 'Alle', counts?.alle),
    tab('lotse', 'Lotsinnen und Lotsen', counts?.lotse),
    tab('dolmetscher', 'Dolmetschende', counts?.dolmetscher),
    tab('pate', 'Patinnen und Paten', counts?.pate),
    tab('still', `Still seit ${silentDays} Tagen`, counts?.still),
    tab('nachweise', 'Nachweise offen', counts?.nachweise),
    tab('ueberblick', 'Überblick', undefined),
  ]
}

function Head({
  isEmpty,
  withLeft,
  onExport,
}: {
  isEmpty: boolean
  withLeft: boolean
  onExport: () => void
}) {
  const navigate = useNavigate()
  return (
    <PageHead
      title="Ehrenamt"
      actions={
        <>
          {!isEmpty && (
            <>
              <Link className="kern-btn kern-btn--tertiary" to="/volunteers/money">
                <Icon name="plus" size="s" />
                <span className="kern-label">Einsatz eintragen</span>
              </Link>
              <Button variant="tertiary" icon="download" aria-haspopup="dialog" onClick={onExport}>
                Liste ausgeben
              </Button>
              <AddHelperLink />
            </>
          )}
          <MenuButton
            label="Mehr zum Ehrenamt"
            items={[
              {
                ...{ id: 'import', label: 'Einlesen …', icon: 'folder' },
                onAction: () => void navigate({ to: '/volunteers/import' }),
              },
              {
                ...{ id: 'left', icon: 'undo' },
                label: withLeft ? 'Verabschiedete ausblenden' : 'Verabschiedete mitzeigen',
                onAction: () => askHelpers({ withLeft: !withLeft }),
              },
            ]}
          />
        </>
      }
    />
  )
}

type Asked = { what: 'contact' | 'pause'; line: HelperLine }

/** Who is free, who is silent, whose papers end: whoever needs you stands first. */
export function VolunteersScreen() {
  const { view, filter } = useVolunteersState()
  const { lines, total, counts, error, isRead } = useHelpers(filter)
  const today = useToday()
  const year = Number(today.slice(0, 4))
  const overview = useRead('volunteers', 'overview', { year })
  const { silentDays } = useHouse().settings.approvals
  const places = usePlaces()
  const hessen = useHessen()
  const placeName = useCallback(
    (ags: string) => shortPlace(places.get(ags) ?? hessen.nameOf(ags)),
    [places, hessen],
  )
  const navigate = useNavigate()
  const [exporting, setExporting] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const kind = filter.kind
  const facts = useMemo<LineFacts>(
    () => ({ today, year, kind, placeName }),
    [today, year, kind, placeName],
  )
  const isEmpty = isRead && counts?.alle === 0 && lines.length === 0 && !isNarrowed(filter)
  const close = () => setAsked(null)

  function open(line: HelperLine, order: readonly string[]) {
    beginWalk(order)
    void navigate({
      to: '/volunteers/person/$helperId/{-$tab}',
      params: { helperId: line.id, tab: undefined },
    })
  }

  return (
    <div className="page volunteers">
      <VolunteersTabs />
      <Head {...{ isEmpty }} withLeft={filter.withLeft} onExport={() => setExporting(true)} />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {isEmpty && <NobodyYet />}
      {isRead && !isEmpty && (
        <Tabs
          label="Ansichten"
          items={tabItems(counts, silentDays)}
          selected={view}
          onSelect={showView}
        >
          {view === 'ueberblick' ? (
            overview.data && <VolunteersOverview overview={overview.data} />
          ) : (
            <div className="volunteers__cols">
              <div className="volunteers__list">
                <VolunteersFilters
                  {...{ filter, places }}
                  shown={total}
                  all={counts?.alle ?? total}
                />
                {total === 0 ? (
                  <NobodyAnswers />
                ) : (
                  <HelpersTable
                    {...{ lines, facts }}
                    onOpen={open}
                    onAsk={line => setAsked({ what: 'contact', line })}
                    onPause={line => setAsked({ what: 'pause', line })}
                  />
                )}
              </div>
              {overview.data && (
                <VolunteersSide overview={overview.data} lines={lines} names={places} />
              )}
            </div>
          )}
          {overview.error && <Alert kind="danger" title={sentence(overview.error)} live />}
        </Tabs>
      )}
      {exporting && (
        <HelpersExportDialog {...{ filter, total }} onClose={() => setExporting(false)} />
      )}
      {asked?.what === 'contact' && (
        <HelperContactDialog
          helperId={asked.line.id}
          name={asked.line.name}
          lastContactOn={asked.line.lastContactOn}
          today={today}
          onClose={close}
        />
      )}
      {asked?.what === 'pause' && (
        <PauseFromList helperId={asked.line.id} today={today} onClose={close} />
      )}
    </div>
  )
}
