import type { ComponentType } from 'react'
import type { Role } from '../../shared/roles.ts'

/** Whoever knows what is due on a day: draws a GroupHead and its ActionLines, or nothing. */
export type LineProvider = {
  id: string
  roles: readonly Role[]
  Lines: ComponentType
}
