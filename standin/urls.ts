// Chromium can't be taught a new scheme, so every origin of ours has a name below ".localhost":
// app://page-3/x ↔ https://page-3.app.standin.localhost/x. Nothing there is ever looked up.

const suffix = '.standin.localhost'
const schemes = new Set<string>()

/**
 * What the first window shows until the app asks for a page. It needs no request: one that was made
 * before requests were intercepted ended on the browser's own error page, which has a heading too.
 */
export const startUrl = 'data:text/html,'

export function addScheme(scheme: string): void {
  schemes.add(scheme)
}

export function toBrowserUrl(url: string): string {
  return url.replace(
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i,
    (whole, scheme: string, host: string) =>
      schemes.has(scheme.toLowerCase())
        ? `https://${host}.${scheme.toLowerCase()}${suffix}`
        : whole,
  )
}

export function fromBrowserUrl(url: string): string {
  return url.replace(
    /^https:\/\/([^/?#:]*)\.([a-z0-9+-]+)\.standin\.localhost(?=[/?#]|$)/i,
    (whole, host: string, scheme: string) => (schemes.has(scheme) ? `${scheme}://${host}` : whole),
  )
}

export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
}

export function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')))
}
