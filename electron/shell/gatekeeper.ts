import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Envelope } from '../../shared/ipc.ts'

type Doors = {
  /** The page that may call, and the origin it must have. */
  page: () => WebContents
  origin: () => string
  callVault: (name: string, input: unknown) => Promise<Envelope>
  /** Answers a page that is only there to be printed; undefined if it isn't one. */
  answerPrint: (sender: WebContents, origin: string, name: string) => Envelope | undefined
}

const refused: Envelope = { ok: false, code: 'not-allowed' }

/** True only for the top frame of the page as the shell loaded it. A frame may be gone: then null. */
export function isTrusted(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents,
  origin: string,
): boolean {
  const frame = event.senderFrame
  return (
    frame !== null && event.sender === contents && frame.parent === null && frame.origin === origin
  )
}

/** Every call of every page comes through here, and goes on only if the right page made it. */
export function guardCalls(doors: Doors): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Envelope> => {
    if (typeof name !== 'string') return refused
    if (isTrusted(event, doors.page(), doors.origin())) return doors.callVault(name, input)
    const origin = event.senderFrame?.origin
    if (origin === undefined || event.senderFrame?.parent !== null) return refused
    return doors.answerPrint(event.sender, origin, name) ?? refused
  })
}
