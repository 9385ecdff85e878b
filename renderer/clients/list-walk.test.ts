import { expect, test } from 'vitest'
import { neighboursOf, rememberWalk } from './list-walk.ts'

test('knows who stands before and after, and where the list ends', () => {
  rememberWalk(['a', 'b', 'c'])
  expect(neighboursOf('a')).toEqual({ previous: null, next: 'b', place: 1, total: 3 })
  expect(neighboursOf('b')).toEqual({ previous: 'a', next: 'c', place: 2, total: 3 })
  expect(neighboursOf('c')).toEqual({ previous: 'b', next: null, place: 3, total: 3 })
})

test('a file that was opened from elsewhere has no neighbours', () => {
  rememberWalk(['a'])
  expect(neighboursOf('x')).toBeNull()
})

test('a part of a long list knows its place in the whole', () => {
  rememberWalk(['m', 'n'], { offset: 100, total: 8000 })
  expect(neighboursOf('n')).toEqual({ previous: 'm', next: null, place: 102, total: 8000 })
})
