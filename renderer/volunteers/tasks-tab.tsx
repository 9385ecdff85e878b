import { useState } from 'react'
import type { KeptTask } from '../../shared/volunteers/network.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import { useRead } from '../use-read.ts'
import { TaskDialog } from './task-dialog.tsx'
import { TaskLines } from './task-lines.tsx'

type Side = { title: string; of: (task: KeptTask) => boolean }

const sides: readonly Side[] = [
  { title: 'Noch niemand', of: ({ whoName }) => whoName === '' },
  { title: 'Hauptamt', of: ({ userId }) => userId !== null },
  { title: 'Ehrenamt', of: ({ helperId }) => helperId !== null },
  { title: 'Ansprechpersonen', of: ({ contactId }) => contactId !== null },
]

/** Who does what, side by side: nobody waits for the other. */
export function TasksTab({ today }: { today: string }) {
  const open = useRead('volunteers', 'listTasks', { open: true })
  const [withDone, setWithDone] = useState(false)
  const done = useRead('volunteers', 'listTasks', { open: false })
  const [adding, setAdding] = useState(false)
  const isNone = open.data?.length === 0 && done.data?.length === 0
  const addButton = (
    <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
      Aufgabe eintragen
    </Button>
  )
  return (
    <div className="stack-2">
      {open.error && <Alert kind="danger" title={sentence(open.error)} live />}
      {isNone && (
        <EmptyState title="Noch keine gemeinsamen Aufgaben" action={addButton}>
          Was Haupt- und Ehrenamt zusammen vorhaben, steht hier mit einem Namen und einem Tag. Was
          Sie selbst betrifft, erscheint auch in „Heute“.
        </EmptyState>
      )}
      {!isNone && open.data && (
        <div className="row wrap between">
          <label className="field__choice">
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              checked={withDone}
              onChange={event => setWithDone(event.target.checked)}
            />
            <span>Erledigte zeigen</span>
          </label>
          {addButton}
        </div>
      )}
      {open.data?.length === 0 && !isNone && <p className="muted">Alles ist erledigt.</p>}
      {sides.map(({ title, of }) => {
        const tasks = open.data?.filter(of) ?? []
        if (tasks.length === 0) return null
        return (
          <section key={title} aria-label={title}>
            <GroupHead title={title} count={tasks.length} />
            <TaskLines label={`Aufgaben: ${title}`} tasks={tasks} today={today} withMeeting />
          </section>
        )
      })}
      {withDone && done.data && done.data.length > 0 && (
        <section aria-label="Erledigt">
          <GroupHead title="Erledigt" count={done.data.length} icon="ok" tone="ok" />
          <TaskLines label="Erledigte Aufgaben" tasks={done.data} today={today} withMeeting />
        </section>
      )}
      {adding && (
        <TaskDialog kept={null} meetingId={null} today={today} onClose={() => setAdding(false)} />
      )}
    </div>
  )
}
