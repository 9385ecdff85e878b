import { expect, test } from 'vitest'
import { createHostClient } from './host-client.ts'
import type { FromVault } from './wire.ts'

test('each reply finds its question; a failure arrives as its code', async () => {
  const sent: FromVault[] = []
  const { host, receive } = createHostClient(message => sent.push(message))
  const folder = host.chooseFolder()
  const file = host.saveFile({ suggestedName: 'blatt.pdf', bytes: new Uint8Array() })
  expect(sent).toMatchObject([
    { type: 'host', id: 1, call: 'chooseFolder', input: null },
    { type: 'host', id: 2, call: 'saveFile', input: { suggestedName: 'blatt.pdf' } },
  ])
  receive({ type: 'host-reply', id: 2, value: null, failure: 'disk-full' })
  receive({ type: 'host-reply', id: 1, value: { folder: null }, failure: null })
  receive({ type: 'host-reply', id: 9, value: 'nobody asked', failure: null })
  await expect(file).rejects.toMatchObject({ name: 'AppError', code: 'disk-full' })
  expect(await folder).toEqual({ folder: null })
})
