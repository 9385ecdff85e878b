import { writeSync } from 'node:fs'
import { PASSPHRASE } from '../support/builders.ts'
import { aPdf, theWords } from '../support/document-builders.ts'
import { aVault } from '../support/test-vault.ts'
import { waitForGo } from './wait-for-go.ts'

// Run as a process of its own: takes in one document after the other until it is killed.
const [storeFolder = '', userId = '', clientId = ''] = process.argv.slice(2)
waitForGo()
const { api } = await aVault({ storeFolder })
await api.store.unlock({ userId, passphrase: PASSPHRASE })
writeSync(1, 'ready\n')
for (let number = 0; ; number++) {
  const bytes = aPdf({ pages: [`${number} ${'x'.repeat(200_000)}`] })
  const source = { from: 'page', bytes } as const
  const { id } = await api.documents.add({ clientId, words: theWords(), source })
  writeSync(1, `${id}\n`)
}
