import { expect, test } from 'vitest'
import { asFileError } from './file-errors.ts'

const failed = (code: string) => Object.assign(new Error('/media/stick/geheim'), { code })

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['ENOENT', 'folder-missing'],
  // network drives that went to sleep, moved, or lost their connection
  ['ESTALE', 'folder-missing'],
  ['EHOSTDOWN', 'folder-missing'],
  ['EHOSTUNREACH', 'folder-missing'],
  ['ENETDOWN', 'folder-missing'],
  ['ENETUNREACH', 'folder-missing'],
  ['ENOTCONN', 'folder-missing'],
  ['ETIMEDOUT', 'folder-missing'],
  // a stick that was pulled out in the middle
  ['ENXIO', 'folder-missing'],
  ['EIO', 'disk-error'],
  // what Windows has no name for
  ['UNKNOWN', 'disk-error'],
])('%s is %s, and its path stays behind', (errno, code) => {
  const error = asFileError(failed(errno))
  expect(error).toMatchObject({ name: 'AppError', code, message: code })
})

test('a bug stays a bug', () => {
  const bug = failed('ERR_INVALID_ARG_TYPE')
  expect(asFileError(bug)).toBe(bug)
  expect(asFileError('text')).toBe('text')
})
