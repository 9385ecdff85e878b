import { existsSync } from 'node:fs'
import { Cdp } from './cdp.ts'
import type { TargetInfo } from './cdp-types.ts'
import { started } from './command-line.ts'
import { makeProfile, profileEnvironment, removeFolder } from './profile.ts'
import { startUrl } from './urls.ts'

export type Target = { sessionId: string; targetId: string; isHidden?: boolean }

const windows = process.platform === 'win32'
const usualPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...(windows
    ? [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ]
    : []),
]

const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
export const headless = process.env.STANDIN_HEADLESS === '1' || noDisplay

const featuresOff = [
  'AimEnabled',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
]

function browserArguments(profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--disk-cache-dir=${profile}/cache`,
    `--crash-dumps-dir=${profile}/crash`,
    '--remote-debugging-pipe',
    ...(started.underPlaywright ? ['--remote-debugging-port=0'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(headless ? ['--headless'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--no-pings',
    '--disable-back-forward-cache',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-field-trial-config',
    '--disable-gpu',
    '--disable-infobars',
    '--disable-quic',
    '--disable-renderer-backgrounding',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    `--disable-features=${featuresOff.join(',')}`,
    '--enable-features=SkipListAccountsWithoutGaiaCookies',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    // three walls between a page and any network: names, addresses, peer connections
    '--host-resolver-rules=MAP * ^NOTFOUND',
    '--dns-prefetch-disable',
    '--proxy-server=http://0.0.0.0:1',
    '--proxy-bypass-list=<-loopback>',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--log-level=3',
    '--lang=de',
    '--window-size=1280,800',
    `--app=${startUrl}`,
  ]
}

/** The one browser process of this stand-in and the pages in it. */
class Browser {
  profile: string | undefined
  #cdp: Cdp | undefined
  #onAttached = new Map<string, (target: Target) => void>()
  #unclaimed = new Map<string, Target>()
  #first: Promise<Target>
  #firstArrived!: (target: Target) => void
  #firstTaken = false
  #onDetached: (sessionId: string) => void = () => undefined

  constructor() {
    this.#first = new Promise(resolve => {
      this.#firstArrived = resolve
    })
  }

  get cdp(): Cdp {
    if (!this.#cdp) throw new Error('the browser has not been started')
    return this.#cdp
  }

  isRunning(): boolean {
    return this.#cdp?.isAlive() ?? false
  }

  onDetached(listener: (sessionId: string) => void): void {
    this.#onDetached = listener
  }

  async start(connect: (cdp: Cdp) => void): Promise<void> {
    const executable = usualPlaces.find(place => place && existsSync(place))
    if (!executable) throw new Error('no Chromium was found; set CHROMIUM_PATH')
    this.profile = makeProfile()
    process.on('exit', () => this.#killAndSweep())
    const env = profileEnvironment(this.profile)
    const cdp = new Cdp(executable, browserArguments(this.profile), env)
    this.#cdp = cdp
    forwardStandardError(cdp)
    cdp.on('Target.attachedToTarget', event => this.#attached(event.sessionId, event.targetInfo))
    cdp.on('Target.detachedFromTarget', event => this.#onDetached(event.sessionId))
    connect(cdp)
    await Promise.all([
      cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }),
      cdp.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [
          { type: 'browser', exclude: true },
          { type: 'tab', exclude: true },
          { type: 'browser_ui', exclude: true },
          {},
        ],
      }),
    ])
  }

  /** The browser's first window has no address bar, so it goes to whoever asks first. */
  async takeTarget(isHidden: boolean): Promise<Target> {
    if (!this.#firstTaken) {
      this.#firstTaken = true
      return this.#first
    }
    const { targetId } = await this.cdp.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      // a hidden target can't print, a minimised window can
      ...(isHidden ? { background: true, windowState: 'minimized' as const } : {}),
    })
    const arrived = this.#unclaimed.get(targetId)
    if (arrived) {
      this.#unclaimed.delete(targetId)
      return { ...arrived, isHidden }
    }
    return new Promise(resolve => {
      this.#onAttached.set(targetId, target => resolve({ ...target, isHidden }))
    })
  }

  #attached(sessionId: string, info: TargetInfo): void {
    const target = { sessionId, targetId: info.targetId }
    const claim = this.#onAttached.get(info.targetId)
    if (claim) {
      this.#onAttached.delete(info.targetId)
      claim(target)
      return
    }
    if (info.openerId) {
      // a paused pop-up would hang its opener: let it run, then close it
      this.cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId)
      this.cdp.tell('Target.closeTarget', { targetId: info.targetId })
      return
    }
    if (info.type === 'page' && info.url === startUrl) {
      this.#firstArrived(target)
    } else if (info.type === 'page' || (info.type === 'other' && !info.url)) {
      this.#unclaimed.set(info.targetId, target)
    } else {
      this.cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId)
    }
  }

  #killAndSweep(): void {
    if (this.isRunning()) this.#cdp?.process.kill('SIGKILL')
    if (!this.profile) return
    try {
      removeFolder(this.profile)
    } catch {
      // the next start sweeps it
    }
  }
}

/** Playwright waits for one line; nothing else that the browser says leaves this process. */
function forwardStandardError(cdp: Cdp): void {
  let text = ''
  let announced = !started.underPlaywright
  cdp.process.stderr?.on('data', (chunk: Buffer) => {
    if (announced) return
    text += chunk.toString('utf8')
    const line = /^DevTools listening on ws:\/\/\S+$/m.exec(text)?.[0]
    if (!line) return
    announced = true
    process.stderr.write(`${line}\n`)
  })
}

export const browser = new Browser()
