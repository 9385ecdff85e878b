import { expect, test } from 'vitest'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { aHelper } from '../../test/support/volunteer-builders.ts'
import { blankHelper, differentParts, helperForm, helperFormValues } from './helper-form-values.ts'

const kept: KeptHelper = {
  ...aHelper(),
  ...{ id: '0', version: 1, state: 'aktiv', stateOn: '', pauseUntil: null, appliedOn: '' },
  ...{ organisationName: '', excludedClients: [], lastContactOn: null, leftOn: null },
  leftReason: null,
}

test('what was kept comes back unchanged through the form', () => {
  expect(helperForm.parse(helperFormValues(kept))).toEqual(aHelper())
})

test('a name and a task are enough', () => {
  const values = { ...blankHelper('2026-11-16'), familyName: 'Hakimi', kinds: ['lotse'] }
  expect(helperForm.safeParse(values).success).toBe(true)
  const without = helperForm.safeParse(blankHelper('2026-11-16'))
  const paths = without.error?.issues.map(({ path }) => path.join('.'))
  expect(paths).toContain('kinds')
})

test('places of a task that is not taken on may be empty, of one that is not', () => {
  const values = {
    ...helperFormValues(kept),
    capacity: { lotse: 3, dolmetscher: null, pate: null },
  }
  expect(helperForm.parse(values).capacity).toEqual({ lotse: 3, dolmetscher: 0, pate: 0 })
  const empty = { ...values, capacity: { lotse: null, dolmetscher: 0, pate: 0 } }
  expect(helperForm.safeParse(empty).error?.issues[0]?.path).toEqual(['capacity', 'lotse'])
})

test('whether she also helps online is yes, no, or not asked', () => {
  for (const online of [true, false, null]) {
    const { matching } = aHelper()
    const values = helperFormValues({ ...kept, matching: { ...matching, online } })
    expect(helperForm.parse(values).matching.online).toBe(online)
  }
})

test('nobody is to be at least older than at most', () => {
  const { matching, ...values } = helperFormValues(kept)
  const ages = { ...matching, clientAgeFrom: 30, clientAgeTo: 18 }
  const problems = helperForm.safeParse({ ...values, matching: ages }).error?.issues
  expect(problems?.[0]?.path).toEqual(['matching', 'clientAgeTo'])
})

test('a conflict names the parts', () => {
  const mine = aHelper()
  expect(differentParts(mine, mine)).toEqual([])
  expect(differentParts(mine, aHelper({ phone: '', wishes: 'abends' }))).toEqual([
    ...['Telefon und E-Mail', 'Wünsche und Erfahrung'],
  ])
})
