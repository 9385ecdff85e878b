import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formDraft } from './form-draft.ts'

const calls: string[] = []

beforeEach(() => {
  calls.length = 0
  const call = async (name: string) => {
    calls.push(name)
    return { ok: true, value: { draft: null } }
  }
  vi.stubGlobal('window', { wir: { call, onEvent: () => () => {} } })
})
afterEach(() => vi.unstubAllGlobals())

test('a form that is drawn anew while it is saved finds no draft of what was just saved', async () => {
  const sent = Promise.withResolvers<void>()
  const shown = formDraft('letter')
  shown.sending?.(sent.promise)
  const drawnAnew = formDraft('letter').load()
  const another = formDraft('other').load()
  await another
  expect(calls).toEqual(['drafts.find'])
  await shown.clear()
  sent.resolve()
  await drawnAnew
  expect(calls).toEqual(['drafts.find', 'drafts.discard', 'drafts.find'])
})

test('the second of two that are sent is waited for too', async () => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const draft = formDraft('letter')
  draft.sending?.(first.promise)
  draft.sending?.(second.promise)
  first.resolve()
  await first.promise
  const drawnAnew = draft.load()
  await formDraft('other').load()
  expect(calls).toHaveLength(1)
  second.resolve()
  await drawnAnew
  expect(calls).toHaveLength(2)
})
