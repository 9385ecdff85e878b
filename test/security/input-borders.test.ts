import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { contract } from '../../shared/contract.ts'
import { changedAt, objectPaths, textPaths } from '../support/deep.ts'
import { aNewHouse } from '../support/house.ts'
import { everyCall, type Sampled, travelling } from '../support/sample-inputs.ts'

/** What a form holds is the draft's own business; all else is declared. */
const isOpen = (name: string, path: readonly string[]) =>
  name === 'drafts.keep' && path[0] === 'values'

test('each sample is what its call takes', () => {
  for (const { name, call, input } of everyCall)
    expect([name, call.input.safeParse(input).success]).toEqual([name, true])
})

/** A house for whoever may make the call: no role may make all of them. */
async function houses() {
  const leitung = await aNewHouse('leitung')
  const caseworker = await aNewHouse('fallmanagement')
  const forCall = ({ roles }: Pick<Sampled['call'], 'roles'>) =>
    roles === 'anyone' || roles.includes('leitung') ? leitung : caseworker
  return { leitung, caseworker, forCall }
}

test('an undeclared field is refused at every depth of every input', async () => {
  const { forCall } = await houses()
  for (const { name, call, input } of everyCall)
    for (const path of objectPaths(input).filter(each => !isOpen(name, each))) {
      const more = changedAt(input, path, at => ({ ...(at as object), undeclared: 1 }))
      const envelope = await forCall(call).vault.dispatch(name, travelling({ call }, more))
      expect([name, path, envelope]).toMatchObject([name, path, { ok: false, code: 'invalid' }])
    }
})

test('five megabytes of text are refused in every field but a draft’s, without being worked on', async () => {
  const { leitung, caseworker, forCall } = await houses()
  const huge = 'ä'.repeat(2_500_000)
  for (const { name, call, input } of everyCall)
    for (const path of textPaths(input).filter(each => !isOpen(name, each))) {
      const bigger = changedAt(input, path, () => huge)
      const envelope = await forCall(call).vault.dispatch(name, travelling({ call }, bigger))
      expect([name, path, envelope.ok]).toEqual([name, path, false])
      expect(JSON.stringify(envelope).length).toBeLessThan(300)
    }
  for (const { logged } of [leitung, caseworker])
    for (const line of logged) expect(JSON.stringify(line).length).toBeLessThan(300)
})

test('whatever is sent, the answer is an envelope with a code and the house stays open', async () => {
  const { leitung, caseworker, forCall } = await houses()
  // What ends, replaces or leaves the house is tried elsewhere.
  const calls = everyCall.filter(({ name }) => !['store.lock', 'store.backUp'].includes(name))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), fc.anything(), async ({ name, call }, input) => {
      const envelope = await forCall(call).vault.dispatch(name, travelling({ call }, input))
      // `{}` is all that some calls want; then nobody is there to choose a file
      if (!envelope.ok) expect(['invalid', 'cancelled']).toContain(envelope.code)
    }),
    { numRuns: 300 },
  )
  for (const { api } of [leitung, caseworker])
    expect((await api.store.status({})).phase).toBe('open')
})

type Def = { type: string; catchall?: z.ZodType; [part: string]: unknown }
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def

/** Every object schema inside another; `unknown` has none. */
function objectSchemas(schema: z.ZodType): Def[] {
  const def = defOf(schema)
  const parts = [def.innerType, def.element, def.in, def.out, def.valueType, def.left, def.right]
  const options = Array.isArray(def.options) ? def.options : []
  const items = Array.isArray(def.items) ? def.items : []
  const shape = def.type === 'object' ? Object.values(def.shape as object) : []
  const inside = [...parts, ...options, ...items, ...shape].filter(part => part !== undefined)
  const deeper = inside.flatMap(part => objectSchemas(part as z.ZodType))
  return def.type === 'object' ? [def, ...deeper] : deeper
}

test('a draft has its limits too', async () => {
  const { vault, api } = await aNewHouse()
  const circle: { self?: unknown } = {}
  circle.self = circle
  for (const values of ['ä'.repeat(2_500_000), { big: 1n }, circle])
    expect(await vault.dispatch('drafts.keep', { form: 'intake', values })).toEqual({
      ok: false,
      code: 'invalid',
      details: { fields: ['values'] },
    })
  expect(await api.drafts.find({ form: 'intake' })).toEqual({ draft: null })
})

test('every object of the contract, in and out, refuses what it does not declare', () => {
  expect(objectSchemas(contract.settings.get.output)).toHaveLength(12)
  for (const { name, call } of everyCall)
    for (const schema of [call.input, call.output])
      for (const def of objectSchemas(schema))
        expect([name, def.catchall && defOf(def.catchall).type]).toEqual([name, 'never'])
})
