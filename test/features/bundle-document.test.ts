import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { senderFingerprint } from '../../electron/bundles/fingerprints.ts'
import {
  aContent,
  aTable,
  identities,
  knownSender,
  sealed,
  wetterau,
} from '../support/bundle-builders.ts'
import { hasTools, runTool } from '../support/shell-tools.ts'
import { tempFolder } from '../support/temp-folder.ts'

const document = readFileSync(path.join(import.meta.dirname, '../../docs/bundle-format.md'), 'utf8')
const blocks = [...document.matchAll(/```sh\n(.*?)```/gs)].map(([, commands]) => commands!)
const content = aContent({ tables: [aTable(), aTable({ name: 'zugang-status', rows: [] })] })

async function folderWithDelivery(bytes?: Uint8Array): Promise<string> {
  const folder = tempFolder()
  const delivery = bytes ?? (await sealed(content)).bytes
  writeFileSync(path.join(folder, 'lieferung.wirbundle'), delivery)
  writeFileSync(path.join(folder, 'schluessel.txt'), `${identities.ministry}\n`)
  return folder
}

const run = (commands: readonly string[], folder: string) =>
  runTool('bash', ['-e', '-o', 'pipefail', '-c', commands.join('\n')], folder)

const readRows = `
import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), delimiter=';'))
json.dump(rows, sys.stdout)
`

// age of Debian is written in Go, unzip in C, openssl in C: nothing of ours reads here
describe.skipIf(!hasTools('bash', 'age', 'unzip', 'openssl', 'sha256sum', 'python3'))(
  'the commands of docs/bundle-format.md',
  () => {
    test('open, verify and lay out a delivery', async () => {
      const folder = await folderWithDelivery()
      const said = run(blocks, folder)
      expect(said).toContain('Signature Verified Successfully')
      expect(said).toContain(senderFingerprint(knownSender(wetterau).publicKey))
      expect(said).toContain('data/bestand-status.csv: OK\ndata/zugang-status.csv: OK')
    })

    test('lead to tables that another reader of CSV reads the same', async () => {
      const folder = await folderWithDelivery()
      run(blocks, folder)
      const file = path.join(folder, 'geoeffnet/data/bestand-status.csv')
      const rows = JSON.parse(runTool('python3', ['-c', readRows, file], folder))
      const [table] = content.tables
      expect(rows).toEqual([
        table!.columns.map(({ name }) => name),
        ...table!.rows.map(row => row.map(String)),
      ])
    })

    test('stop at a delivery that is cut short', async () => {
      const { bytes } = await sealed(content)
      const folder = await folderWithDelivery(bytes.subarray(0, -5))
      expect(() => run(blocks, folder)).toThrow(/bash ended with/)
    })

    test('stop at a table that somebody changed', async () => {
      const folder = await folderWithDelivery()
      run(blocks.slice(0, 2), folder)
      writeFileSync(path.join(folder, 'geoeffnet/data/bestand-status.csv'), 'status\r\n')
      expect(() => run(blocks.slice(2), folder)).toThrow(/bash ended with/)
    })
  },
)

test('the document has a command for each step', () => {
  expect(blocks).toHaveLength(5)
  for (const tool of ['age', 'unzip', 'openssl', 'sha256sum']) expect(blocks.join()).toContain(tool)
})
