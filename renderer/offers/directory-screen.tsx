import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { OfferLine } from '../../shared/offers/directory-contract.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { usePlaces } from '../clients/use-places.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { DirectoryBand } from './directory-band.tsx'
import { EmptyDirectory, NobodyResponsible, NothingAnswers } from './directory-empty.tsx'
import { DirectoryExportDialog } from './directory-export-dialog.tsx'
import { DirectoryHead } from './directory-head.tsx'
import { DirectoryList } from './directory-list.tsx'
import { openOffer, useDirectoryState } from './directory-state.ts'
import { OfferPanel } from './offer-panel.tsx'
import { RecheckList } from './recheck-list.tsx'
import { useDirectory } from './use-directory-pages.ts'
import { useOfferActs } from './use-offer-acts.ts'
import './directory.css'

/** After what is drawn next: the list may be hidden or on its way until then. */
function focusList() {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-directory-grid]')?.focus({ preventScroll: true }),
  )
}

/** Who is responsible there for that, and who helps as well. */
export function DirectoryScreen() {
  const { filter, opened, how } = useDirectoryState()
  const { data, error } = useDirectory(filter)
  const today = useToday()
  const places = usePlaces()
  const hessen = useHessen()
  const placeName = useCallback(
    (ags: string) => places.get(ags) ?? hessen.nameOf(ags),
    [places, hessen],
  )
  const navigate = useNavigate()
  const { confirm } = useOfferActs()
  const [exporting, setExporting] = useState(false)
  const place = filter.place === null ? '' : placeName(filter.place)
  const counts = data?.counts
  const all = counts ? counts.aktiv + counts.ruht + counts.eingestellt : 0
  const isEmpty = data !== undefined && all === 0

  const edit = (line: OfferLine) =>
    void navigate({ to: '/offers/edit/$offerId', params: { offerId: line.id } })
  const confirmLine = (line: OfferLine) => void confirm(line, how)

  function close() {
    openOffer(null)
    focusList()
  }

  return (
    <div className="page">
      <DirectoryHead {...{ counts, isEmpty }} onExport={() => setExporting(true)} />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {isEmpty && <EmptyDirectory />}
      {data && !isEmpty && (
        <div className={opened === null ? 'directory' : 'directory directory--opened'}>
          <DirectoryBand {...{ filter, places, all }} found={data.total} onAnswer={focusList} />
          <div className="directory__answer">
            {data.nobodyResponsible && data.total > 0 && (
              <NobodyResponsible {...{ filter, place }} />
            )}
            {data.total === 0 ? (
              <NothingAnswers {...{ filter, place }} />
            ) : (
              <DirectoryList
                {...{ filter, today, placeName }}
                groups={data.groups}
                total={data.total}
                onEdit={edit}
                onConfirm={confirmLine}
              />
            )}
          </div>
          {opened !== null && (
            <OfferPanel key={opened} id={opened} {...{ today, placeName }} onClose={close} />
          )}
          <RecheckList today={today} onEdit={edit} onConfirm={confirmLine} />
        </div>
      )}
      {exporting && data && (
        <DirectoryExportDialog
          filter={filter}
          total={data.total}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  )
}
