import { z } from 'zod'

export const role = z.enum(['fallmanagement', 'koordination', 'vertretung', 'leitung'])
export type Role = z.infer<typeof role>

export const everyone = role.options
export const caseworkers: readonly Role[] = ['fallmanagement', 'koordination', 'vertretung']
export const responsible: readonly Role[] = ['fallmanagement', 'koordination', 'leitung']
export const leitungOnly: readonly Role[] = ['leitung']
