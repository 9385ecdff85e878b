import type { PrintDocument } from '../../shared/print.ts'
import type { LockReason } from '../../shared/store/store.ts'

export type DeviceSecret = { backend: string; secret: Uint8Array }

/** The little that only the window's process can do for the vault. */
export type Host = {
  /** Asks where to, then writes; null if she changed her mind. */
  saveFile: (file: {
    suggestedName: string
    bytes: Uint8Array
  }) => Promise<{ fileName: string | null }>
  chooseFolder: () => Promise<{ folder: string | null }>
  /** Files to take in, none if she changed her mind. The vault reads them, not the page. */
  chooseFiles: (ask: { of: 'documents' | 'table' | 'key' }) => Promise<{ files: readonly string[] }>
  renderPdf: (document: PrintDocument) => Promise<Uint8Array>
  print: (document: PrintDocument) => Promise<{ printed: boolean }>
  /** A second factor kept by the system's key ring; null where there is no real one. */
  deviceSecret: (ask: { storeId: string; create: boolean }) => Promise<DeviceSecret | null>
  /** Ends this process and replaces the page. */
  lock: (why: { reason: LockReason }) => Promise<void>
  setIdleLimit: (limit: { minutes: number }) => Promise<void>
}

export type HostCall = keyof Host
