import { expect, test } from 'vitest'
import { type HintFacts, overviewHint } from '../../shared/volunteers/overview-hint.ts'
import { hintAct } from './hint-act.ts'

const nothing: HintFacts = {
  ...{ answerable: 0, almostReady: [], languages: [], silent: 0 },
  ...{ papers: { missing: 0, ending: 0 }, emptyPlaces: [] },
}
const omid = {
  ...{ id: 'omid', name: 'Omid Rasuli' },
  paper: {
    ...{ requirement: 'verschwiegenheit', state: 'fehlt' as const, until: null, blocks: true },
  },
}
const actOf = (facts: Partial<HintFacts>) => hintAct(overviewHint({ ...nothing, ...facts }), [omid])

test('a sentence about a person leads to her', () => {
  const almost = {
    ...{ name: 'Omid Rasuli', languages: ['fa-AF'], missing: 'verschwiegenheit' as const },
  }
  const languages = [{ code: 'fa-AF', free: 0, waiting: 3 }]
  expect(actOf({ almostReady: [almost], languages })).toEqual({
    ...{ to: 'person', id: 'omid', name: 'Omid Rasuli', lacksSignature: true },
  })
})

test.each([1, 2])('%i of anything leads where it is done', count => {
  expect(actOf({ answerable: count })).toEqual({ to: 'requests' })
  const languages = [{ code: 'so', free: 0, waiting: count }]
  expect(actOf({ languages })).toEqual({ to: 'requests' })
  expect(actOf({ silent: count })).toEqual({ to: 'still' })
  expect(actOf({ papers: { missing: count, ending: 0 } })).toEqual({ to: 'nachweise' })
  expect(actOf({ papers: { missing: 0, ending: count } })).toEqual({ to: 'nachweise' })
})

test('where nothing can be clicked there is no button', () => {
  expect(actOf({})).toBeNull()
  expect(actOf({ emptyPlaces: ['Gedern'] })).toBeNull()
})
