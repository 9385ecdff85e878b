import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Session } from 'electron'
import type { Pages } from './pages.ts'

export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // the one that starts the reader of PDFs (`renderer/documents/pdf-viewable.ts`); no other can be made
  'trusted-types wir-pdf-worker',
].join('; ')

const mediaTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
}

/** The bundle is listed once; what isn't on this list doesn't exist, whatever a path looks like. */
export function listBundle(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter(entry => entry.isFile())
      .map(entry => {
        const file = path.join(entry.parentPath, entry.name)
        return [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]
      }),
  )
}

export async function answer(
  request: { url: string; method: string },
  bundle: ReadonlyMap<string, string>,
  pages: Pick<Pages, 'isKnownHost'>,
): Promise<Response> {
  const url = URL.parse(request.url)
  const file = url && pages.isKnownHost(url.host) ? bundle.get(url.pathname) : undefined
  if (!file || request.method !== 'GET') return new Response(null, { status: 404 })
  return new Response(await readFile(file), {
    headers: {
      'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}

export function serveBundle(session: Session, folder: string, pages: Pages): void {
  const bundle = listBundle(folder)
  session.protocol.handle('app', request => answer(request, bundle, pages))
}
