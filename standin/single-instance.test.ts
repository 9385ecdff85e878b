import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeProcess, SingleInstance } from './single-instance.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wir-instance-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a living owner keeps the folder', () => {
  writeFileSync(path.join(folder, 'standin-instance'), describeProcess(process.ppid))
  expect(new SingleInstance(folder).take()).toBe(false)
})

test.each([
  ['a dead owner', '999999999 1'],
  ['another process with the number of a dead owner', `${process.ppid} 1`],
])('%s does not', (_name, owner) => {
  writeFileSync(path.join(folder, 'standin-instance'), owner)
  expect(new SingleInstance(folder).take()).toBe(true)
})

test('the first hears of the second', async () => {
  const first = new SingleInstance(folder)
  expect(first.take()).toBe(true)
  const heard = Promise.withResolvers<unknown>()
  first.listen(heard.resolve)
  const second = { argv: ['app', '--demo'], workingDirectory: folder }
  await new SingleInstance(folder).tellFirst(second)
  expect(await heard.promise).toEqual(second)
  first.release()
  expect(new SingleInstance(folder).take()).toBe(true)
})
