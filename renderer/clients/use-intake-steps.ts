import type { UseFormReturn } from 'react-hook-form'
import type { FieldProblem } from '../ui/form-errors.ts'
import { sectionOfField, sectionsOf } from './intake-sections.ts'
import type { IntakeSection, IntakeValues } from './intake-values.ts'

export type IntakeStep = {
  id: IntakeSection
  state: 'done' | 'wrong' | 'open'
  problems: readonly FieldProblem[]
  isNow: boolean
  /** May stay empty in a Verweisberatung. */
  isFree: boolean
}

export type IntakeSteps = {
  list: readonly IntakeStep[]
  now: IntakeStep
  /** Missing at the first and the last one. */
  before: IntakeStep | undefined
  next: IntakeStep | undefined
  goTo: (section: IntakeSection) => void
  /** Looks at everything as if it had been left; gives the sections that keep it from being done. */
  checkAll: () => readonly IntakeStep[]
}

function focusSection(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-intake-open]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  })
}

/** Where one is in the form, and what state its sections are in. */
export function useIntakeSteps(
  form: UseFormReturn<IntakeValues>,
  problems: readonly FieldProblem[],
): IntakeSteps {
  const { depth, open, visited } = form.getValues()
  const { asked, free } = sectionsOf(depth)
  const list = [...asked, ...free].map((id): IntakeStep => {
    const own = problems.filter(({ name }) => sectionOfField(name) === id)
    const seen = visited.includes(id)
    const state = !seen ? 'open' : own.length > 0 ? 'wrong' : 'done'
    return { id, state, problems: own, isNow: id === open, isFree: free.includes(id) }
  })
  const at = Math.max(
    0,
    list.findIndex(step => step.isNow),
  )
  const lastAsked = at === asked.length - 1

  function mark(sections: readonly IntakeSection[]) {
    const all = new Set([...form.getValues('visited'), ...sections])
    form.setValue('visited', [...all], { shouldDirty: true })
  }

  return {
    list,
    now: list[at] as IntakeStep,
    before: list[at - 1],
    // After the last one that is asked comes the end, though more could be filled in.
    next: lastAsked ? undefined : list[at + 1],
    goTo: section => {
      mark([form.getValues('open')])
      form.setValue('open', section, { shouldDirty: true })
      focusSection()
    },
    checkAll: () => {
      mark(asked)
      return list.filter(step => step.problems.length > 0)
    },
  }
}
