import path from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { LockReason } from '../../shared/store/store.ts'
import { writeFileAtomically } from '../store/atomic-file.ts'
import type { Host } from '../vault/host.ts'
import { deviceSecret } from './device-secret.ts'
import type { Printing } from './printing.ts'
import type { VaultProcess } from './vault-process.ts'

type HostParts = {
  window: () => BrowserWindow
  /** The vault of this moment. */
  asking: () => Pick<VaultProcess, 'isOpen'>
  printing: Printing
  deviceFolder: string
  lock: (reason: LockReason) => void
  setIdleLimit: (minutes: number) => void
}

const kinds: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel-Arbeitsmappe',
  csv: 'CSV-Tabelle',
  ics: 'Kalenderdatei',
  wirverzeichnis: 'Austauschdatei',
  wirbundle: 'Lieferung',
  zip: 'ZIP-Archiv',
  json: 'Schlüsseldatei',
  txt: 'Textdatei',
}

function fileKind(name: string) {
  const extension = path.extname(name).slice(1)
  return { name: kinds[extension] ?? 'Datei', extensions: [extension] }
}

const everyFile = { name: 'Alle Dateien', extensions: ['*'] }
const openOptions: Readonly<Record<'documents' | 'table' | 'key', OpenDialogOptions>> = {
  documents: {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'PDF und Bilder', extensions: ['pdf', 'jpg', 'jpeg', 'png', 'webp'] },
      everyFile,
    ],
  },
  table: {
    properties: ['openFile'],
    filters: [
      { name: 'Tabellen', extensions: ['xlsx', 'csv', 'txt', 'tsv', 'wirverzeichnis'] },
      everyFile,
    ],
  },
  key: {
    properties: ['openFile'],
    filters: [{ name: 'Öffentlicher Schlüssel', extensions: ['txt', 'pub', 'age'] }, everyFile],
  },
}

/** What the window's process does for the vault; it decides nothing. */
export function createHost(parts: HostParts): Host {
  return {
    saveFile: async ({ suggestedName, bytes }) => {
      const vault = parts.asking()
      const asked = await dialog.showSaveDialog(parts.window(), {
        defaultPath: path.join(app.getPath('documents'), suggestedName),
        filters: [fileKind(suggestedName)],
      })
      if (asked.canceled || !asked.filePath) return { fileName: null }
      // Locked while the dialog stood open: nobody would know of the file.
      if (!vault.isOpen()) return { fileName: null }
      await writeFileAtomically(asked.filePath, bytes)
      return { fileName: path.basename(asked.filePath) }
    },
    chooseFolder: async () => {
      const asked = await dialog.showOpenDialog(parts.window(), {
        properties: ['openDirectory', 'createDirectory'],
      })
      return { folder: asked.canceled ? null : (asked.filePaths[0] ?? null) }
    },
    chooseFiles: async ({ of }) => {
      const asked = await dialog.showOpenDialog(parts.window(), openOptions[of])
      return { files: asked.canceled ? [] : asked.filePaths }
    },
    renderPdf: document => parts.printing.toPdf(document),
    print: async document => ({ printed: await parts.printing.toPaper(document) }),
    deviceSecret: ask => deviceSecret(parts.deviceFolder, ask),
    lock: async ({ reason }) => parts.lock(reason),
    setIdleLimit: async ({ minutes }) => parts.setIdleLimit(minutes),
  }
}
