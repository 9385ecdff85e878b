import { addDays } from '../../shared/lib/dates.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import type { pageApi } from './noorzai-case.ts'
import { aMission } from './volunteer-builders.ts'

type Api = ReturnType<typeof pageApi>

const matters: readonly Pick<Mission, 'text' | 'topic' | 'minutes' | 'signed'>[] = [
  { text: 'Begleitung Jobcenter', topic: 'behoerde', minutes: 240, signed: true },
  { text: 'Begleitung Kinderarzt', topic: 'gesundheit', minutes: 264, signed: true },
  { text: 'Elternabend Grundschule', topic: 'schule', minutes: 300, signed: false },
  { text: 'Sprechstunde Unterkunft', topic: 'behoerde', minutes: 300, signed: true },
]
const MONTHS_BEFORE = [720, 870, 960, 900, 1080, 1200, 720, 540, 1320, 1380, 600]

/** This month 242 €, earlier months of the year less; nothing is on a day still to come. */
export async function seedMissions(api: Api, helperId: string, today: string): Promise<void> {
  const first = `${today.slice(0, 8)}01`
  const record = (part: Partial<Mission>) =>
    api.volunteers.recordMission({ helperId, mission: aMission({ startsAt: null, ...part }) })
  let minutes = 48 * 60 + 24
  for (let index = 0; minutes > 0; index += 1) {
    const matter = matters[index % matters.length]
    const day = addDays(today, -1 - index)
    const length = Math.min(minutes, matter?.minutes ?? minutes)
    await record({ ...matter, minutes: length, day: day < first ? first : day })
    minutes -= length
  }
  for (let month = Number(today.slice(5, 7)) - 1; month > 0; month -= 1)
    await record({
      day: `${today.slice(0, 5)}${String(month).padStart(2, '0')}-14`,
      ...{ minutes: MONTHS_BEFORE[month - 1] ?? 600, text: 'Begleitung Amt', signed: true },
    })
}
