import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createTechnicalLog } from '../../electron/vault/technical-log.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { START } from '../support/test-vault.ts'

const line = { call: 'store.unlock', code: 'wrong-passphrase' }

test('a line says when, which call and which code, for its owner alone', () => {
  const folder = join(tempFolder(), 'store')
  const log = createTechnicalLog(folder, () => START)
  log(line)
  log({ ...line, code: 'internal', reference: 'A1B2C3', frames: ['at x (y.js:1:1)'] })
  const file = join(folder, 'technik.log')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.map(each => JSON.parse(each))).toEqual([
    { at: START.toISOString(), ...line },
    {
      at: START.toISOString(),
      call: 'store.unlock',
      code: 'internal',
      reference: 'A1B2C3',
      frames: ['at x (y.js:1:1)'],
    },
  ])
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('a long log is begun anew; one older part is kept', () => {
  const folder = tempFolder()
  const file = join(folder, 'technik.log')
  writeFileSync(file, 'x'.repeat(256 * 1024 + 1))
  createTechnicalLog(folder, () => START)(line)
  expect(statSync(file).size).toBeLessThan(200)
  expect(statSync(`${file}.alt`).size).toBe(256 * 1024 + 1)
})

test('where nothing can be written nothing fails', () => {
  const folder = join(tempFolder(), 'datei')
  writeFileSync(folder, '')
  expect(() => createTechnicalLog(folder, () => START)(line)).not.toThrow()
  expect(existsSync(join(folder, 'technik.log'))).toBe(false)
})
