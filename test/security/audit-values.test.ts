import { expect, test } from 'vitest'
import { quarter } from '../../shared/lib/quarters.ts'
import { templateKind } from '../../shared/referrals/template.ts'
import { keyFigure } from '../../shared/statistics/figures.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { mapTexts } from '../support/deep.ts'
import { aNewHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { everyCall, travelling } from '../support/sample-inputs.ts'

const MARKER = 'Qx9Auditmarke'
const closedWords: readonly string[] = [
  ...['audit', 'appearance', 'office'],
  ...templateKind.options,
  ...keyFigure.options,
]

test('no text of any input of any call stands in the log', async () => {
  const house = await aNewHouse('leitung')
  const forms = [() => MARKER, (text: string) => `${text} ${MARKER}`, (text: string) => text]
  for (const { name, call, input } of everyCall)
    for (const form of forms)
      await house.vault.dispatch(name, travelling({ call }, mapTexts(input, form)))
  const audit = await rowsInside(house, 'audit', OTHER_PASSPHRASE)
  const done = audit.filter(row => row.outcome === 'done').map(row => row.call)
  expect(done).toEqual(expect.arrayContaining(['settings.update', 'store.addUser']))
  const text = JSON.stringify(audit)
  expect(text).not.toContain(MARKER)
  expect(text).not.toContain('Arslan')
  expect(text).not.toContain('Wetterau')
  const known = everyCall.map(({ name }) => name)
  // The last sample of each call is as it stands, so the passphrase was really changed.
  for (const { call, subject } of audit) {
    expect(known).toContain(call)
    const word = String(subject)
    const isWord = subject === null || closedWords.includes(word) || quarter.safeParse(word).success
    if (!isWord) expect(word).toMatch(/^[0-9a-f-]{36}$/)
  }
})
