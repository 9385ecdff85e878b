import type { Role } from '../roles.ts'
import type { User } from './user.ts'

type Actor = { id: string; role: Role }

const isActiveLeitung = (user: Pick<User, 'role' | 'active'>) =>
  user.active && user.role === 'leitung'

/** Who reads the log must not be chosen by those who are logged: once there is a Leitung, only it manages people. */
export function mayManageUsers(actor: Actor, users: readonly User[]): boolean {
  if (actor.role === 'leitung') return true
  if (actor.role === 'vertretung') return false
  return !users.some(isActiveLeitung)
}

export type RemovalProblem = 'self-removal' | 'last-user' | 'not-allowed'

/** Somebody must remain who can open the store and manage people. */
export function removalProblem(
  actor: Actor,
  targetId: string,
  users: readonly User[],
): RemovalProblem | null {
  if (!mayManageUsers(actor, users)) return 'not-allowed'
  if (targetId === actor.id) return 'self-removal'
  const remaining = users.filter(user => user.active && user.id !== targetId)
  return remaining.some(user => user.role !== 'vertretung') ? null : 'last-user'
}
