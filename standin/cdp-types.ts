// Only the part of the browser's debugging protocol that the stand-in uses.

export type TargetInfo = {
  targetId: string
  type: string
  url: string
  openerId?: string
}

export type Frame = { id: string; parentId?: string; url: string }

export type Header = { name: string; value: string }

export type PausedRequest = {
  requestId: string
  request: { url: string; method: string; headers: Record<string, string>; postData?: string }
  frameId: string
  resourceType: string
  redirectedRequestId?: string
}

export type WindowBounds = {
  left?: number
  top?: number
  width?: number
  height?: number
  windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen'
}

type Call<P, R = object> = { params: P; result: R }
type Nothing = Record<never, never>

export type Commands = {
  'Browser.close': Call<Nothing>
  'Browser.setDownloadBehavior': Call<{ behavior: 'deny'; eventsEnabled: boolean }>
  'Browser.getWindowForTarget': Call<
    { targetId: string },
    { windowId: number; bounds: WindowBounds }
  >
  'Browser.setWindowBounds': Call<{ windowId: number; bounds: WindowBounds }>
  'Emulation.clearDeviceMetricsOverride': Call<Nothing>
  'Emulation.setDeviceMetricsOverride': Call<{
    width: number
    height: number
    deviceScaleFactor: number
    mobile: boolean
    scale: number
  }>
  'Emulation.setEmulatedMedia': Call<{ features: Header[] }>
  'Fetch.enable': Call<{ patterns: { urlPattern: string }[] }>
  'Fetch.failRequest': Call<{
    requestId: string
    errorReason: 'Aborted' | 'BlockedByClient' | 'Failed'
  }>
  'Fetch.fulfillRequest': Call<{
    requestId: string
    responseCode: number
    responseHeaders: Header[]
    body: string
  }>
  'Network.clearBrowserCache': Call<Nothing>
  'Page.addScriptToEvaluateOnNewDocument': Call<{ source: string }>
  'Page.bringToFront': Call<Nothing>
  'Page.captureScreenshot': Call<{ format: 'png' }, { data: string }>
  'Page.crash': Call<Nothing>
  'Page.enable': Call<Nothing>
  'Page.getLayoutMetrics': Call<
    Nothing,
    { cssLayoutViewport: { clientWidth: number; clientHeight: number } }
  >
  'Page.handleJavaScriptDialog': Call<{ accept: boolean }>
  'Page.navigate': Call<{ url: string }, { errorText?: string; loaderId?: string }>
  'Page.printToPDF': Call<Record<string, string | number | boolean>, { data: string }>
  'Page.resetNavigationHistory': Call<Nothing>
  'Page.stopLoading': Call<Nothing>
  'Runtime.addBinding': Call<{ name: string }>
  'Runtime.enable': Call<Nothing>
  'Runtime.evaluate': Call<
    {
      expression: string
      silent?: boolean
      awaitPromise?: boolean
      returnByValue?: boolean
      contextId?: number
    },
    { result: { value?: unknown }; exceptionDetails?: { text: string } }
  >
  'Runtime.runIfWaitingForDebugger': Call<Nothing>
  'Storage.clearDataForOrigin': Call<{ origin: string; storageTypes: 'all' }>
  'Target.closeTarget': Call<{ targetId: string }>
  'Target.createTarget': Call<
    { url: string; newWindow: boolean; background?: boolean; windowState?: 'minimized' },
    { targetId: string }
  >
  'Target.setAutoAttach': Call<{
    autoAttach: boolean
    waitForDebuggerOnStart: boolean
    flatten: boolean
    filter: { type?: string; exclude?: boolean }[]
  }>
}

export type Events = {
  'Browser.downloadWillBegin': { frameId: string; url: string; suggestedFilename: string }
  'Fetch.requestPaused': PausedRequest
  'Inspector.targetCrashed': Nothing
  'Page.frameAttached': { frameId: string; parentFrameId: string }
  'Page.frameDetached': { frameId: string; reason: 'remove' | 'swap' }
  'Page.frameNavigated': { frame: Frame }
  'Page.frameRequestedNavigation': { frameId: string; url: string; disposition: string }
  'Page.javascriptDialogOpening': { type: string }
  'Page.loadEventFired': Nothing
  'Page.navigatedWithinDocument': { frameId: string; url: string }
  'Page.windowOpen': { url: string; windowName: string }
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number }
  'Runtime.executionContextCreated': {
    context: {
      id: number
      origin: string
      auxData?: { isDefault?: boolean; frameId?: string }
    }
  }
  'Runtime.executionContextDestroyed': { executionContextId: number }
  'Runtime.executionContextsCleared': Nothing
  'Target.attachedToTarget': { sessionId: string; targetInfo: TargetInfo }
  'Target.detachedFromTarget': { sessionId: string }
}
