import type { Codec, Wire } from './codec.ts'

export type FromPage =
  | { type: 'ready' }
  | { type: 'send'; channel: string; args: Wire }
  | { type: 'invoke'; id: number; channel: string; args: Wire }
  | { type: 'key'; input: { [key: string]: boolean | string } }

export type ToPage =
  | { type: 'event'; channel: string; args: Wire }
  | { type: 'answer'; id: number; value: Wire }
  | { type: 'failure'; id: number; message: string }

type Preload = (
  require: (name: string) => unknown,
  process: unknown,
  module: unknown,
  exports: unknown,
) => void

/**
 * Runs at the start of every document, before any script of the page: Electron's renderer
 * module for the preload. Its source text is sent to the page, so it uses nothing from outside.
 */
export function pageSide(codec: Codec, binding: string, preload: Preload): void {
  type Listener = (...args: unknown[]) => void
  type Answer = { resolve: (value: unknown) => void; reject: (error: Error) => void }
  const world = globalThis as unknown as Record<string, unknown>
  const transport = world[binding] as (text: string) => void
  delete world[binding]
  if (window !== window.top) return

  const answers = new Map<number, Answer>()
  const listeners = new Map<string, Set<Listener>>()
  let lastId = 0
  const post = (message: FromPage): void => transport(JSON.stringify(message))

  function receive(text: string): void {
    const message = JSON.parse(text) as ToPage
    if (message.type === 'event') {
      const args = codec.decode(message.args) as unknown[]
      for (const listener of [...(listeners.get(message.channel) ?? [])]) {
        listener({ sender: ipcRenderer }, ...args)
      }
      return
    }
    const answer = answers.get(message.id)
    answers.delete(message.id)
    if (message.type === 'failure') answer?.reject(new Error(message.message))
    else answer?.resolve(codec.decode(message.value))
  }
  Object.defineProperty(world, `${binding}In`, { value: receive })

  function on(channel: string, listener: Listener): typeof ipcRenderer {
    const known = listeners.get(channel) ?? new Set()
    listeners.set(channel, known.add(listener))
    return ipcRenderer
  }
  function off(channel: string, listener: Listener): typeof ipcRenderer {
    listeners.get(channel)?.delete(listener)
    return ipcRenderer
  }
  function once(channel: string, listener: Listener): typeof ipcRenderer {
    const wrapped: Listener = (...args) => {
      off(channel, wrapped)
      listener(...args)
    }
    return on(channel, wrapped)
  }
  function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      lastId += 1
      const id = lastId
      const encoded = codec.encode(args)
      answers.set(id, { resolve, reject })
      post({ type: 'invoke', id, channel, args: encoded })
    })
  }
  function send(channel: string, ...args: unknown[]): void {
    post({ type: 'send', channel, args: codec.encode(args) })
  }
  const ipcRenderer = { invoke, send, on, addListener: on, off, removeListener: off, once }

  // copies what crosses, as the bridge between two isolated worlds would
  function bridge(value: unknown): unknown {
    if (typeof value === 'function') {
      return (...args: unknown[]) => bridge(value(...args.map(copyArgument)))
    }
    if (value instanceof Promise) return value.then(bridge)
    if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      const parts = Object.entries(value).map(([key, part]) => [key, bridge(part)])
      return Object.freeze(Object.fromEntries(parts))
    }
    return value
  }
  function copyArgument(value: unknown): unknown {
    return typeof value === 'function' ? value : codec.decode(codec.encode(value))
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown): void => {
      Object.defineProperty(world, name, { value: bridge(api), enumerable: true })
    },
  }

  function requireInPreload(name: string): unknown {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  preload(
    requireInPreload,
    { type: 'renderer', sandboxed: true, contextIsolated: false, argv: [], env: {} },
    { exports: {} },
    {},
  )

  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(() => post({ type: 'ready' })))
  })
  // shortcuts only: what a person types never leaves the page this way
  document.addEventListener(
    'keydown',
    event => {
      const isShortcut = event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1
      const isTyping = event.getModifierState('AltGraph')
      if (!event.isTrusted || !isShortcut || isTyping) return
      const { key, code, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta } = event
      const isAutoRepeat = event.repeat
      post({
        type: 'key',
        input: { type: 'keyDown', key, code, control, shift, alt, meta, isAutoRepeat },
      })
    },
    { capture: true },
  )
}
