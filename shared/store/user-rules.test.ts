import fc from 'fast-check'
import { expect, test } from 'vitest'
import { role } from '../roles.ts'
import type { User } from './user.ts'
import { mayManageUsers, removalProblem } from './user-rules.ts'

const person = (id: string, its: User['role'], active = true): User => ({
  id,
  name: id,
  role: its,
  active,
  createdAt: '2026-01-01T00:00:00.000Z',
  removedAt: active ? null : '2026-02-01T00:00:00.000Z',
})

const people = fc.uniqueArray(
  fc
    .tuple(fc.stringMatching(/^[a-f]$/), fc.constantFrom(...role.options), fc.boolean())
    .map(([id, its, active]) => person(id, its, active)),
  { selector: user => user.id, minLength: 1, maxLength: 5 },
)

test('without a Leitung the caseworkers manage people, a Vertretung never', () => {
  const users = [person('a', 'fallmanagement'), person('b', 'vertretung')]
  expect(mayManageUsers(person('a', 'fallmanagement'), users)).toBe(true)
  expect(mayManageUsers(person('c', 'koordination'), users)).toBe(true)
  expect(mayManageUsers(person('b', 'vertretung'), users)).toBe(false)
})

test('with a Leitung only it manages; one that has left counts no more', () => {
  const leitung = person('l', 'leitung')
  const caseworker = person('a', 'fallmanagement')
  expect(mayManageUsers(caseworker, [caseworker, leitung])).toBe(false)
  expect(mayManageUsers(leitung, [caseworker, leitung])).toBe(true)
  expect(mayManageUsers(caseworker, [caseworker, person('l', 'leitung', false)])).toBe(true)
})

test('a person who may not manage is told so, before anything else', () => {
  const users = [person('v', 'vertretung')]
  expect(removalProblem(person('v', 'vertretung'), 'v', users)).toBe('not-allowed')
})

test('the own account and the last who can manage stay', () => {
  const a = person('a', 'fallmanagement')
  const deputy = person('v', 'vertretung')
  expect(removalProblem(a, 'a', [a, deputy])).toBe('self-removal')
  expect(removalProblem(a, 'v', [a, deputy])).toBeNull()
  const left = person('l', 'leitung', false)
  expect(removalProblem(left, 'a', [a, deputy, left])).toBe('last-user')
})

test('whoever is removed, somebody remains who can manage people', () => {
  fc.assert(
    fc.property(people, fc.nat(), fc.nat(), (users, first, second) => {
      const actor = users[first % users.length] as User
      const target = users[second % users.length] as User
      fc.pre(removalProblem(actor, target.id, users) === null)
      const left = users.map(user => (user.id === target.id ? { ...user, active: false } : user))
      expect(left.some(user => user.active && mayManageUsers(user, left))).toBe(true)
    }),
  )
})
