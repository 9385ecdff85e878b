import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureEnvelope } from '../../electron/vault/failures.ts'
import type { LogLine } from '../../electron/vault/machine.ts'
import { appErrorCode } from '../../shared/errors.ts'
import { mapTexts } from '../support/deep.ts'
import { aNewHouse, anEmptyHouse } from '../support/house.ts'
import { everyCall, travelling } from '../support/sample-inputs.ts'
import { timesIf } from '../support/thorough.ts'

const MARKER = 'Zq7Markergeheim'

/** A sample in which each text carries the marker, as far as the field takes one. */
const marked = (input: unknown, form: (text: string) => string) => mapTexts(input, form)
const allForms: readonly ((text: string) => string)[] = [
  () => MARKER,
  text => `${text} ${MARKER}`,
  text => `${MARKER}-${text}`,
  () => `${MARKER}\n    at ${MARKER} (/home/${MARKER}/x.js:1:1)`,
]
const forms = allForms.slice(-timesIf(allForms.length, 1))

async function houses() {
  const open = await aNewHouse('leitung')
  const locked = await (await aNewHouse()).restart()
  return [open, locked, await anEmptyHouse()]
}

test('no failure and no log line repeats what was typed', async () => {
  for (const { vault, logged } of await houses()) {
    for (const { name, call, input } of everyCall)
      for (const form of forms) {
        const envelope = await vault.dispatch(name, travelling({ call }, marked(input, form)))
        if (envelope.ok) continue
        expect(JSON.stringify(envelope)).not.toContain(MARKER)
        expect(appErrorCode.options).toContain(envelope.code)
      }
    expect(logged.length).toBeGreaterThan(10)
    expect(JSON.stringify(logged)).not.toContain(MARKER)
  }
})

test('neither do names of fields that somebody made up', async () => {
  const { vault, logged } = await aNewHouse('leitung')
  for (const { name, call } of everyCall) {
    const input = { [MARKER]: MARKER, nested: { [MARKER]: [MARKER] } }
    const envelope = await vault.dispatch(name, travelling({ call }, input))
    expect(JSON.stringify(envelope)).not.toContain(MARKER)
  }
  await vault.dispatch(MARKER, {})
  await vault.dispatch(`store.${MARKER}`, {})
  expect(JSON.stringify(logged)).not.toContain(MARKER)
})

function leaving(error: unknown) {
  const logged: LogLine[] = []
  const envelope = failureEnvelope(error, 'store.session', 'A1B2C3', line => logged.push(line))
  return { envelope, logged, text: JSON.stringify([envelope, logged]) }
}

test('of an unexpected error only places in the program are kept', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string().map(part => `${part}\n    at ${MARKER} (/x/y.js:1:1)`),
    fc.constant(`\n    at async ${MARKER} (file:///x/y.js:10:20)\n    at b`),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const error = new TypeError(`${before}${MARKER}${after}`)
      const { envelope, text: left } = leaving(error)
      expect(left).not.toContain(MARKER)
      expect(envelope).toEqual({ ok: false, code: 'internal', reference: 'A1B2C3' })
    }),
  )
})

test.each([
  `    at open (/home/${MARKER}/wir/out/main/vault.js:12:3)`,
  `    at /home/${MARKER}/vault.js:12:3`,
  `    at async file:///C:/Users/${MARKER}/vault.js:12:3`,
  `    at open (C:\\Users\\${MARKER}\\AppData\\vault.js:12:3)`,
  `    at C:\\Users\\${MARKER}\\vault.js:12:3`,
  `    at open (\\\\server\\${MARKER}\\vault.js:12:3)`,
])('a place names the file, not the folder of a person: %s', frame => {
  const error = new Error('x')
  error.stack = `Error: x\n${frame}`
  const { logged, text } = leaving(error)
  expect(text).not.toContain(MARKER)
  expect(logged[0]?.frames).toEqual([expect.stringContaining('vault.js:12:3')])
})

test('whatever else is thrown becomes a bug with a reference', () => {
  for (const thrown of [MARKER, { message: MARKER }, null, undefined, 7, [MARKER], Symbol(MARKER)])
    expect(leaving(thrown)).toMatchObject({
      envelope: { ok: false, code: 'internal', reference: 'A1B2C3' },
      logged: [{ call: 'store.session', code: 'internal', frames: [] }],
    })
})
