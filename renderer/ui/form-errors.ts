import type { FieldErrors } from 'react-hook-form'

export type FieldProblem = { name: string; message: string }

type ErrorNode = { message?: unknown; ref?: unknown } | null | undefined

/** The first words under an error; a field with parts (date and precision) has a tree of them. */
export function firstMessage(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { message } = node as { message?: unknown }
  if (typeof message === 'string' && message !== '') return message
  for (const [key, child] of Object.entries(node)) {
    const found = key === 'ref' ? undefined : firstMessage(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** Every problem of a form as one list, `root` (the whole form) left out. */
export function listProblems(errors: FieldErrors, prefix = ''): FieldProblem[] {
  return Object.entries(errors).flatMap(([key, node]) => {
    if (prefix === '' && key === 'root') return []
    if (typeof node !== 'object' || node === null) return []
    const name = prefix + key
    const { message } = node as NonNullable<ErrorNode>
    if (typeof message === 'string') return [{ name, message }]
    return listProblems(node as FieldErrors, `${name}.`)
  })
}
