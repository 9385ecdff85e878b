import { type BundleContent, quarterOfPeriod } from './bundle.ts'
import type { RefusalCode } from './refusals.ts'

export type Candidate = {
  /** Where it was found, for the list of what was refused. */
  source: string
  content: BundleContent
  publicKey: string
  fingerprint: string
  /** The key belongs to a known sender. */
  isPinned: boolean
}

export type Refused = { source: string; code: RefusalCode }

export type Body = { key: string; name: string }

export type Choice = {
  quarter: string
  programme: string
  chosen: Candidate[]
  refused: Refused[]
  otherQuarters: { source: string; quarter: string; bodyName: string }[]
  missing: Body[]
}

type Wanted = {
  /** The funded bodies at the end of a quarter. */
  bodiesOf: (quarter: string) => readonly Body[]
  /** Undefined: those that most bundles have; of equals the latest. */
  quarter?: string | undefined
  programme?: string | undefined
}

const quarterOf = ({ content }: Candidate) => quarterOfPeriod(content.period)

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const compare = new Intl.Collator('de', { numeric: true }).compare
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || compare(b, a))
  return ranked[0]?.[0] ?? ''
}

/** Splits off what a rule refuses. */
function sift(
  candidates: readonly Candidate[],
  judge: (one: Candidate) => RefusalCode | null,
  refused: Refused[],
): Candidate[] {
  return candidates.filter(one => {
    const code = judge(one)
    if (code) refused.push({ source: one.source, code })
    return code === null
  })
}

/** The same bundle from two folders counts once; one id over two contents not at all. */
function judgeRepetition(candidates: readonly Candidate[]) {
  const ofId = Map.groupBy(candidates, ({ content }) => content.bundleId)
  return (one: Candidate): RefusalCode | null => {
    const same = ofId.get(one.content.bundleId)!
    if (new Set(same.map(({ content }) => JSON.stringify(content))).size > 1) return 'contradictory'
    return same[0] === one ? null : 'repeated'
  }
}

/** A body is in the list under its own name, and no two bodies sign with one key. */
function judgeBody(candidates: readonly Candidate[], { bodiesOf }: Wanted) {
  const bodiesOfKey = new Map<string, Set<string>>()
  for (const { publicKey, content } of candidates) {
    const keys = bodiesOfKey.get(publicKey) ?? new Set()
    bodiesOfKey.set(publicKey, keys.add(content.sender.bodyKey))
  }
  return (one: Candidate): RefusalCode | null => {
    const { bodyKey, bodyName } = one.content.sender
    const body = bodiesOf(quarterOf(one)).find(({ key }) => key === bodyKey)
    if (!body) return 'body-unknown'
    if (body.name !== bodyName) return 'sender-mismatch'
    return (bodiesOfKey.get(one.publicKey)?.size ?? 0) > 1 ? 'sender-mismatch' : null
  }
}

/** Two that cannot both be true: one version twice, or a later version that was made earlier. */
function contradict({ content: a }: Candidate, { content: b }: Candidate): boolean {
  const sameWay = Math.sign(a.version - b.version) === Math.sign(a.seq - b.seq)
  return a.version === b.version ? a.seq === b.seq : !sameWay
}

function judgeVersion(candidates: readonly Candidate[]) {
  const ofBody = Map.groupBy(candidates, ({ content }) => content.sender.bodyKey)
  return (one: Candidate): RefusalCode | null => {
    const others = ofBody.get(one.content.sender.bodyKey)!.filter(other => other !== one)
    if (others.some(other => contradict(one, other))) return 'contradictory'
    if (others.some(({ content }) => content.version > one.content.version)) return 'superseded'
    return others.some(({ content }) => content.seq > one.content.seq) ? 'repeated' : null
  }
}

function judgeProgramme(candidates: readonly Candidate[], wanted: string | undefined) {
  const programme = wanted ?? mostFrequent(candidates.map(({ content }) => content.programme))
  const same = candidates.filter(({ content }) => content.programme === programme)
  const base = mostFrequent(same.map(({ content }) => String(content.base)))
  const judge = ({ content }: Candidate): RefusalCode | null =>
    content.programme === programme && String(content.base) === base ? null : 'wrong-programme'
  return { programme, judge }
}

/** Tables of one name have the columns that most of them have. */
function judgeTables(candidates: readonly Candidate[]) {
  const tables = candidates.flatMap(({ content }) => content.tables)
  const usual = new Map(
    [...Map.groupBy(tables, ({ name }) => name)].map(([name, list]) => [
      name,
      mostFrequent(list.map(({ columns }) => JSON.stringify(columns))),
    ]),
  )
  return ({ content }: Candidate): RefusalCode | null =>
    content.tables.every(({ name, columns }) => usual.get(name) === JSON.stringify(columns))
      ? null
      : 'wrong-tables'
}

/** Which of the verified bundles are added, and why the others are not. */
export function chooseBundles(candidates: readonly Candidate[], wanted: Wanted): Choice {
  const refused: Refused[] = []
  const once = sift(candidates, judgeRepetition(candidates), refused)
  const ofBodies = sift(once, judgeBody(once, wanted), refused)
  const quarter = wanted.quarter ?? mostFrequent(ofBodies.map(quarterOf))
  const inQuarter = ofBodies.filter(one => quarterOf(one) === quarter)
  const current = sift(inQuarter, judgeVersion(inQuarter), refused)
  const { programme, judge } = judgeProgramme(current, wanted.programme)
  const ofProgramme = sift(current, judge, refused)
  const chosen = sift(ofProgramme, judgeTables(ofProgramme), refused)
  const counted = new Set(chosen.map(({ content }) => content.sender.bodyKey))
  return {
    quarter,
    programme,
    chosen,
    refused,
    otherQuarters: ofBodies
      .filter(one => quarterOf(one) !== quarter)
      .map(one => ({
        source: one.source,
        quarter: quarterOf(one),
        bodyName: one.content.sender.bodyName,
      })),
    missing: quarter === '' ? [] : wanted.bodiesOf(quarter).filter(({ key }) => !counted.has(key)),
  }
}
