import { browser } from './browser.ts'
import type { PausedRequest } from './cdp-types.ts'
import { registry } from './registry.ts'
import { session } from './session.ts'
import { fromBrowserUrl, schemeOf } from './urls.ts'

const resourceTypes: Record<string, string> = {
  CSPViolationReport: 'cspReport',
  Fetch: 'xhr',
  Font: 'font',
  Image: 'image',
  Media: 'media',
  Ping: 'ping',
  Script: 'script',
  Stylesheet: 'stylesheet',
  XHR: 'xhr',
}

type Refusal = 'Aborted' | 'BlockedByClient' | 'Failed'
type Reply = { status: number; headers: Headers; body: ArrayBuffer }

let lastId = 0

/** Decides about one request in Electron's order: navigation, webRequest, then the scheme. */
async function decide(paused: PausedRequest): Promise<Reply | Refusal> {
  const { request, frameId } = paused
  const url = fromBrowserUrl(request.url)
  const contents = registry.contentsOfFrame(frameId)
  const isMainFrame = contents?.frames.isMain(frameId) ?? false
  const isDocument = paused.resourceType === 'Document'
  if (isDocument && contents) {
    const isRedirect = paused.redirectedRequestId !== undefined
    // an aborted navigation leaves the page as it is
    if (!contents.allowsNavigation(frameId, url, isRedirect)) return 'Aborted'
  }
  const { webRequest, protocol } = contents?.session ?? session.defaultSession
  const ofDocument = isMainFrame ? 'mainFrame' : 'subFrame'
  lastId += 1
  const allowed = await webRequest.isAllowed({
    id: lastId,
    url,
    method: request.method,
    resourceType: isDocument ? ofDocument : (resourceTypes[paused.resourceType] ?? 'other'),
    timestamp: Date.now(),
    ...(contents ? { webContentsId: contents.id } : {}),
  })
  const handler = protocol.handlerOf(schemeOf(url))
  if (!allowed || !handler || url === request.url) return 'BlockedByClient'
  const { method, headers, postData } = request
  const init = { method, headers, ...(postData === undefined ? {} : { body: postData }) }
  const response = await handler(new Request(url, init))
  return { status: response.status, headers: response.headers, body: await response.arrayBuffer() }
}

function isOwnIconRequest({ request, resourceType }: PausedRequest): boolean {
  return resourceType === 'Other' && URL.parse(request.url)?.pathname === '/favicon.ico'
}

/** Answers every request of every page; none of them ever reaches a network. */
export async function answerRequest(paused: PausedRequest): Promise<void> {
  const { requestId } = paused
  // a browser asks for an icon of its own accord, Electron doesn't
  if (isOwnIconRequest(paused)) {
    const responseHeaders = [{ name: 'content-type', value: 'text/html' }]
    const empty = { requestId, responseCode: 200, responseHeaders, body: '' }
    browser.cdp.tell('Fetch.fulfillRequest', empty)
    return
  }
  const reply = await decide(paused).catch((): Refusal => 'Failed')
  if (typeof reply === 'string') {
    browser.cdp.tell('Fetch.failRequest', { requestId, errorReason: reply })
    return
  }
  browser.cdp.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: reply.status,
    responseHeaders: [...reply.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(reply.body).toString('base64'),
  })
}
