import { expect, test } from 'vitest'
import { findOffers } from '../../shared/offers/find-offers.ts'
import { nobodyKnown } from '../../shared/offers/finder.ts'
import {
  AFTER,
  aBase,
  answerTo,
  BEFORE,
  findingOf,
  type Row,
  starterRules,
  TODAY,
} from '../support/finder-situations.ts'

// Who gets into an Integrationskurs, before and after 9 February 2026, by the rules that ship.

const rules = starterRules()

const noMore = 'status:rule-excludes'
const claimOpen = 'anspruch:rule-asks'
const noClaim = 'anspruch:rule-requires'
const levelOk = 'deutsch:rule-met'
const statusOk = 'status:rule-met'
const entitled = 'status:rule-entitles'
const spared = 'status:rule-spares'
const wayOut = 'anspruch:rule-might-entitle'
const claimOk = 'anspruch:rule-met'
const claims = (kurs44: boolean, kurs44a: boolean) => ({
  claims: [
    { claim: 'kurs-44' as const, holds: kurs44 },
    { claim: 'kurs-44a' as const, holds: kurs44a },
  ],
})
const A1 = { germanLevel: 'A1' } as const

// biome-ignore format: one line per situation reads better than ten
const rows: readonly Row[] = [
  // the same people on the last day of admissions and on the day after
  ['Gestattung, before', 'integrationskurs', BEFORE, { ...A1, status: 'GESTATTUNG' }, 'passt', [statusOk, levelOk]],
  ['Gestattung, after', 'integrationskurs', AFTER, { ...A1, status: 'GESTATTUNG' }, 'nicht', [noMore, claimOpen]],
  ['Ankunftsnachweis, before', 'integrationskurs', BEFORE, { ...A1, status: 'ANKUNFT' }, 'passt', [statusOk, levelOk]],
  ['Ankunftsnachweis, after', 'integrationskurs', AFTER, { ...A1, status: 'ANKUNFT' }, 'nicht', [noMore, claimOpen]],
  ['§ 60a Abs. 2 S. 3, before', 'integrationskurs', BEFORE, { ...A1, status: 'DULDUNG_60A_ERM' }, 'passt', [statusOk, levelOk]],
  ['§ 60a Abs. 2 S. 3, after', 'integrationskurs', AFTER, { ...A1, status: 'DULDUNG_60A_ERM' }, 'nicht', [noMore, claimOpen]],
  ['§ 24, before', 'integrationskurs', BEFORE, { ...A1, status: 'AE_24' }, 'passt', [statusOk, levelOk]],
  ['§ 24, after', 'integrationskurs', AFTER, { ...A1, status: 'AE_24' }, 'nicht', [noMore, claimOpen, wayOut]],
  ['§ 25 Abs. 5, before', 'integrationskurs', BEFORE, { ...A1, status: 'AE_25_5' }, 'passt', [statusOk, levelOk]],
  ['§ 25 Abs. 5, after', 'integrationskurs', AFTER, { ...A1, status: 'AE_25_5' }, 'nicht', [noMore, claimOpen, wayOut]],
  ['EU, before', 'integrationskurs', BEFORE, { ...A1, status: 'EU' }, 'passt', [statusOk, levelOk]],
  ['EU, after', 'integrationskurs', AFTER, { ...A1, status: 'EU' }, 'nicht', [noMore, claimOpen, wayOut]],
  ['Ausbildungsduldung, before', 'integrationskurs', BEFORE, { ...A1, status: 'DULDUNG_60C' }, 'passt', [statusOk, levelOk]],
  ['Ausbildungsduldung, after', 'integrationskurs', AFTER, { ...A1, status: 'DULDUNG_60C' }, 'nicht', [noMore, claimOpen]],
  ['other Duldung, before', 'integrationskurs', BEFORE, { ...A1, status: 'DULDUNG_60A' }, 'nicht', ['status:rule-requires']],
  ['other Duldung, after', 'integrationskurs', AFTER, { ...A1, status: 'DULDUNG_60A' }, 'nicht', [noMore, claimOpen]],
  ['Duldung § 60b, before', 'integrationskurs', BEFORE, { ...A1, status: 'DULDUNG_60B' }, 'nicht', ['status:rule-requires']],
  ['Duldung § 60b, after', 'integrationskurs', AFTER, { ...A1, status: 'DULDUNG_60B' }, 'nicht', [noMore, claimOpen]],

  // with a title it is the claim that decides
  ['refugee, before', 'integrationskurs', BEFORE, { ...A1, status: 'AE_25_2_F' }, 'passt', [statusOk, levelOk]],
  ['refugee, nobody asked for the claim', 'integrationskurs', AFTER, { ...A1, status: 'AE_25_2_F' }, 'vielleicht', [claimOpen]],
  ['refugee with a claim', 'integrationskurs', AFTER, { ...A1, status: 'AE_25_2_F', ...claims(true, false) }, 'passt', [entitled, spared, spared, levelOk, claimOk]],
  ['refugee whose year has passed', 'integrationskurs', AFTER, { ...A1, status: 'AE_25_2_F', ...claims(false, false) }, 'nicht', [noClaim]],
  ['subsidiary protection, claim known, duty not', 'integrationskurs', TODAY, { ...A1, status: 'AE_25_2_S', claims: [{ claim: 'kurs-44', holds: false }] }, 'vielleicht', [claimOpen]],
  ['subsidiary protection with a duty', 'integrationskurs', TODAY, { ...A1, status: 'AE_25_2_S', ...claims(false, true) }, 'passt', [entitled, spared, spared, levelOk, claimOk]],
  ['family reunion with a claim', 'integrationskurs', TODAY, { ...A1, status: 'FAM', ...claims(true, false) }, 'passt', [entitled, spared, spared, levelOk, claimOk]],
  ['Abschiebungsverbot without claim or duty', 'integrationskurs', TODAY, { ...A1, status: 'AE_25_3', ...claims(false, false) }, 'nicht', [noClaim]],
  ['Abschiebungsverbot with a duty', 'integrationskurs', TODAY, { ...A1, status: 'AE_25_3', ...claims(false, true) }, 'passt', [entitled, spared, spared, levelOk, claimOk]],
  ['Chancen-Aufenthalt, before', 'integrationskurs', BEFORE, { ...A1, status: 'AE_104C' }, 'passt', [statusOk, levelOk]],
  ['Chancen-Aufenthalt, after', 'integrationskurs', AFTER, { ...A1, status: 'AE_104C' }, 'vielleicht', [claimOpen]],
  ['settled, before', 'integrationskurs', BEFORE, { ...A1, status: 'NE' }, 'passt', [statusOk, levelOk]],
  // the law says yes in one place and the practice no in another: neither is silently right
  ['§ 24 with a duty from the Jobcenter', 'integrationskurs', TODAY, { ...A1, status: 'AE_24', ...claims(false, true) }, 'vielleicht', ['regeln:rules-contradict']],
  ['EU with a duty', 'integrationskurs', TODAY, { ...A1, status: 'EU', ...claims(false, true) }, 'vielleicht', ['regeln:rules-contradict']],
  ['§ 24 with neither', 'integrationskurs', TODAY, { ...A1, status: 'AE_24', ...claims(false, false) }, 'nicht', [noMore, noClaim]],

  // nothing is "no" because nobody has asked
  ['nobody asked anything, before', 'integrationskurs', BEFORE, {}, 'vielleicht', ['status:rule-asks', 'deutsch:rule-asks']],
  ['nobody asked anything, after', 'integrationskurs', AFTER, {}, 'vielleicht', ['status:rule-may-exclude', 'status:rule-may-exclude', 'deutsch:rule-asks', claimOpen]],
  ['only the level', 'integrationskurs', TODAY, A1, 'vielleicht', ['status:rule-may-exclude', 'status:rule-may-exclude', claimOpen]],
  ['Fiktion, title unknown', 'integrationskurs', TODAY, { ...A1, status: 'FIKTION' }, 'vielleicht', ['status:rule-may-exclude', 'status:rule-may-exclude', claimOpen]],
  ['unclear status', 'integrationskurs', BEFORE, { ...A1, status: 'UNGEKLAERT' }, 'vielleicht', ['status:rule-asks']],
  ['level unknown', 'integrationskurs', BEFORE, { status: 'GESTATTUNG' }, 'vielleicht', ['deutsch:rule-asks']],

  // level and kind of course
  ['B1 is enough already', 'integrationskurs', BEFORE, { status: 'AE_25_2_F', germanLevel: 'B1' }, 'nicht', ['deutsch:rule-requires']],
  ['B1 with a claim', 'integrationskurs', TODAY, { status: 'AE_25_2_F', germanLevel: 'B1', ...claims(true, false) }, 'nicht', ['deutsch:rule-requires']],
  ['A2 is not', 'integrationskurs', BEFORE, { status: 'GESTATTUNG', germanLevel: 'A2' }, 'passt', [statusOk, levelOk]],
  ['Alpha course, after', 'integrationskurs-alpha', TODAY, { germanLevel: 'A0', status: 'GESTATTUNG' }, 'nicht', [noMore, claimOpen]],
  ['women’s course, after', 'integrationskurs-frauen', TODAY, { ...A1, gender: 'w', status: 'GESTATTUNG' }, 'nicht', [noMore, claimOpen]],
  ['young and with a claim', 'integrationskurs-jugend', TODAY, { ...A1, age: 20, status: 'AE_25_2_F', ...claims(true, false) }, 'passt', [entitled, spared, spared, 'alter:rule-met', levelOk, claimOk]],
  ['too old for the youth course', 'integrationskurs-jugend', TODAY, { ...A1, age: 31, status: 'AE_25_2_F', ...claims(true, false) }, 'nicht', ['alter:rule-requires']],
  ['youth course at 26', 'integrationskurs-jugend', BEFORE, { ...A1, age: 26, status: 'GESTATTUNG' }, 'passt', [statusOk, 'alter:rule-met', levelOk]],
]

test.each(rows)('%s: %s on %s', (...row) => {
  expect(answerTo(row, rules)).toEqual({ verdict: row[4], codes: row[5] })
})

// ---- what is read on the screen

const sentenceOf = (code: string, ...[situation]: Parameters<typeof findingOf>) => {
  const reason = findingOf({ ...situation, base: { rules } }).reasons.find(one => one.code === code)
  return reason && { text: reason.text, question: reason.question, source: reason.source }
}
const course = { topic: 'integrationskurs' } as const

test('the sentence names the rule and both facts, source and date stand beside it', () => {
  const finding = findingOf({
    ...{ facts: { ...A1, status: 'GESTATTUNG' }, offer: course, base: { rules } },
  })
  expect(finding.reasons[0]).toEqual({
    ...{ criterion: 'status', verdict: 'nicht', code: 'rule-excludes', question: null },
    text:
      'Integrationskurs: keine neuen Zulassungen nach § 44 Abs. 4. Mit Status Aufenthaltsgestattung § 55, ' +
      'Ankunftsnachweis, Duldung § 60a Abs. 2 S. 3 oder 5 weiteren, angegeben ist Aufenthaltsgestattung § 55',
    ...{ source: 'BAMF zu § 44 Abs. 4 AufenthG', checkedOn: '2026-11-02', stale: false },
    ruleId: rules.find(({ title }) => title.endsWith('nach § 44 Abs. 4'))?.id,
  })
})

test('an open claim is one question', () => {
  const facts = { ...A1, status: 'AE_25_2_F' } as const
  expect(sentenceOf('rule-asks', { facts, offer: course })).toEqual({
    text:
      'Integrationskurs: nur mit Anspruch oder Verpflichtung. Ein Anspruch auf den Integrationskurs ' +
      '(§ 44 Abs. 1) oder eine Verpflichtung zum Integrationskurs (§ 44a), das ist nicht bekannt',
    question:
      'Besteht ein Anspruch auf den Integrationskurs (§ 44 Abs. 1) oder eine Verpflichtung zum ' +
      'Integrationskurs (§ 44a)?',
    source: '§ 44 Abs. 1, § 44a AufenthG',
  })
})

test('two rules that contradict each other are both named, with what to do', () => {
  const facts = { ...A1, status: 'AE_24', ...claims(false, true) } as const
  expect(sentenceOf('rules-contradict', { facts, offer: course })).toEqual({
    text:
      'Zwei Regeln widersprechen sich: „Integrationskurs: Verpflichtung durch Jobcenter oder ' +
      'Ausländerbehörde“ sagt ja, „Integrationskurs: keine neuen Zulassungen nach § 44 Abs. 4“ sagt ' +
      'nein. Mit Status Vorübergehender Schutz § 24, Ankunftsnachweis, Aufenthaltsgestattung § 55 ' +
      'oder 5 weiteren, angegeben ist Vorübergehender Schutz § 24. Bitte bei der Stelle nachfragen und die ' +
      'falsche Regel ändern',
    question:
      'Welche Regel gilt: „Integrationskurs: keine neuen Zulassungen nach § 44 Abs. 4“ oder ' +
      '„Integrationskurs: Verpflichtung durch Jobcenter oder Ausländerbehörde“?',
    source: 'BAMF zu § 44 Abs. 4 AufenthG',
  })
})

test('a way out of the exclusion is shown, without lifting it', () => {
  const facts = { ...A1, status: 'AE_24' } as const
  const { text = '', question } = sentenceOf('rule-might-entitle', { facts, offer: course }) ?? {}
  expect(text).toMatch(/^Anders wäre es so: Integrationskurs: Verpflichtung/)
  expect(question).toBe('Besteht eine Verpflichtung zum Integrationskurs (§ 44a)?')
})

test('rules of another day are not used, and the answer lists them', () => {
  const asked = { field: null, topic: 'integrationskurs', withinKm: null, words: '' } as const
  const answer = findOffers(aBase({ rules, offers: [] }), {
    ...{ question: { ...asked, from: AFTER }, facts: nobodyKnown, shown: 5 },
  })
  const ended = answer.rules.filter(({ age }) => age === 'abgelaufen')
  expect(ended.map(({ title, validUntil }) => [title, validUntil])).toEqual([
    ['Integrationskurs: Anspruch, Verpflichtung oder Zulassung bei freien Plätzen', BEFORE],
  ])
  const before = findOffers(aBase({ rules, offers: [] }), {
    ...{ question: { ...asked, from: BEFORE }, facts: nobodyKnown, shown: 5 },
  })
  expect(before.rules.filter(({ age }) => age === 'noch-nicht')).toHaveLength(3)
})
