import { expect, test } from 'vitest'
import { residenceStatus, statusFacts, statusGroup, statusGroupNames } from './residence-status.ts'

const statuses = residenceStatus.options

test('every key has names of its own and a group with a name', () => {
  expect(Object.keys(statusFacts)).toEqual(statuses)
  for (const name of ['shortName', 'longName'] as const) {
    expect(new Set(statuses.map(status => statusFacts[status][name])).size).toBe(statuses.length)
  }
  const used = new Set(statuses.map(status => statusFacts[status].group))
  expect([...used].toSorted()).toEqual(statusGroup.options.toSorted())
  expect(Object.keys(statusGroupNames)).toEqual(statusGroup.options)
})

test('who may stay without an end, and who needs no paragraph', () => {
  const without = (pick: 'expires' | 'legalBasis') =>
    statuses.filter(status => !statusFacts[status][pick])
  expect(without('expires')).toEqual(['NE', 'EU', 'DE', 'UNGEKLAERT'])
  expect(without('legalBasis')).toEqual(['UNGEKLAERT'])
})

test('only the Fiktionsbescheinigung keeps former rights, and only titles have them', () => {
  expect(statuses.filter(status => statusFacts[status].keepsFormerRights)).toEqual(['FIKTION'])
  const titles = statuses.filter(status => statusFacts[status].isTitle)
  expect(titles).toEqual(statuses.filter(status => /^(AE_|FAM$|NE$)/.test(status)))
})

test.each([
  ['GESTATTUNG', 'asylverfahren'],
  ['DULDUNG_60C', 'duldung'],
  ['AE_25_3', 'schutzberechtigt'],
  ['AE_24', 'voruebergehender-schutz'],
  ['AE_104C', 'bleiberecht'],
  ['AE_23A', 'humanitaer'],
  ['AE_16G', 'arbeit-ausbildung'],
  ['DE', 'eu-deutsch'],
] as const)('%s is counted under %s', (status, group) => {
  expect(statusFacts[status].group).toBe(group)
})
