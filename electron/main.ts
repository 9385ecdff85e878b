import { rm } from 'node:fs/promises'
import path from 'node:path'
import { app, protocol, session } from 'electron'
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
  return app.commandLine.getSwitchValue('demo') || new Date().toISOString().slice(0, 10)
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
app.setPath('userData', dataFolder())
app.on('web-contents-created', (_event, contents) => hardenContents(contents))
app.on('window-all-closed', () => app.quit())

if (app.isPackaged && refusesStart(process.argv, process.env)) app.exit(1)
else if (!app.requestSingleInstanceLock()) app.exit(0)
else start().catch(() => app.exit(1))
