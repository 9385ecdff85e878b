import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { aNewHouse, reopened } from '../support/house.ts'
import { smallDisk } from '../support/small-disk.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('a table that does not fit on the disk is taken in whole or not at all', async context => {
  const disk = smallDisk(6)
  if (disk === undefined) return context.skip('needs Linux, root and the right to mount a tmpfs')
  const path = join(tempFolder(), 'angebote.csv')
  const about = 'Beschreibung '.repeat(60)
  const rows = Array.from({ length: 8000 }, (_, n) => `Träger ${n};Angebot ${n};Tafel;${about}`)
  writeFileSync(path, ['Träger;Angebot;Thema;Beschreibung', ...rows].join('\n'))
  const house = await aNewHouse('fallmanagement', {
    storeFolder: join(disk.folder, 'store'),
    host: { chooseFiles: async () => ({ files: [path] }) },
  })
  const { api } = house
  const opened = await api.offers.openTable({})
  if (!opened.table) throw new Error('no table')
  const { importId, suggested: mapping } = opened.table
  const ask = { importId, mapping, onKnown: 'lassen' } as const
  const count = async (of: typeof api) =>
    (await of.offers.search({ filter: everyOffer, offset: 0, limit: 1 })).total
  await expect(api.offers.importTable(ask)).rejects.toThrow('disk-full')
  expect(await count(api)).toBe(0)
  // The table is still there: with more room the same click does it.
  disk.remount('size=120m')
  expect(await api.offers.importTable(ask)).toMatchObject({ added: 8000, rejected: 0 })
  expect(await count((await reopened(house)).api)).toBe(8000)
})
