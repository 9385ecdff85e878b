import { existsSync } from 'node:fs'
import path from 'node:path'
import type {
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { app } from './app.ts'

function optionsOf<O extends object>(args: unknown[]): Partial<O> {
  return (args.at(-1) ?? {}) as Partial<O>
}

/** "brief.pdf", then "brief (2).pdf": what is there is never written over. */
function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file)
  let candidate = file
  for (let number = 2; existsSync(candidate); number += 1) {
    candidate = path.join(dir, `${name} (${number})${ext}`)
  }
  return candidate
}

function defaultFolder(): string {
  const documents = app.getPath('documents')
  return existsSync(documents) ? documents : app.getPath('home')
}

/** There are no native dialogs: a file goes to a known place, and the terminal says where. */
export const dialog = {
  async showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
    const { defaultPath = 'Datei' } = optionsOf<SaveDialogOptions>(args)
    const asked = path.dirname(defaultPath)
    const folder = path.isAbsolute(asked) && existsSync(asked) ? asked : defaultFolder()
    const filePath = freeName(path.join(folder, path.basename(defaultPath)))
    process.stderr.write(`Gespeichert wird in den Ordner ${path.dirname(filePath)}\n`)
    return { canceled: false, filePath }
  },

  async showOpenDialog(...args: unknown[]): Promise<OpenDialogReturnValue> {
    optionsOf<OpenDialogOptions>(args)
    const chosen = process.env.WIR_STANDIN_OPEN
    return chosen ? { canceled: false, filePaths: [chosen] } : { canceled: true, filePaths: [] }
  },

  /** Nobody can be asked, so nothing is agreed to: the answer is the one that cancels. */
  async showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    const { cancelId = 0 } = optionsOf<{ cancelId: number }>(args)
    return { response: cancelId, checkboxChecked: false }
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`)
  },
}
