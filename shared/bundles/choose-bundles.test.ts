import { describe, expect, test } from 'vitest'
import {
  aContent,
  aTable,
  corrected,
  uuidOf,
  vogelsberg,
  wetterau,
} from '../../test/support/bundle-builders.ts'
import type { BundleContent } from './bundle.ts'
import { type Candidate, chooseBundles } from './choose-bundles.ts'

const bodies = [wetterau, vogelsberg, { bodyKey: '06411', bodyName: 'Darmstadt' }]
const bodiesOf = () => bodies.map(({ bodyKey: key, bodyName: name }) => ({ key, name }))

const from = (source: string, content: BundleContent, publicKey = content.sender.bodyKey) =>
  ({ source, content, publicKey, fingerprint: '', isPinned: true }) satisfies Candidate

const choose = (candidates: Candidate[], programme?: string) =>
  chooseBundles(candidates, { bodiesOf, programme })

const first = aContent()
const other = aContent({ bundleId: uuidOf(2), sender: vogelsberg })
const said = (candidates: Candidate[], programme?: string) => {
  const { chosen, refused } = choose(candidates, programme)
  return {
    chosen: chosen.map(({ source }) => source),
    refused: Object.fromEntries(refused.map(({ source, code }) => [source, code])),
  }
}

describe('which bundles count', () => {
  test('one of each body; who is missing is listed', () => {
    const choice = choose([from('a', first), from('b', other)])
    expect(choice.chosen.map(({ source }) => source)).toEqual(['a', 'b'])
    expect(choice.missing).toEqual([{ key: '06411', name: 'Darmstadt' }])
    expect(choice).toMatchObject({ quarter: '2026-Q4', programme: '2026.1', refused: [] })
  })

  test('the same bundle twice counts once', () => {
    expect(said([from('a', first), from('b', first)])).toEqual({
      chosen: ['a'],
      refused: { b: 'repeated' },
    })
  })

  test('one id over two contents counts for neither', () => {
    const twisted = { ...first, auditHead: 'ef'.repeat(32) }
    expect(said([from('a', first), from('b', twisted)])).toEqual({
      chosen: [],
      refused: { a: 'contradictory', b: 'contradictory' },
    })
  })

  test('a correction takes the place of what it corrects', () => {
    expect(said([from('new', corrected(first, 3)), from('old', first)])).toEqual({
      chosen: ['new'],
      refused: { old: 'superseded' },
    })
  })

  test('two different bundles of one version count for neither', () => {
    const rival = aContent({ bundleId: uuidOf(9) })
    expect(said([from('a', first), from('b', rival), from('c', other)])).toEqual({
      chosen: ['c'],
      refused: { a: 'contradictory', b: 'contradictory' },
    })
  })

  test('a version made again later replaces the earlier one', () => {
    const again = aContent({ bundleId: uuidOf(9), seq: 2, prevBundleSha256: 'cd'.repeat(32) })
    expect(said([from('a', first), from('b', again)])).toEqual({
      chosen: ['b'],
      refused: { a: 'repeated' },
    })
  })

  test('a later version that was made earlier is not believed', () => {
    const late = { ...first, seq: 7 }
    const early = { ...corrected(first, 3), seq: 5 }
    expect(said([from('a', late), from('b', early)])).toEqual({
      chosen: [],
      refused: { a: 'contradictory', b: 'contradictory' },
    })
  })

  test('a body that is none, or under another name, is foreign', () => {
    const none = aContent({
      bundleId: uuidOf(4),
      sender: { bodyKey: '06999', bodyName: 'Neustadt' },
    })
    const borrowed = aContent({
      bundleId: uuidOf(5),
      sender: { ...vogelsberg, bodyName: 'Darmstadt' },
    })
    expect(said([from('a', none), from('b', borrowed), from('c', first)])).toEqual({
      chosen: ['c'],
      refused: { a: 'body-unknown', b: 'sender-mismatch' },
    })
  })

  test('one key for two bodies counts for neither', () => {
    expect(said([from('a', first, 'k'), from('b', other, 'k')])).toEqual({
      chosen: [],
      refused: { a: 'sender-mismatch', b: 'sender-mismatch' },
    })
  })

  test('another programme or base is refused; of equals the newest counts', () => {
    const newer = { ...other, programme: '2026.10' }
    expect(said([from('a', first), from('b', newer)])).toEqual({
      chosen: ['b'],
      refused: { a: 'wrong-programme' },
    })
    expect(said([from('a', first), from('b', newer)], '2026.1').chosen).toEqual(['a'])
    const third = aContent({ bundleId: uuidOf(6), sender: bodies[2]!, base: 10, tolerance: 9 })
    expect(said([from('a', first), from('b', other), from('c', third)]).refused).toEqual({
      c: 'wrong-programme',
    })
  })

  test('tables with other columns are refused', () => {
    const columns = aTable().columns.toReversed()
    const rows = aTable().rows.map(row => row.toReversed())
    const third = aContent({
      bundleId: uuidOf(6),
      sender: bodies[2]!,
      tables: [aTable({ columns, rows })],
    })
    expect(said([from('a', first), from('b', other), from('c', third)]).refused).toEqual({
      c: 'wrong-tables',
    })
  })

  test('another quarter stands apart', () => {
    const earlier = { ...other, period: { year: 2026, quarter: 3 } }
    const more = aContent({ bundleId: uuidOf(7), sender: bodies[2]! })
    const choice = choose([from('a', first), from('b', earlier), from('c', more)])
    expect(choice.otherQuarters).toEqual([
      { source: 'b', quarter: '2026-Q3', bodyName: 'Vogelsbergkreis' },
    ])
    expect(choice.missing.map(({ key }) => key)).toEqual(['06535'])
  })
})
