import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { formatQuarter, quarter as quarterText } from '../../shared/lib/quarters.ts'
import { responsible } from '../../shared/roles.ts'
import type { QuarterLine } from '../../shared/statistics/release.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useToast } from '../ui/toast-context.ts'
import { type Job, useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { QuarterList } from './quarter-list.tsx'
import { ReleaseAgain } from './release-again.tsx'
import { ReleaseFigures } from './release-figures.tsx'
import { NotYours, ReleasePrepare } from './release-prepare.tsx'
import { freezingOf, type Stage, stageOf, stepsOf } from './release-stage.ts'
import { ReleaseSteps } from './release-steps.tsx'
import { ReviewStage } from './review-stage.tsx'
import './release.css'
import './release-figures.css'

type StageProps = { line: QuarterLine; job: Job; onPrepare: () => void }

/** The release with what came of each step; read only by those who may put it out. */
function OutStage({ line, job, onPrepare }: StageProps) {
  const { data, error } = useRead('statistics', 'readRelease', { quarter: line.quarter })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (data === undefined) return <div className="closing-wait" aria-busy="true" />
  return (
    <>
      <ReleaseSteps steps={stepsOf(line, data, 'ausgeben')} />
      <JobNote job={job} />
      {data && <ReleaseFigures key={data.id} release={data} onAgain={onPrepare} />}
    </>
  )
}

function ChangedSince({ line, onCorrect }: { line: QuarterLine; onCorrect: (() => void) | null }) {
  if (!line.changedSince) return null
  return (
    <div className="closing-changed">
      <Alert kind="warning" title="Seit dem Einfrieren wurde etwas geändert oder nachgetragen">
        <p>
          Diese Zahlen stehen fest. Eine Korrektur würde anderes sagen; was nachgetragen wurde,
          zählt sonst im nächsten Quartal.
        </p>
        {onCorrect && <Button onClick={onCorrect}>Änderungen ansehen</Button>}
      </Alert>
    </div>
  )
}

function Steps({ line, stage }: { line: QuarterLine; stage: Stage }) {
  return <ReleaseSteps steps={stepsOf(line, null, stage)} />
}

type FrameProps = {
  quarter: string
  lines: readonly QuarterLine[]
  actions?: ReactNode
  children: ReactNode
}

function Frame({ quarter, lines, actions, children }: FrameProps) {
  return (
    <div className="page quarter-closing">
      <PageHead
        title="Quartal ausgeben"
        crumb={
          <span className="closing-crumb">
            <Link className="link" to="/statistics/{-$period}" params={{ period: quarter }}>
              Statistik
            </Link>
            <Icon name="right" size="s" />
            <span>{formatQuarter(quarter)}</span>
          </span>
        }
        actions={
          <>
            {actions}
            {lines.length > 0 && <QuarterList {...{ quarter, lines }} />}
          </>
        }
      />
      {children}
    </div>
  )
}

function Closing({ line, lines }: { line: QuarterLine; lines: readonly QuarterLine[] }) {
  const { session } = useHouse()
  const [correcting, setCorrecting] = useState(false)
  const job = useJob()
  const toast = useToast()
  const { quarter } = line
  const may = responsible.includes(session.role)
  const stage = correcting ? 'pruefen' : stageOf(line.state)

  const prepare = () =>
    void job.run('Wird gerundet, geprüft und angegriffen', options =>
      api.statistics.prepareRelease({ quarter }, options),
    )
  async function freeze() {
    const { version } = await api.statistics.freezeQuarter({ quarter })
    setCorrecting(false)
    if (version === line.version) toast.say('Es hat sich nichts geändert; die Zahlen stehen schon.')
    else prepare()
  }
  const canCorrect = may && line.version !== null && !job.running
  const correct = canCorrect && !correcting ? () => setCorrecting(true) : null

  return (
    <Frame
      {...{ quarter, lines }}
      actions={
        correcting ? (
          <Button icon="undo" onClick={() => setCorrecting(false)}>
            Zurück zur Ausgabe
          </Button>
        ) : (
          correct && (
            <Button icon="refresh" onClick={correct}>
              Neu einfrieren
            </Button>
          )
        )
      }
    >
      {!correcting && <ChangedSince line={line} onCorrect={correct} />}
      {!correcting && may && <ReleaseAgain {...{ quarter, lines }} />}
      {stage === 'ausgeben' && may && <OutStage {...{ line, job }} onPrepare={prepare} />}
      {!(stage === 'ausgeben' && may) && <Steps {...{ line, stage }} />}
      {stage === 'pruefen' && (
        <ReviewStage line={line} freezing={freezingOf(line, lines)} onFreeze={freeze} />
      )}
      {stage === 'rechnen' && <ReleasePrepare {...{ quarter, job }} onPrepare={prepare} />}
      {stage === 'ausgeben' && !may && <NotYours />}
    </Frame>
  )
}

/** Closing a quarter: looked through, frozen, put out. Nothing leaves that names somebody. */
export function ReleaseScreen({ quarter }: { quarter: string }) {
  const { data, error } = useRead('statistics', 'listQuarters', {})
  const isQuarter = quarterText.safeParse(quarter).success
  const line = data?.find(candidate => candidate.quarter === quarter)
  if (data && line) return <Closing {...{ line }} lines={data} />
  return (
    <div className="page quarter-closing">
      <PageHead
        title="Quartal ausgeben"
        actions={data && data.length > 0 && <QuarterList {...{ quarter }} lines={data} />}
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="closing-wait" aria-busy="true" />}
      {data && (
        <EmptyState
          title={
            isQuarter
              ? `Zum ${formatQuarter(quarter)} gibt es nichts auszugeben`
              : 'Dieses Quartal gibt es nicht'
          }
        >
          Ausgegeben werden Quartale, seit denen Sie mit dem Programm arbeiten, sobald sie vorbei
          sind.
        </EmptyState>
      )}
    </div>
  )
}
