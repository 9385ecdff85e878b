import { useEffect, useRef } from 'react'
import type { FirstStepId } from '../../shared/today/first-steps.ts'
import { useBackupJob } from '../frame/backup-job.tsx'
import { useHouse } from '../frame/house-context.ts'
import { ActionLine } from '../ui/action-line.tsx'
import { ActionList } from '../ui/action-list.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import { Icon } from '../ui/icon.tsx'
import { Progress } from '../ui/progress.tsx'
import { useRead } from '../use-read.ts'
import { firstStepTexts } from './first-step-texts.ts'
import { useFirstStepActions } from './use-first-step-actions.ts'
import './first-steps.css'

const COLUMNS = '1.75rem minmax(0, 1fr) 6.5rem'

function DoneStep({ id }: { id: FirstStepId }) {
  return (
    <li className="first-steps__done">
      <Icon name="ok" tone="ok" />
      <span>
        {firstStepTexts[id].done}
        <span className="sr-only"> (erledigt)</span>
      </span>
    </li>
  )
}

function OpenSteps({ ids }: { ids: readonly FirstStepId[] }) {
  const actions = useFirstStepActions()
  const backup = useBackupJob()
  return (
    <ActionList label="Offene erste Schritte">
      {ids.map((id, index) => {
        const { title, detail, time, action } = firstStepTexts[id]
        const running = id === 'first-backup' && backup.running !== undefined
        return (
          <ActionLine
            key={id}
            columns={COLUMNS}
            cells={[
              { main: <span className="first-steps__number">{index + 1}</span> },
              { main: title, note: detail, strong: true },
              { main: <span className="s muted">{time}</span> },
            ]}
            action={{
              ...action,
              label: running ? 'Wird gesichert' : action.label,
              onPress: actions[id],
            }}
          />
        )
      })}
    </ActionList>
  )
}

/** A finished step leaves the list and takes the focus with it: it goes on to the next line. */
function useFocusOnNext(ids: readonly FirstStepId[]) {
  const lines = useRef<HTMLDivElement>(null)
  const acted = useRef(false)
  const open = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a step has left the list
  useEffect(() => {
    if (acted.current && document.activeElement === document.body)
      lines.current?.querySelector<HTMLElement>('[data-line-action]')?.focus()
  }, [open])
  const onFocus = () => {
    acted.current = true
  }
  const onBlur = (event: { relatedTarget: EventTarget | null }) => {
    if (event.relatedTarget) acted.current = false
  }
  return { ref: lines, onFocus, onBlur }
}

/** What a new office does in its first days; finished steps stay as one line each. */
export function FirstSteps() {
  const { session } = useHouse()
  const backup = useBackupJob()
  const overview = useRead('today', 'overview', {})
  const steps = (overview.data?.firstSteps ?? []).filter(step =>
    (firstStepTexts[step.id].roles as readonly string[]).includes(session.role),
  )
  const open = steps.filter(step => !step.done).map(step => step.id)
  const done = steps.filter(step => step.done).map(step => step.id)
  const focusOnNext = useFocusOnNext(open)
  if (open.length === 0) return null
  return (
    <section className="first-steps">
      <GroupHead
        title={
          <>
            Erste Schritte{' '}
            <span className="first-steps__count">
              {open.length} offen, {done.length} erledigt
            </span>
          </>
        }
        aside="Reihenfolge ist frei, alles lässt sich später tun"
      />
      <div {...focusOnNext}>
        <OpenSteps ids={open} />
      </div>
      {backup.running && (
        <Progress
          label="Sicherung wird angelegt und geprüft"
          value={backup.running.share}
          cancelling={backup.running.cancelling}
          onCancel={backup.cancel}
        />
      )}
      {done.length > 0 && (
        <ul aria-label="Erledigte erste Schritte">
          {done.map(id => (
            <DoneStep key={id} id={id} />
          ))}
        </ul>
      )}
    </section>
  )
}
