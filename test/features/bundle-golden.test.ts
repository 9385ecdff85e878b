import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { readIdentities, readSenders } from '../../scripts/bundle/key-files.ts'

const golden = (name: string) => path.join(import.meta.dirname, 'golden', name)

// Made once and never again: what was delivered must be readable for as long as it is kept.
test('a bundle of format 1 that was sealed long ago is still read', async () => {
  const opened = await openBundle(readFileSync(golden('format-1.wirbundle')), {
    identities: await readIdentities(golden('format-1-key.txt')),
    knownSenders: await readSenders(golden('format-1-senders.json')),
  })
  expect(opened.format).toBe('1.0')
  expect(opened.content).toEqual(JSON.parse(readFileSync(golden('format-1-content.json'), 'utf8')))
})
