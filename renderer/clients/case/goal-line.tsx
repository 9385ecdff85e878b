import { useState } from 'react'
import { formatDay } from '../../../shared/lib/dates.ts'
import { goal as goalSchema, type KeptGoal } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'
import { useAct } from './use-act.ts'

function GoalDialog({ goal, onClose }: { goal: KeptGoal; onClose: () => void }) {
  const { file, today } = useCase()
  const toast = useToast()
  return (
    <FormDialog
      title="Ziel ändern"
      submit="Speichern"
      onClose={onClose}
      schema={goalSchema}
      defaultValues={{ text: goal.text, dueOn: goal.dueOn }}
      onSubmit={async values => {
        await api.tasks.changeGoal({ clientId: file.id, id: goal.id, goal: values })
        toast.say('Ziel geändert.')
        onClose()
      }}
    >
      <TextField
        name="text"
        label="Ziel"
        missing="Bitte schreiben Sie das Ziel in einem Satz."
        maxLength={300}
      />
      <DateField name="dueOn" label="Bis" bias="future" today={today} optional />
    </FormDialog>
  )
}

function goalWords({ reachedOn, dueOn }: KeptGoal): { before: string; after: string } {
  if (reachedOn) return { before: 'Ziel erreicht:', after: ` am ${formatDay(reachedOn)}` }
  return { before: 'Ziel:', after: dueOn ? ` bis ${formatDay(dueOn)}` : '' }
}

/** "Ziel: Antrag ist gestellt bis 15.12.2026" */
export function GoalLine({ goal, editable }: { goal: KeptGoal; editable: boolean }) {
  const { file } = useCase()
  const act = useAct()
  const [changing, setChanging] = useState(false)
  const { before, after } = goalWords(goal)
  const reached = goal.reachedOn !== null
  const mark = (to: boolean) => api.tasks.markGoal({ clientId: file.id, id: goal.id, reached: to })
  return (
    <div className="goal">
      <p>
        <span className="muted">{before}</span> {goal.text}
        {after}
      </p>
      {editable && (
        <span className="step__more">
          <MenuButton
            quiet
            label={`Mehr zum Ziel: ${goal.text}`}
            items={[
              {
                id: 'mark',
                label: reached ? 'Doch noch nicht erreicht' : 'Erreicht',
                icon: reached ? 'undo' : 'ok',
                onAction: () =>
                  void act(() => mark(!reached), {
                    done: reached ? 'Ziel ist wieder offen.' : 'Ziel erreicht.',
                    undo: () => mark(reached),
                  }),
              },
              {
                id: 'change',
                label: 'Ziel ändern',
                icon: 'edit',
                onAction: () => setChanging(true),
              },
            ]}
          />
        </span>
      )}
      {changing && <GoalDialog goal={goal} onClose={() => setChanging(false)} />}
    </div>
  )
}
