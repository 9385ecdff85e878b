import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'

const script = path.join(import.meta.dirname, '../../scripts/match.mjs')

type Ended = { code: number; stdout: string; stderr: string }

function run(...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [script, ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? Number.NaN, stdout, stderr }),
    )
  })
}

function fileWith(content: unknown): string {
  const file = path.join(tempFolder(), 'fall.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const right = {
  clients: 3,
  helpers: [{ capacity: 1 }, { capacity: 1 }],
  edges: [
    [0, 0, 900],
    [0, 1, 800],
    [1, 0, 850],
    [2, 1, 100],
  ],
}

test('prints the best pairs and their proof as one JSON object', async () => {
  const { code, stdout, stderr } = await run(fileWith(right))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    objective: 1650,
    served: 2,
    pairs: [
      [0, 1],
      [1, 0],
    ],
    proof: { dual: 1650, checked: true },
  })
})

test('the order of edges in the file changes nothing', async () => {
  const files = [right, { ...right, edges: right.edges.toReversed() }].map(fileWith)
  const [one, other] = await Promise.all(files.map(file => run(file)))
  expect(other).toEqual(one)
})

test('nobody to match is a proposal too', async () => {
  const { stdout } = await run(fileWith({ clients: 0, helpers: [], edges: [] }))
  const nothing = { objective: 0, served: 0, pairs: [], proof: { dual: 0, checked: true } }
  expect(JSON.parse(stdout)).toEqual(nothing)
})

const withEdge = (...edge: unknown[]) => ({ ...right, edges: [...right.edges, edge] })

const malformed: [string, unknown, RegExp][] = [
  ['no JSON', '{"clients": 3,', /kein gültiges JSON/],
  ['an empty file', '', /kein gültiges JSON/],
  ['a list', [], /muss genau clients, helpers und edges enthalten/],
  ['a field missing', { clients: 1, helpers: [] }, /^edges: muss eine Liste sein/],
  ['a field too many', { ...right, extra: 1 }, /muss genau clients, helpers und edges/],
  ['clients not whole', { ...right, clients: 2.5 }, /^clients: muss eine ganze Zahl sein/],
  ['too many clients', { ...right, clients: 1e6 }, /^clients: darf höchstens 20\.000 sein/],
  [
    'a negative capacity',
    { ...right, helpers: [{ capacity: 1 }, { capacity: -1 }] },
    /^helpers\[1\]\.capacity: darf nicht unter 0 liegen/,
  ],
  ['a case that is not there', withEdge(3, 0, 5), /^edges\[4\]: Fall 3 gibt es nicht/],
  [
    'a helper that is not there',
    withEdge(2, 2, 5),
    /^edges\[4\]: Eintrag 2 von helpers gibt es nicht/,
  ],
  ['a pair twice', withEdge(2, 1, 5), /^edges: enthält das Paar \[2, 1\] mehr als einmal/],
  ['a benefit not whole', withEdge(2, 0, 5.5), /^edges\[4\]: darf nur ganze Zahlen enthalten/],
  ['a benefit too large', withEdge(2, 0, 1e15), /^edges\[4\]: der Nutzen darf höchstens/],
  ['an edge of another form', withEdge(2, 0), /^edges\[4\]: muss die Form/],
]

test('refuses what is malformed, each with one German line', async () => {
  const ended = await Promise.all(malformed.map(([, content]) => run(fileWith(content))))
  for (const [at, [name, , line]] of malformed.entries()) {
    const { code, stdout, stderr } = ended[at]!
    expect({ name, code, stdout, stderr }).toEqual({
      ...{ name, code: 1, stdout: '' },
      stderr: expect.stringMatching(line),
    })
    // a sentence, no stack
    expect(stderr).toMatch(/^[^\n]*\.\n$/)
  }
})

test('refuses a file that is not there, a folder, and no or two files', async () => {
  const folder = tempFolder()
  const ended = await Promise.all([
    run(path.join(folder, 'nichts.json')),
    run(folder),
    run(),
    run('eins.json', 'zwei.json'),
  ])
  expect(ended.map(({ code, stdout }) => [code, stdout])).toEqual(Array(4).fill([1, '']))
  for (const { stderr } of ended.slice(0, 2))
    expect(stderr).toMatch(/^Die Datei .* gibt es nicht, oder sie kann nicht gelesen werden\.\n$/)
  for (const { stderr } of ended.slice(2))
    expect(stderr).toBe('Bitte eine Datei nennen: npm run match -- DATEI.json\n')
})
