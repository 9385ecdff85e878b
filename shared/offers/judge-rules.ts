import { conditionQuestion, conditionSentence, onlySentence } from './condition-words.ts'
import type { Condition, KeptRule } from './eligibility.ts'
import type { Criterion, Verdict } from './finder.ts'
import { type Asked, fromRule, type Line, line } from './finder-lines.ts'
import { byText } from './offer-rank.ts'
import { type CheckedRule, checkRule, saysNo } from './rule-check.ts'
import { conflictOf } from './rule-conflicts.ts'

// What the rules in force say of one person. It is the same for every offer on the same topic.

type Held = { rule: KeptRule } & CheckedRule

const criteria: Readonly<Record<Condition['fact'], Criterion>> = {
  status: 'status',
  age: 'alter',
  german: 'deutsch',
  gender: 'geschlecht',
  citizenship: 'herkunft',
  municipality: 'wohnort',
  children: 'kinder',
  claim: 'anspruch',
}
export const criterionOf = ({ fact }: Condition): Criterion => criteria[fact]

type Said = readonly [verdict: Verdict, code: string] | null
const sayings: Readonly<Record<KeptRule['effect'], Readonly<Record<Held['result'], Said>>>> = {
  voraussetzung: {
    holds: ['passt', 'rule-met'],
    fails: ['nicht', 'rule-requires'],
    unclear: ['vielleicht', 'rule-asks'],
  },
  ausschluss: {
    holds: ['nicht', 'rule-excludes'],
    fails: ['passt', 'rule-spares'],
    unclear: ['vielleicht', 'rule-may-exclude'],
  },
  // nobody is turned away for want of a claim
  anspruch: { holds: ['passt', 'rule-entitles'], fails: null, unclear: null },
}

/** `rules`: those in force for the topic on the day. */
export function judgeRules(rules: readonly KeptRule[], asked: Asked): Line[] {
  const held = rules.map(rule => ({ rule, ...checkRule(rule, asked.facts) })).toSorted(byTitle)
  const { pairs, disputed } = contradictions(held)
  return [
    ...pairs.map(pair => contradiction(pair, asked)),
    ...held.filter(one => !disputed.has(one)).flatMap(one => plainLine(one, asked)),
    ...waysOut(held, disputed).map(one => wayOut(one, asked)),
  ]
}

function byTitle({ rule: a }: Held, { rule: b }: Held): number {
  return byText(a.title, b.title) || byText(a.id, b.id)
}

function plainLine(held: Held, asked: Asked): Line[] {
  const said = sayings[held.rule.effect][held.result]
  const [first] = held.deciding
  if (said === null || first === undefined) return []
  const [verdict, code] = said
  return [
    line(criterionOf(first), verdict, code, () => ({
      text: code === 'rule-requires' ? requiredSentence(held, asked) : ruleSentence(held, asked),
      ...(verdict === 'vielleicht' ? { question: conditionQuestion(first, asked.facts) } : {}),
      ...fromRule(held.rule, asked),
    })),
  ]
}

function ruleSentence({ rule, deciding }: Held, { facts, names }: Asked): string {
  const why = deciding.map(condition => conditionSentence(condition, facts, names))
  return `${rule.title}. ${why.join('; ')}`
}

function requiredSentence({ rule, deciding }: Held, { facts, names }: Asked): string {
  return [rule.title, ...deciding.map(one => onlySentence(one, facts, names))].join('. ')
}

// ---- rules that contradict each other

type Pair = readonly [no: Held, other: Held]

/** Neither is believed in silence: whoever sees the answer is told of both. */
function contradictions(held: readonly Held[]) {
  const disputed = new Set<Held>()
  const pairs: Pair[] = []
  for (const no of held) {
    if (!saysNo(no.rule, no.result)) continue
    const others = held.filter(other => other !== no && contradicts(no, other))
    if (others.length === 0) continue
    for (const other of others) {
      if (!pairs.some(([a, b]) => a === other && b === no)) pairs.push([no, other])
      // a requirement that nobody can meet proves nothing either
      if (other.rule.effect !== 'anspruch') disputed.add(other)
    }
    disputed.add(no)
  }
  return { pairs, disputed }
}

function contradicts(no: Held, other: Held): boolean {
  const kind = conflictOf(no.rule, other.rule)
  if (kind === 'ja-und-nein') return other.rule.effect === 'anspruch' && other.result === 'holds'
  return kind === 'niemand'
}

function contradiction([no, other]: Pair, asked: Asked): Line {
  return line('regeln', 'vielleicht', 'rules-contradict', () => ({
    text: contradictionSentence(no, other, asked),
    question: `Welche Regel gilt: „${no.rule.title}“ oder „${other.rule.title}“?`,
    ...fromRule(no.rule, asked),
  }))
}

function contradictionSentence(no: Held, { rule: other }: Held, asked: Asked): string {
  const why =
    other.effect === 'anspruch'
      ? `„${other.title}“ sagt ja, „${no.rule.title}“ sagt nein`
      : `„${no.rule.title}“ und „${other.title}“ kann niemand zugleich erfüllen`
  const facts = no.deciding.map(one => conditionSentence(one, asked.facts, asked.names))
  return `Zwei Regeln widersprechen sich: ${why}. ${facts.join('; ')}. Bitte bei der Stelle nachfragen und die falsche Regel ändern`
}

// ---- what would make it different

/** A claim that nobody has spoken of yet, where an exclusion stands: the exclusion stays, the way is shown. */
function waysOut(held: readonly Held[], disputed: ReadonlySet<Held>): Held[] {
  const nos = held.filter(
    one => one.rule.effect === 'ausschluss' && one.result === 'holds' && !disputed.has(one),
  )
  return held.filter(
    ({ rule, result }) =>
      rule.effect === 'anspruch' &&
      result === 'unclear' &&
      nos.some(no => conflictOf(no.rule, rule) !== null),
  )
}

function wayOut(held: Held, asked: Asked): Line {
  const first = held.deciding[0]!
  return line(criterionOf(first), 'vielleicht', 'rule-might-entitle', () => ({
    text: `Anders wäre es so: ${ruleSentence(held, asked)}`,
    question: conditionQuestion(first, asked.facts),
    ...fromRule(held.rule, asked),
  }))
}
