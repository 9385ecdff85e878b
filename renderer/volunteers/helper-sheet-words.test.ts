import { expect, test } from 'vitest'
import { defaultPolicy, type KeptApproval } from '../../shared/volunteers/approval.ts'
import { standingsOn } from '../../shared/volunteers/approval-rules.ts'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { aHelper } from '../../test/support/volunteer-builders.ts'
import { allowedOf, nextStepOf, paperRows, standingWords } from './helper-sheet-words.ts'

const today = '2026-11-16'

function kept(part: Partial<KeptHelper> = {}): KeptHelper {
  return {
    ...aHelper(),
    ...{ id: '0', version: 1, state: 'aktiv', stateOn: '2026-09-01', pauseUntil: null },
    ...{ appliedOn: '2026-08-01', organisationName: '', excludedClients: [] },
    ...{ lastContactOn: '2026-11-10', leftOn: null, leftReason: null },
    ...part,
  }
}

const paper = (
  requirement: KeptApproval['requirement'],
  part: Partial<KeptApproval> = {},
): KeptApproval => ({
  ...{ requirement, on: '2026-03-11', until: null, ue: null, seen: 'eingesehen', note: '' },
  ...{ id: `${requirement}-${part.on ?? ''}`, recordedByName: '', trainingId: null },
  ...part,
})
const all = [
  ...(['erstgespraech', 'verschwiegenheit', 'basis', 'vertiefung', 'reflexion'] as const),
].map(one => paper(one))

function view(approvals: KeptApproval[], part: Partial<KeptHelper> = {}) {
  const helper = kept(part)
  const rules = { policy: [...defaultPolicy], warnDays: 56 }
  const standings = standingsOn({ helper, approvals, exemptions: [] }, rules, today)
  return { helper, standings, approvals, exemptions: [] }
}
const step = (given: ReturnType<typeof view>, silentDays: number | null = null) =>
  nextStepOf(given, { today, silentDays })

test('along the way the step names what is missing and the button for it', () => {
  expect(step(view([], { state: 'bewerbung' })).next).toEqual({ act: 'state', to: 'gespraech' })
  const talked = step(view([paper('erstgespraech')], { state: 'gespraech' }))
  expect(talked.text).toBe('Verschwiegenheitserklärung und Basisqualifizierung (20–36 UE)')
  expect(talked.next).toEqual({ act: 'sign' })
  expect(step(view(all, { state: 'gespraech' })).next).toEqual({ act: 'state', to: 'aktiv' })
})

test('while active: what blocks, then silence, then what ends', () => {
  const ended = [...all.slice(1), paper('erstgespraech', { until: '2026-10-31' })]
  expect(step(view(ended), 45).next).toEqual({ act: 'paper', requirement: 'erstgespraech' })
  const ending = [...all.slice(1), paper('erstgespraech', { until: '2026-12-14' })]
  expect(step(view(ending), 45).next).toEqual({ act: 'contact' })
  expect(step(view(ending)).label).toBe('Läuft ab am 14.12.2026')
  expect(step(view(all)).next).toBeUndefined()
})

test('a pause that is over is late; a farewell offers the certificate', () => {
  const over = step(view(all, { state: 'pause', pauseUntil: '2026-11-01' }))
  expect([over.tone, over.text]).toEqual(['late', 'War geplant bis 01.11.2026'])
  const left = { state: 'verabschiedet', leftOn: '2026-11-02', leftReason: 'umzug' } as const
  expect(step(view(all, left))).toMatchObject({
    ...{ text: 'Grund: umgezogen', next: { act: 'certificate' } },
  })
})

test('may, until when, or not and why', () => {
  const notes = (approvals: KeptApproval[], part: Partial<KeptHelper> = {}) => {
    const { helper, standings } = view(approvals, part)
    return allowedOf(helper, standings, today).map(({ look, note }) => `${look}: ${note}`)
  }
  expect(notes(all)).toEqual([
    ...['may: unbefristet', 'not: nicht vereinbart', 'not: nicht vereinbart'],
  ])
  const ending = [...all.slice(1), paper('erstgespraech', { until: '2026-12-14' })]
  expect(notes(ending)[0]).toBe('ends: noch 28 Tage, bis 14.12.2026')
  expect(notes(all.slice(1))[0]).toBe('not: Erstgespräch fehlt')
  expect(notes([])[0]).toBe('not: 3 Nachweise fehlen')
  expect(notes(all, { state: 'pause', pauseUntil: '2027-01-06' })[0]).toBe(
    'not: Pause bis 06.01.2027',
  )
})

test('one line for each paper, what is wrong first, the paper that counts beside it', () => {
  const old = paper('verschwiegenheit', { on: '2020-01-01', until: '2020-12-31' })
  const rows = paperRows(view([...all.slice(2), old]), today)
  expect(rows.map(({ requirement }) => requirement).slice(0, 2)).toEqual([
    ...['erstgespraech', 'verschwiegenheit'],
  ])
  expect(rows.map(({ requirement }) => requirement)).toHaveLength(5)
  expect(standingWords(rows[1]?.standing).text).toBe('abgelaufen 31.12.2020')
  expect(rows[1]?.paper).toBe(old)
})

test('a renewed paper counts, not the one before', () => {
  const renewed = paper('basis', { on: '2026-06-01' })
  const row = paperRows(view([...all, renewed]), today).find(one => one.requirement === 'basis')
  expect(row?.paper).toBe(renewed)
})
