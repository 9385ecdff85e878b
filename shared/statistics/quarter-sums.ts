import { z } from 'zod'

// What is known of a quarter besides its counted cells. It is frozen with them, in a form that can
// still be put together to a year: sums, and how often an answer took how many days.

const amount = z.number().min(0)

export const quarterSums = z.strictObject({
  cents: amount,
  /** Units of training times those who were there. */
  units: amount,
  meetings: amount,
  offersFull: amount.nullable(),
  /** Those that ended, and the whole months they had lasted. */
  tandems: z.strictObject({ ended: amount, months: amount }),
  /** By field: how often an answer took so many days. */
  answers: z.record(z.string(), z.record(z.string(), amount)),
})
export type QuarterSums = z.infer<typeof quarterSums>

export const noSums: QuarterSums = {
  ...{ cents: 0, units: 0, meetings: 0, offersFull: null },
  ...{ tandems: { ended: 0, months: 0 }, answers: {} },
}

/** Several quarters as one period; what stands at the end is that of the last. */
export function addSums(all: readonly QuarterSums[]): QuarterSums {
  return all.reduce(
    (sum, one) => ({
      cents: sum.cents + one.cents,
      units: sum.units + one.units,
      meetings: sum.meetings + one.meetings,
      offersFull: one.offersFull,
      tandems: {
        ended: sum.tandems.ended + one.tandems.ended,
        months: sum.tandems.months + one.tandems.months,
      },
      answers: addAnswers(sum.answers, one.answers),
    }),
    noSums,
  )
}

function addAnswers(a: QuarterSums['answers'], b: QuarterSums['answers']): QuarterSums['answers'] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...fields].map(field => [field, addTimes(a[field], b[field])]))
}

type Times = Readonly<Record<string, number>>

function addTimes(a: Times = {}, b: Times = {}): Times {
  const sum: Record<string, number> = { ...a }
  for (const [days, times] of Object.entries(b)) sum[days] = (sum[days] ?? 0) + times
  return sum
}

/** The one in the middle, or halfway between the two; null of nothing. */
export function medianOf(times: Times): number | null {
  const days = Object.entries(times)
    .flatMap(([day, count]) => Array.from({ length: count }, () => Number(day)))
    .toSorted((a, b) => a - b)
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** All fields together. */
export function allAnswers({ answers }: Pick<QuarterSums, 'answers'>): Times {
  return Object.values(answers).reduce<Times>((sum, one) => addTimes(sum, one), {})
}

export function meanMonths({ tandems }: Pick<QuarterSums, 'tandems'>): number | null {
  if (tandems.ended === 0) return null
  return Math.round((tandems.months / tandems.ended) * 10) / 10
}
