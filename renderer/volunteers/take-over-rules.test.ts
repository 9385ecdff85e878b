import { expect, test } from 'vitest'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { freeOnes, mainKind } from './take-over-rules.ts'

const CAP = 16_560
const line = (id: string, part: Partial<HelperLine> = {}): HelperLine => ({
  ...{ id, name: id, ownScript: '', kinds: ['lotse'], state: 'aktiv', languages: ['ti'] },
  ...{ germanLevel: null, municipality: null, radiusKm: null, mobility: [], capacity: [] },
  ...{ lastContactOn: null, silentDays: null, paper: null, yearMinutes: 0, yearMissions: 0 },
  ...{ tandemMonths: null, group: 'in-ordnung', pauseUntil: null },
  ...part,
})
const blocked = { requirement: 'verschwiegenheit', state: 'fehlt', until: null } as const
const she = {
  id: 'she',
  kinds: ['lotse' as const],
  languages: [
    { code: 'ti', level: 'erstsprache' as const },
    { code: 'ar', level: 'gut' as const },
  ],
}
const idsOf = (lines: HelperLine[], helper: Parameters<typeof freeOnes>[1] = she) =>
  freeOnes(lines, helper, () => CAP).map(found => found.line.id)

test('only who is active, has the papers, the language and hours left is proposed', () => {
  expect(
    idsOf([
      line('she'),
      line('free'),
      line('pausing', { state: 'pause' }),
      line('other-language', { languages: ['uk'] }),
      line('full', { yearMinutes: CAP }),
      line('no-paper', { paper: { ...blocked, blocks: true } }),
      line('paper-ending', { paper: { ...blocked, state: 'laeuft-ab', blocks: false } }),
      line('interpreter', { kinds: ['dolmetscher'] }),
    ]),
  ).toEqual(['free', 'paper-ending'])
})

test('more shared languages stand first, then more hours; five are enough', () => {
  const many = Array.from({ length: 6 }, (_, index) =>
    line(`n${index}`, { yearMinutes: index * 60 }),
  )
  expect(idsOf([...many, line('both', { languages: ['ar', 'ti'], yearMinutes: 6000 })])).toEqual([
    ...['both', 'n0', 'n1', 'n2', 'n3'],
  ])
})

test('for interpreting no hours count, but who was asked least', () => {
  const helper = { ...she, kinds: ['dolmetscher' as const] }
  expect(mainKind(helper)).toBe('dolmetscher')
  const part = { kinds: ['dolmetscher' as const], yearMinutes: CAP }
  expect(
    idsOf([line('often', { ...part, yearMissions: 9 }), line('seldom', part)], helper),
  ).toEqual(['seldom', 'often'])
})
