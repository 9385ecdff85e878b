import type { KeptStep } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { useCase } from './case-context.ts'
import { useAct } from './use-act.ts'

/** Done, or open again; either way it can be taken back at once. */
export function useMarkStep(): (step: KeptStep, done: boolean) => Promise<boolean> {
  const { file } = useCase()
  const act = useAct()
  const mark = (id: string, done: boolean) => api.tasks.markStep({ clientId: file.id, id, done })
  return ({ id }, done) =>
    act(() => mark(id, done), {
      done: done ? 'Schritt erledigt.' : 'Schritt ist wieder offen.',
      undo: () => mark(id, !done),
    })
}
