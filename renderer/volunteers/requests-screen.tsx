import { useEffect, useRef, useState } from 'react'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { RequestDialog } from './request-dialog.tsx'
import { RequestList } from './request-list.tsx'
import { RequestPanel } from './request-panel.tsx'
import { finishedRequests, openRequest, openRequests, useOpenRequest } from './requests-state.ts'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './assignments.css'
import './requests.css'

type PanelProps = { id: string; today: string }

/** Done meanwhile, or opened from the folded part of the list. */
function FinishedPanel({ id, today }: PanelProps) {
  const { data } = useRead('volunteers', 'listRequests', finishedRequests)
  const request = data?.find(one => one.id === id)
  if (request) return <RequestPanel {...{ request, today }} />
  return data ? <p className="muted">Diese Anfrage gibt es nicht mehr.</p> : <Busy />
}

const Busy = () => <div aria-busy="true" />

function Nothing({ isEmpty }: { isEmpty: boolean }) {
  if (!isEmpty)
    return (
      <p className="requests__hint muted">
        Öffnen Sie eine Anfrage: Dann stehen hier die Vorschläge mit ihren Gründen.
      </p>
    )
  return (
    <EmptyState title="Niemand wird gesucht">
      Braucht jemand Begleitung zu einem Termin, eine Dolmetscherin oder einen Paten, stellen Sie
      hier die Anfrage. Ein Satz genügt: „Dari, Ausländerbehörde, Dienstag 10:00“.
    </EmptyState>
  )
}

/** Where there is room for one of them only, the focus goes along; beside each other it stays. */
function useFollowingFocus(opened: string | null) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(opened)
  useEffect(() => {
    const left = before.current
    before.current = opened
    if (opened === left) return
    const part = (selector: string) => place.current?.querySelector<HTMLElement>(selector)
    const isVisible = (selector: string) => part(selector)?.offsetParent != null
    if (opened !== null && !isVisible('.requests__list')) part('.requests__back button')?.focus()
    if (opened === null && left !== null) part(`[data-request="${left}"]`)?.focus()
  }, [opened])
  return place
}

/** Who is looked for, and who could go: "Dari, Ausländerbehörde, Dienstag 10:00". */
export function RequestsScreen() {
  const [asking, setAsking] = useState(false)
  const opened = useOpenRequest()
  const place = useFollowingFocus(opened)
  const { data: overview, error: noDay } = useRead('today', 'overview', {})
  const { data, error } = useRead('volunteers', 'listRequests', openRequests)
  const today = overview?.today
  const request = data?.find(({ id }) => id === opened)
  const failure = error ?? noDay
  return (
    <div className="page">
      <VolunteersTabs />
      <PageHead
        title="Anfragen"
        lead="Wer gesucht wird, wen Sie gefragt haben, wer zugesagt hat."
        actions={
          <Button
            variant={opened ? 'secondary' : 'primary'}
            icon="plus"
            onClick={() => setAsking(true)}
          >
            Anfrage stellen
          </Button>
        }
      />
      {failure && <Alert kind="danger" title={sentence(failure)} live />}
      {!failure && (!data || !today) && <Busy />}
      {data && today && (
        <div ref={place} className={opened ? 'requests requests--open' : 'requests'}>
          <RequestList requests={data} {...{ today, opened }} onOpen={openRequest} />
          <div className="requests__panel">
            {opened ? (
              <>
                <p className="requests__back">
                  <LinkButton small onClick={() => openRequest(null)}>
                    <Icon name="left" size="s" /> Alle Anfragen
                  </LinkButton>
                </p>
                {request ? (
                  <RequestPanel key={opened} {...{ request, today }} />
                ) : (
                  <FinishedPanel key={opened} id={opened} {...{ today }} />
                )}
              </>
            ) : (
              <Nothing isEmpty={data.length === 0} />
            )}
          </div>
        </div>
      )}
      {asking && today && (
        <RequestDialog
          {...{ today }}
          kept={null}
          onClose={() => setAsking(false)}
          onSaved={openRequest}
        />
      )}
    </div>
  )
}
