import { useState } from 'react'
import { formatDay, formatWeekday, relativeDay } from '../../shared/lib/dates.ts'
import type { KeptTask } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { State } from '../ui/state.tsx'
import { TaskDialog } from './task-dialog.tsx'

type Props = {
  label: string
  tasks: readonly KeptTask[]
  today: string
  /** The meeting goes without saying where one looks at it. */
  withMeeting: boolean
}

function Due({ task: { dueOn, doneOn }, today }: { task: KeptTask; today: string }) {
  if (doneOn !== null) return <span className="s muted">erledigt am {formatDay(doneOn)}</span>
  if (dueOn === null) return <span className="s muted">ohne Termin</span>
  if (dueOn < today) return <State tone="bad">seit {formatWeekday(dueOn)} fällig</State>
  if (dueOn === today) return <State tone="warn">heute fällig</State>
  return (
    <span className="s muted">
      bis {formatWeekday(dueOn)}, {relativeDay(dueOn, today)}
    </span>
  )
}

/** Who does what until when; the box says that it is done. */
export function TaskLines({ label, tasks, today, withMeeting }: Props) {
  const act = useAct()
  const [editing, setEditing] = useState<KeptTask | null>(null)

  function mark({ id, version, text }: KeptTask, done: boolean) {
    void act(() => api.volunteers.markTask({ id, version, done }), {
      done: done ? `Erledigt: ${text}` : `Wieder offen: ${text}`,
      undo: () => api.volunteers.markTask({ id, version: version + 1, done: !done }),
    })
  }

  function remove({ id, version, doneOn, whoName: _, meetingTitle: __, ...task }: KeptTask) {
    void act(() => api.volunteers.removeTask({ id, version }), {
      done: 'Aufgabe gelöscht.',
      undo: async () => {
        const added = await api.volunteers.addTask({ task })
        if (doneOn !== null) await api.volunteers.markTask({ ...added, done: true })
      },
    })
  }

  return (
    <>
      <ul className="net-lines" aria-label={label}>
        {tasks.map(task => (
          <li key={task.id} className="shared-task">
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              aria-label={`Erledigt: ${task.text}`}
              checked={task.doneOn !== null}
              onChange={event => mark(task, event.target.checked)}
            />
            <div className="grow">
              <p className={task.doneOn === null ? 'med' : 'muted'}>{task.text}</p>
              <p className="s muted">
                <bdi>{task.whoName || 'noch niemand'}</bdi>
                {withMeeting && task.meetingTitle !== null && `, aus: ${task.meetingTitle}`}
              </p>
            </div>
            <div className="shared-task__due">
              <Due task={task} today={today} />
            </div>
            <MenuButton
              quiet
              label={`Mehr zu: ${task.text}`}
              items={[
                {
                  ...{ id: 'edit', label: 'Ändern …', icon: 'edit' },
                  onAction: () => setEditing(task),
                },
                {
                  ...{ id: 'remove', label: 'Löschen', icon: 'trash' },
                  onAction: () => remove(task),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {editing && (
        <TaskDialog
          kept={editing}
          meetingId={null}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
