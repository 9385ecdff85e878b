import type { ElectronApplication } from 'playwright-core'

/** Every file that is saved goes to this folder under the name that is proposed, without being asked. */
export const saveAllTo = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = (async (_window: unknown, options?: { defaultPath?: string }) => ({
      canceled: false,
      filePath: `${to}/${options?.defaultPath?.split(/[\\/]/).at(-1)}`,
    })) as typeof dialog.showSaveDialog
  }, folder)
