import { z } from 'zod'
import { role } from '../roles.ts'

export const userId = z.uuid()

/** All but the joiners that Persian and Indic names are written with. */
const invisible = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const showsAsTyped = (name: string) => !invisible.test(name) && /\p{L}/u.test(name)

/** Stands on the locked screen and in the log: it must not read as nothing or as another one. */
export const personName = z
  .string()
  .trim()
  .normalize('NFC')
  .min(2, 'Bitte geben Sie den Vor- und Nachnamen an.')
  .max(120, 'Der Name ist zu lang. Bitte höchstens 120 Zeichen.')
  .refine(showsAsTyped, 'Der Name enthält unsichtbare Zeichen. Bitte tippen Sie ihn neu ein.')

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
