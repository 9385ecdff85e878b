import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'

const script = path.join(import.meta.dirname, '../../scripts/attack.mjs')

function run(content?: unknown) {
  const file = path.join(tempFolder(), 'angriff.json')
  if (content !== undefined) writeFileSync(file, JSON.stringify(content))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const row = { cells: [{ id: 'Summe', low: 6, high: 14 }, { id: 'w', exact: 2 }, { id: 'm' }] }

test('prints the least and the greatest of each target as one JSON object', () => {
  const identities = [
    [
      [1, 'Summe'],
      [-1, 'w'],
      [-1, 'm'],
    ],
  ]
  const cells = [...row.cells, { id: 'frei' }]
  const { status, stdout, stderr } = run({ cells, identities, targets: ['m', 'w', 'frei'] })
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({ m: [4, 12], w: [2, 2], frei: [0, null] })
})

test.each([
  [
    'a contradiction',
    {
      ...row,
      identities: [
        [
          [1, 'w'],
          [-3, 'm'],
        ],
      ],
      targets: [],
    },
  ],
  ['an unknown cell', { ...row, identities: [], targets: ['x'] }],
  ['something else', { rows: [] }],
  ['no file', undefined],
])('%s: one sentence, no figures', (_, content) => {
  const { status, stdout, stderr } = run(content)
  expect(status).not.toBe(0)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
})

test('the example of the documentation gives what it says', () => {
  const text = readFileSync(
    path.join(import.meta.dirname, '../../docs/statistics-proof.md'),
    'utf8',
  )
  const example = JSON.parse(/```json\n(.+?)```/s.exec(text)![1]!)
  const [first, second] = [...text.matchAll(/`(\{"Frauen":.+?\})`/g)].map(match => match[1]!)
  expect(run(example).stdout).toBe(`${first}\n`)
  const [row, ...others] = example.cells
  expect(run({ ...example, cells: [{ ...row, exact: 11 }, ...others] }).stdout).toBe(`${second}\n`)
})
