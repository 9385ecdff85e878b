import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'

const root = join(import.meta.dirname, '../..')

/** Cannot find name, or a property that the floor's types don't know. */
const attempts = [
  ['process.env.HOME', 'TS2591'],
  ['Buffer.alloc(1)', 'TS2591'],
  ['window.location', 'TS2304'],
  ['document.title', 'TS2584'],
  ['localStorage.length', 'TS2304'],
  ['fetch("x")', 'TS2304'],
  ['setTimeout(() => {}, 1)', 'TS2304'],
  ['console.log(1)', 'TS2584'],
  ['require("node:fs")', 'TS2591'],
  ['import("node:fs")', 'TS2591'],
] as const

function compile(folder: string): string[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', folder])
    return []
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout).split('\n')
  }
}

test('shared sees neither the machine nor the page', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'shared'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const lines = attempts.map(([code], index) => `export const a${index} = ${code}`)
  const file = join(folder, 'shared', 'attempts.ts')
  writeFileSync(file, `${lines.join('\n')}\nexport const fine = new Map([[1, 'x']]).get(1)\n`)
  const options = { composite: false, noEmit: true, emitDeclarationOnly: false, rootDir: '.' }
  writeFileSync(
    join(dirname(file), 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'shared/tsconfig.json'),
      compilerOptions: options,
      include: ['attempts.ts'],
    }),
  )
  const found = compile(dirname(file)).flatMap(line => {
    const [, row, code] = /attempts\.ts\((\d+),\d+\): error (TS\d+)/.exec(line) ?? []
    return row === undefined ? [] : [[attempts[Number(row) - 1]?.[0], code]]
  })
  expect(found).toEqual(attempts.map(each => [...each]))
})
