import { expect, test } from 'vitest'
import { readAttackFile } from './attack-file.ts'

const cells = [{ id: 't', low: 1, high: 9 }, { id: 'a', exact: 2 }, { id: 'b' }]
const good = {
  cells,
  identities: [
    [
      [1, 't'],
      [-1, 'a'],
      [-1, 'b'],
    ],
  ],
  targets: ['b'],
}

test('a whole file becomes a task', () => {
  const read = readAttackFile(JSON.stringify(good))
  expect(read).toEqual({
    ok: true,
    task: {
      ...good,
      identities: [{ says: 'identities[0]', terms: good.identities[0] }],
    },
  })
})

test.each([
  ['no JSON', '{', 'Die Datei ist nicht'],
  ['a list', [], 'Die Datei ist nicht'],
  ['a key too many', { ...good, name: 'Noorzai' }, 'Die Datei ist nicht'],
  ['no targets', { cells, identities: [] }, '„targets“'],
  ['a number as text', { ...good, cells: [{ id: 't', exact: '2' }] }, '„cells[0].exact“'],
  ['half a person', { ...good, cells: [{ id: 't', exact: 2.5 }] }, '„cells[0].exact“'],
  ['an unknown key of a cell', { ...good, cells: [{ id: 't', value: 2 }] }, '„cells[0]“'],
  ['an empty id', { ...good, cells: [{ id: '' }] }, '„cells[0].id“'],
  ['a term the wrong way round', { ...good, identities: [[['t', 1]]] }, '„identities[0][0][0]“'],
  ['an immense coefficient', { ...good, identities: [[[1e300, 't']]] }, '„identities[0][0][0]“'],
  ['a cell twice', { ...good, cells: [...cells, { id: 'a' }] }, 'zweimal'],
  ['an identity of nothing known', { ...good, identities: [[], [[1, 'x']]] }, '„identities[1]“'],
  ['a target of nothing known', { ...good, targets: ['b', 'x'] }, '„targets[1]“'],
])('%s is refused, by its place', (_, file, says) => {
  const read = readAttackFile(typeof file === 'string' ? file : JSON.stringify(file))
  expect(read).toEqual({ ok: false, says: expect.stringContaining(says) })
  expect(JSON.stringify(read)).not.toContain('Noorzai')
})
