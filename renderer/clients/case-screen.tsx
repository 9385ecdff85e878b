import { Link, useNavigate } from '@tanstack/react-router'
import { AppError } from '../../shared/errors.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { CaseContext, type CaseFacts, type CaseTab, caseTab } from './case/case-context.ts'
import { CaseHead } from './case/case-head.tsx'
import { useCaseNames } from './case/case-names.ts'
import { CaseTabs } from './case/case-tabs.tsx'
import { useArrival } from './case/use-arrival.ts'
import './case/case.css'

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found'

/** A file that was merged away, and one that never was, look the same from here. */
function NotThere({ error }: { error: unknown }) {
  if (!isGone(error)) {
    return <Alert kind="danger" title={sentence(error)} live />
  }
  return (
    <>
      <PageHead title="Diese Akte gibt es nicht mehr" />
      <EmptyState
        title="Hier steht keine Akte"
        action={
          <Link className="link" to="/clients">
            Zur Liste aller Klientinnen und Klienten
          </Link>
        }
      >
        Sie wurde mit einer anderen zusammengeführt oder gelöscht. Suchen Sie die Person mit ihrem
        Namen: Wo zwei Akten eine geworden sind, steht alles in der anderen.
      </EmptyState>
    </>
  )
}

function useCaseFacts(clientId: string) {
  const file = useRead('clients', 'readFile', { id: clientId })
  const plan = useRead('tasks', 'readPlan', { clientId })
  const timeline = useRead('clients', 'listTimeline', { clientId })
  const overview = useRead('today', 'overview', {})
  const parts = [file, plan, timeline, overview]
  // What is on screen stays there when it can't be read again, and with it what is being typed.
  const failed = parts.find(({ error, data }) => error && (!data || isGone(error)))
  return {
    error: failed?.error ?? null,
    file: file.data,
    plan: plan.data,
    timeline: timeline.data,
    today: overview.data?.today,
  }
}

/** Everything about one person: what matters now above, the rest in tabs. */
export function CaseScreen({ clientId, tab }: { clientId: string; tab: string | undefined }) {
  const { error, file, plan, timeline, today } = useCaseFacts(clientId)
  const names = useCaseNames()
  const navigate = useNavigate()
  const ready = Boolean(file && plan && timeline && today)
  useArrival(ready || error !== null)
  const selected = caseTab.find(name => name === tab) ?? 'overview'
  const goTo = (name: CaseTab) =>
    void navigate({
      to: '/clients/$clientId/{-$tab}',
      params: { clientId, tab: name === 'overview' ? undefined : name },
      replace: true,
    })

  if (error) {
    return (
      <div className="page">
        <NotThere error={error} />
      </div>
    )
  }
  if (!file || !plan || !timeline || !today) return <div className="page" aria-busy="true" />
  const facts: CaseFacts = { file, plan, timeline, names, today, open: file.closed === null, goTo }
  return (
    <CaseContext value={facts}>
      <div className="page case">
        <CaseHead />
        <CaseTabs selected={selected} onSelect={goTo} />
      </div>
    </CaseContext>
  )
}
