import { buildClientStore } from './client-store.ts'
import { measureList } from './clients-list.ts'
import { vaultMemory } from './clients-memory.ts'
import { measureSearch } from './clients-search.ts'
import { measureWork } from './clients-work.ts'
import type { Figure } from './figures.ts'
import { withFolder } from './store-files.ts'

const SIZES = [1000, 10_000, 100_000]
const TODAY = '2026-11-16'
const SEED = 7

/** What people do with clients, on the same invented people at three sizes of store. */
export async function clients(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of SIZES) {
    const some = await withFolder(async folder => {
      const store = await buildClientStore(folder, { clients: size, seed: SEED, today: TODAY })
      const order = { clients: size, today: TODAY }
      return [
        ...(await measureSearch(store, order)),
        ...(await measureList(store, order)),
        ...(await measureWork(store, order)),
        ...(size === SIZES.at(-1)
          ? await vaultMemory(folder, { userId: store.userId, clients: size })
          : []),
      ]
    })
    figures.push(...some)
  }
  return [...figures, ...growth(figures)]
}

const AT = /, [\d,]+ clients$/

/** How much longer it takes with a hundred times as many people: in one run, so it compares. */
function growth(figures: readonly Figure[]): Figure[] {
  const [least = 0, most = 0] = [SIZES[0], SIZES.at(-1)]
  const at = (size: number) => `, ${size.toLocaleString('en')} clients`
  return figures
    .filter(({ name, unit }) => unit === 'ms' && name.endsWith(at(most)))
    .flatMap(({ name, value }) => {
      const small = figures.find(figure => figure.name === name.replace(AT, at(least)))
      if (!small) return []
      const times = `${value.toFixed(2)} ms : ${small.value.toFixed(2)} ms`
      return [
        {
          name: `${name.replace(AT, '')}, ${most / least} times the clients`,
          ...{ unit: 'ratio' as const, value: value / small.value, note: times },
        },
      ]
    })
}
