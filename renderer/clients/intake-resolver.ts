import { type FieldErrors, get, type Resolver, set } from 'react-hook-form'
import type { FieldProblem } from '../ui/form-errors.ts'
import { type Fields, fieldAt } from '../ui/form-parts.ts'
import { germanMessage } from '../ui/german-messages.ts'
import { intakeProblems } from './intake-problems.ts'
import type { IntakeValues } from './intake-values.ts'

/** What the rules find and what the fields on screen know about what was typed. */
export function listIntakeProblems(
  values: IntakeValues,
  today: string,
  fields: Fields,
): FieldProblem[] {
  const judged = [...fields].flatMap(([name, field]) => {
    const message = field.judge?.(get(values, name))
    return message === undefined ? [] : [{ name, message }]
  })
  const isJudged = ({ name }: FieldProblem) =>
    judged.some(field => name === field.name || name.startsWith(`${field.name}.`))
  const found = intakeProblems(values, today, (issue, name) =>
    germanMessage(issue, fieldAt(fields, name.split('.'))),
  )
  // A field says one thing at a time.
  const seen = new Set<string>()
  return [...judged, ...found.filter(problem => !isJudged(problem))].filter(
    ({ name }) => !seen.has(name) && seen.add(name),
  )
}

export function intakeResolver(today: string, fields: Fields): Resolver<IntakeValues> {
  return values => {
    const errors: FieldErrors<IntakeValues> = {}
    for (const { name, message } of listIntakeProblems(values, today, fields)) {
      set(errors, name, { type: 'intake', message })
    }
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
  }
}
