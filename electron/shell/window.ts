import path from 'node:path'
import { app, BrowserWindow, type Session, type WebPreferences } from 'electron'
import { allowZoom } from './zoom.ts'

/** What a page may do. Tests hold every line of it. */
export const webPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
}) satisfies WebPreferences

export const preloadFile = path.join(import.meta.dirname, '../preload/preload.cjs')

export function openWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    title: 'WIR-Fallmanagement',
    backgroundColor: '#e7e8ee',
    webPreferences: {
      ...webPreferences,
      devTools: !app.isPackaged,
      preload: preloadFile,
      session,
    },
  })
  allowZoom(window.webContents)
  window.once('ready-to-show', () => window.show())
  return window
}
