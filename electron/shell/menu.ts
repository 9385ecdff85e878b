import { Menu } from 'electron'

/** macOS copies and pastes through its menu; elsewhere the window has none. */
export function setMenu(): void {
  const forMac = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([...forMac]) : null,
  )
}
