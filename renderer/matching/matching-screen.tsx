import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Board } from '../../shared/matching/board.ts'
import { type AssignmentKind, assignmentKind } from '../../shared/volunteers/assignment.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useRead } from '../use-read.ts'
import { MatchingBoard } from './matching-board.tsx'
import { countsText, kindWords, momentText } from './matching-words.ts'
import { type MatchingRun, useMatchingRun } from './use-matching-run.ts'
import { WeightsDialog } from './weights-dialog.tsx'
import './matching.css'
import './matching-columns.css'

const shownKinds: readonly AssignmentKind[] = ['begleitung', 'tandem', 'dolmetschen']

function leadOf(board: Board | undefined, today: string): string {
  if (!board) return 'Wer wartet, wer passt, und warum.'
  const { run } = board
  const reckoned =
    run === null
      ? 'Noch nicht gerechnet.'
      : `Gerechnet ${momentText(run.at, today)}, Regelfassung ${run.rulesVersion}.`
  return run === null && board.waiting.length === 0
    ? countsText(board)
    : `${countsText(board)} ${reckoned}`
}

type ActionsProps = { kind: AssignmentKind; run: MatchingRun; hasRun: boolean }

function Actions({ kind, run: { job, reckon }, hasRun }: ActionsProps) {
  const [weighing, setWeighing] = useState(false)
  return (
    <>
      <Button variant="tertiary" icon="settings" onClick={() => setWeighing(true)}>
        Gewichte
      </Button>
      {hasRun && (
        <Button icon="refresh" busy={job.running !== undefined} onClick={() => void reckon()}>
          Neu rechnen
        </Button>
      )}
      {weighing && (
        <WeightsDialog
          {...{ kind }}
          onClose={() => setWeighing(false)}
          onSaved={() => void reckon()}
        />
      )}
    </>
  )
}

type Props = { kind: AssignmentKind; caseId: string | null }

/** Who waits, who is proposed and why; nothing is assigned without a click. */
export function MatchingScreen({ kind, caseId }: Props) {
  const navigate = useNavigate()
  const today = useToday()
  const { data, error } = useRead('matching', 'readBoard', { kind })
  const run = useMatchingRun(kind)

  const open = (next: { kind: AssignmentKind; caseId: string | undefined }) =>
    void navigate({ to: '/matching/{-$kind}/{-$caseId}', params: next, replace: true })
  const tabs = shownKinds.map(id => ({
    ...{ id, title: kindWords[id].tab },
    ...(data ? { count: data.tabs[id] } : {}),
  }))

  return (
    <div className="page matching">
      <PageHead
        title="Passung"
        lead={leadOf(data, today)}
        actions={data && <Actions {...{ kind, run }} hasRun={data.run !== null} />}
      />
      <JobNote job={run.job} />
      <Tabs
        label="Was gesucht wird"
        items={tabs}
        selected={kind}
        onSelect={next => open({ kind: assignmentKind.parse(next), caseId: undefined })}
      >
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {!data && !error && <div className="matching__wait" aria-busy="true" />}
        {data && (
          <MatchingBoard
            key={kind}
            {...{ caseId, today, run }}
            board={data}
            onOpen={next => open({ kind, caseId: next ?? undefined })}
          />
        )}
      </Tabs>
    </div>
  )
}
