import type { ComponentType } from 'react'
import type { Role } from '../../shared/roles.ts'

/** Whoever knows a number of the quarter: draws one `<div><dt/><dd/></div>`, or nothing. */
export type FigureProvider = {
  id: string
  roles: readonly Role[]
  Figure: ComponentType
}
