import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { app, dialog, protocol, session } from 'electron'
import { dayOfInstant } from '../shared/lib/dates.ts'
import { hardenContents, hardenSession, quietEngine, refusesStart } from './shell/hardening.ts'
import { openHouse, programPlaces } from './shell/house.ts'
import { setMenu } from './shell/menu.ts'
import { appScheme } from './shell/protocol.ts'

/** Windows would carry the roaming folder over the network; other systems keep theirs locally. */
function dataFolder(): string {
  const chosen = app.commandLine.getSwitchValue('data-dir')
  if (chosen !== '') return path.resolve(chosen)
  const local = process.env.LOCALAPPDATA
  return process.platform === 'win32' && local
    ? path.join(local, app.getName())
    : app.getPath('userData')
}

function demoDay(): string | null {
  if (!app.commandLine.hasSwitch('demo')) return null
  return app.commandLine.getSwitchValue('demo') || dayOfInstant(new Date().toISOString())
}

/** Electron refuses a folder that isn't there yet, as before the very first start. */
function settle(): void {
  const folder = dataFolder()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

/** Nobody is left in front of a program that just isn't there. */
function giveUp(): void {
  dialog.showErrorBox(
    'WIR-Fallmanagement',
    'Das Programm kann nicht starten. Ihre Daten sind unverändert. Bitte starten Sie den Laptop ' +
      'neu. Hilft das nicht, geben Sie der IT Bescheid: Der Ordner des Programms muss beschreibbar sein.',
  )
  app.exit(1)
}

async function start(): Promise<void> {
  await app.whenReady()
  setMenu()
  // Without `persist:` the profile lives in memory and ends with the program.
  const ours = session.fromPartition('wir')
  hardenSession(ours)
  hardenSession(session.defaultSession)
  const day = demoDay()
  const places = programPlaces(
    day === null ? dataFolder() : path.join(dataFolder(), 'demonstration'),
  )
  // The demonstration begins anew each time; nothing but invented people was ever in it.
  if (day !== null) await rm(places.store, { recursive: true, force: true })
  const house = await openHouse(ours, places, day)
  app.on('second-instance', house.comeForward)
}

quietEngine(app)
protocol.registerSchemesAsPrivileged([appScheme])
app.on('web-contents-created', (_event, contents) => hardenContents(contents))
app.on('window-all-closed', () => app.quit())

if (app.isPackaged && refusesStart(process.argv, process.env)) app.exit(1)
else
  try {
    settle()
    if (app.requestSingleInstanceLock()) start().catch(giveUp)
    else app.exit(0)
  } catch {
    giveUp()
  }
