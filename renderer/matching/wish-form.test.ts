import { expect, test } from 'vitest'
import { companionWish } from '../../shared/matching/wish.ts'
import { aWish } from '../../test/support/matching-builders.ts'
import { blankWish, type WishFormValues, wishForm, wishFormOf } from './wish-form.ts'

const today = '2026-11-16'
const form = wishForm(today)
const typed = (part: Partial<WishFormValues>) => ({ ...wishFormOf(aWish()), ...part })
const refused = (part: Partial<WishFormValues>) =>
  form.safeParse(typed(part)).error?.issues.map(({ path, message }) => [path.join('.'), message])

test('what was kept comes back unchanged through the form', () => {
  for (const online of [true, false, null]) {
    const wish = companionWish.parse(aWish({ online, household: online === true, agreedOn: null }))
    expect(form.parse(wishFormOf(wish))).toEqual(wish)
  }
})

test('of a new one only the kind has to be chosen; nothing presses that is not wished for', () => {
  const blank = blankWish(today, [{ topic: 'schule', urgent: true }])
  expect(form.safeParse(blank).error?.issues.map(({ path }) => path)).toEqual([['kind']])
  const wish = form.parse({ ...blank, kind: 'tandem', topics: ['kita'] })
  expect(wish).toMatchObject({ kind: 'tandem', household: false, agreedOn: null, since: today })
  expect(wish.topics).toEqual([{ topic: 'kita', urgent: false }])
})

test('nobody has agreed tomorrow, waits since tomorrow, or is at most younger than at least', () => {
  expect(refused({ agreedOn: '2026-11-17' })).toEqual([
    ['agreedOn', 'Dieser Tag liegt in der Zukunft.'],
  ])
  expect(refused({ since: '2026-11-17' })?.[0]?.[0]).toBe('since')
  expect(refused({ since: null })?.[0]?.[0]).toBe('since')
  expect(refused({ ageFrom: 40, ageTo: 30 })?.[0]?.[0]).toBe('ageTo')
  expect(refused({ agreedOn: today, since: today, ageFrom: 30, ageTo: 30 })).toBeUndefined()
})
