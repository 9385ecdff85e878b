import type { App, Session, WebContents } from 'electron'

/** Switches that keep the engine quiet and offline, beside the request filter. */
export function quietEngine(app: Pick<App, 'commandLine' | 'enableSandbox'>): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ^NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-quic')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-breakpad')
  app.commandLine.appendSwitch('dns-prefetch-disable')
  app.commandLine.appendSwitch(
    'disable-features',
    'BackForwardCache,SpareRendererForSitePerProcess',
  )
}

/** The engine takes one hyphen as well, and on Windows a slash and any capitals. */
const debugSwitch = /^(--?|\/)(inspect|remote-debugging|js-flags)/i

/** A packaged program isn't debugged: such a start would let another program read along. */
export function refusesStart(argv: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return (
    argv.some(argument => debugSwitch.test(argument)) ||
    env.NODE_OPTIONS !== undefined ||
    env.ELECTRON_RUN_AS_NODE !== undefined
  )
}

const isOurs = (url: string) => url.startsWith('app://') || url.startsWith('blob:app://')

export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Null refuses; an answer without a picture is a TypeError in this process.
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isOurs(details.url) && !details.url.startsWith('devtools://') }),
  )
  session.on('will-download', event => event.preventDefault())
}

/** No page leads anywhere but to itself; the shell alone loads pages. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}
