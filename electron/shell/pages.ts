/**
 * Each page generation has an origin of its own. After a lock the old page's origin is no longer
 * known, so nothing it may still hold can call, and the engine gives the new page a new process.
 */
export type Pages = {
  /** Origin of the page that may call now. */
  current: () => string
  renew: () => string
  addPrint: (id: string) => string
  removePrint: (id: string) => void
  isKnownHost: (host: string) => boolean
}

export function createPages(): Pages {
  let generation = 1
  const prints = new Set<string>()
  const pageHost = () => `page-${generation}`
  const printHost = (id: string) => `print-${id}`
  return {
    current: () => `app://${pageHost()}`,
    renew: () => {
      generation += 1
      return `app://${pageHost()}`
    },
    addPrint: id => {
      prints.add(printHost(id))
      return `app://${printHost(id)}`
    },
    removePrint: id => {
      prints.delete(printHost(id))
    },
    isKnownHost: host => host === pageHost() || prints.has(host),
  }
}
