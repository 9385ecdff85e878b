import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { tempFolder } from '../../test/support/temp-folder.ts'
import { createHost } from './host.ts'
import type { Printing } from './printing.ts'

const folders = vi.hoisted(() => ({ documents: '' }))
vi.mock('electron', () => ({
  app: { getPath: () => folders.documents },
  dialog: { showSaveDialog: vi.fn() },
}))
afterEach(() => vi.restoreAllMocks())

/** `whileAsking`: what happens before she has chosen a place. */
function aHost({
  whileAsking = () => {},
}: {
  whileAsking?: (vault: { open: boolean }) => void
} = {}) {
  folders.documents = tempFolder()
  const vault = { open: true }
  vi.mocked(dialog.showSaveDialog).mockImplementation(async () => {
    whileAsking(vault)
    return { canceled: false, filePath: path.join(folders.documents, 'gewählt.wirbundle') }
  })
  const host = createHost({
    window: () => ({}) as BrowserWindow,
    asking: () => ({ isOpen: () => vault.open }),
    printing: {} as Printing,
    deviceFolder: folders.documents,
    lock: () => undefined,
    setIdleLimit: () => undefined,
  })
  return {
    save: () => host.saveFile({ suggestedName: 'x.wirbundle', bytes: new Uint8Array([1, 2]) }),
  }
}
const files = () => readdirSync(folders.documents)

test('a file is written whole, and nothing beside it stays', async () => {
  const { save } = aHost()
  expect(await save()).toEqual({ fileName: 'gewählt.wirbundle' })
  expect(files()).toEqual(['gewählt.wirbundle'])
  expect([...readFileSync(path.join(folders.documents, 'gewählt.wirbundle'))]).toEqual([1, 2])
})

test('a place that cannot be written to fails and leaves nothing behind', async () => {
  const { save } = aHost({
    whileAsking: () =>
      mkdirSync(path.join(folders.documents, 'gewählt.wirbundle', 'x'), { recursive: true }),
  })
  await expect(save()).rejects.toThrow()
  expect(files()).toEqual(['gewählt.wirbundle'])
})

test('locked while the dialog stood open, nothing is written any more', async () => {
  const { save } = aHost({
    whileAsking: vault => {
      vault.open = false
    },
  })
  expect(await save()).toEqual({ fileName: null })
  expect(files()).toEqual([])
})
