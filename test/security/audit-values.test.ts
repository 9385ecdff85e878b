import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { mapTexts } from '../support/deep.ts'
import { aHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { everyCall, travelling } from '../support/sample-inputs.ts'

const MARKER = 'Qx9Auditmarke'

test('no text of any input of any call stands in the log', async () => {
  const house = await aHouse('leitung')
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
    expect(String(subject)).toMatch(/^(null|audit|appearance|office|[0-9a-f-]{36})$/)
  }
})
