import { EventEmitter } from 'node:events'
import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'

/** What is open. The lower modules report here, so that none of them has to know the app. */
class Registry extends EventEmitter<{
  'contents-created': [WebContents]
  'window-created': [BrowserWindow]
  'all-windows-closed': []
}> {
  isReady = false
  readonly contents = new Set<WebContents>()
  readonly windows = new Set<BrowserWindow>()

  contentsOfFrame(frameId: string): WebContents | undefined {
    return [...this.contents].find(contents => contents.frames.has(frameId))
  }
}

export const registry = new Registry()
