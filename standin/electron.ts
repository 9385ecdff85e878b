// The module that `import … from 'electron'` finds. What is not here, the app does not use.

import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialogs.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu, MenuItem } from './menu.ts'
import { safeStorage } from './safe-storage.ts'
import { session } from './session.ts'
import { clipboard, nativeTheme, powerMonitor, screen, shell } from './system.ts'
import { utilityProcess } from './utility-process.ts'
import { WebContents } from './web-contents.ts'

const { protocol } = session.defaultSession

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  WebContents as webContents,
}
