import { z } from 'zod'
import { role } from '../roles.ts'

export const userId = z.uuid()

export const personName = z
  .string()
  .trim()
  .min(2, 'Bitte geben Sie den Vor- und Nachnamen an.')
  .max(120, 'Der Name ist zu lang. Bitte höchstens 120 Zeichen.')

export const user = z.strictObject({
  id: userId,
  name: z.string(),
  role,
  active: z.boolean(),
  createdAt: z.string(),
  removedAt: z.string().nullable(),
})
export type User = z.infer<typeof user>

export const newUser = z.strictObject({ name: personName, role })
