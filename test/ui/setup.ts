import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { answer, listBundle } from '../../electron/shell/protocol.ts'
import { chromium, root } from '../../scripts/runtime.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the gallery is served, and the browser to show it; null where there is none. */
    gallery: { address: string; executable: string } | null
  }
}

const pages = path.join(import.meta.dirname, 'gallery')

/** As the app's page is built; vitest's own NODE_ENV would make React slow and chatty. */
async function buildGallery(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: pages,
      configFile: path.join(root, 'vite.config.ts'),
      mode: 'renderer',
      build: {
        outDir,
        reportCompressedSize: false,
        rolldownOptions: { input: path.join(pages, 'index.html') },
      },
    })
  } finally {
    process.env.NODE_ENV = before ?? 'test'
  }
}

/** The app's own answers with its own headers, from a port instead of its own scheme. */
async function serve(folder: string): Promise<Server> {
  const bundle = listBundle(folder)
  const server = createServer(async (request, response) => {
    // the browser asks by itself; the app's own scheme never hears of it
    if (request.url === '/favicon.ico') return response.writeHead(204).end()
    const url = `http://gallery${request.url}`
    const method = request.method ?? 'GET'
    const reply = await answer({ url, method }, bundle, { isKnownHost: () => true })
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    response.end(Buffer.from(await reply.arrayBuffer()))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** One build and one server for all tests of the parts. */
export async function setup(project: TestProject): Promise<() => void> {
  const executable = chromium()
  if (!executable) {
    console.log('ui: skipped, because no Chromium is here to show the parts in')
    project.provide('gallery', null)
    return () => undefined
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wir-gallery-'))
  await buildGallery(folder)
  const server = await serve(folder)
  const { port } = server.address() as AddressInfo
  project.provide('gallery', { address: `http://127.0.0.1:${port}/index.html`, executable })
  return () => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  }
}
