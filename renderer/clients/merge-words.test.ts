import { expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import type { MergeRecord } from './merge-record.ts'
import { mergeSentences } from './merge-words.ts'

const id = '0198f7a0-0000-7000-8000-000000000001'
const person = { ...blankSections.person, familyName: 'Nori', givenNames: 'Ahmad' }

function aRecord(number: string, changes: Partial<ClientFile> = {}): MergeRecord {
  const file: ClientFile = {
    ...{ id, number, version: 1, depth: 'verweisberatung', openedOn: '2026-03-02', closed: null },
    ...{ responsible: { id, name: 'Miriam Habermann' }, intakeDoneOn: null },
    ...{ ...blankSections, person, consents: [], relatives: [], merges: [], ...changes },
  }
  return { file, contacts: 2, needs: 0, steps: 1, documents: 0 }
}
const light = aRecord('2026-0001')

test('what stays, what moves and what becomes of the other one', () => {
  expect(mergeSentences(light, aRecord('2026-0002'))).toEqual([
    'Die Akte 2026-0001 von Ahmad Nori bleibt, mit Miriam Habermann als zuständiger Person.',
    'Aus der Akte 2026-0002 zieht um: 2 Kontakte und 1 Schritt.',
    'Die andere Akte verschwindet aus Listen und Suche; ihr Name wird als andere Schreibweise gefunden.',
    'Die Zusammenführung lässt sich zurücknehmen.',
  ])
})

test('a Verweisberatung that takes in a Fallmanagement becomes one, not the other way round', () => {
  const deep = aRecord('2026-0002', { depth: 'fallmanagement' })
  const said = 'Bisher war sie eine Verweisberatung, danach ist sie ein Fallmanagement.'
  expect(mergeSentences(light, deep)).toContain(said)
  expect(mergeSentences(deep, light).join()).not.toContain('Bisher')
})

test('where one of the two is open, both are', () => {
  const closed = { on: '2026-05-01', reason: 'verzogen', note: '' } as const
  const said = mergeSentences(aRecord('2026-0001', { closed }), aRecord('2026-0002'))
  expect(said.join(' ')).toContain('ist die gemeinsame Akte danach offen')
})
