import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newShortContact } from '../../shared/clients/short-contact.ts'
import { choiceGroups } from './short-contact-choices.ts'
import { beginDraft, repeatLast, rowIds, toContact } from './short-contact-draft.ts'
import { deedOfKey, draftAfterKey, type Where } from './short-contact-keys.ts'

const today = '2026-11-16'
const last = newShortContact.parse({
  ...{ day: '2026-11-13', municipality: '06440008', gender: 'm', ageGroup: '18-26' },
  ...{ language: 'uk', fields: ['wohnen'], outcome: 'beratung', minutes: 20 },
  ...{ origin: '166', residence: null, german: 'B1' },
})
const held = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }
const begun = () => beginDraft({ today, last })

function afterKeys(keys: readonly string[], from = begun()) {
  return keys.reduce((draft, key) => draftAfterKey(draft, { key, ...held }, 'row') ?? draft, from)
}

describe('the keys of a short contact', () => {
  it('begin where the last contact was, at the person', () => {
    expect(begun()).toMatchObject({ current: 'person', answers: { day: today } })
    expect(begun().answers.municipality).toBe('06440008')
    expect(beginDraft({ today, last: null }).current).toBe('municipality')
  })

  it('answer a row and go on once it has no more to ask', () => {
    expect(afterKeys(['w']).current).toBe('person')
    const draft = afterKeys(['w', '4', 'Enter', 's', 'w', 'Enter', '4', '2'])
    expect(draft.current).toBe('origin')
    expect(afterKeys(['Enter', 's', '0'], draft)).toMatchObject({
      current: 'count',
      answers: { origin: null, residence: 'schutzberechtigt', german: 'A0' },
    })
    expect(toContact(draft)).toEqual({
      ...{ day: today, municipality: '06440008', gender: 'w', ageGroup: '27-44' },
      ...{ language: null, fields: ['sprache', 'wohnen'], outcome: 'beratung', minutes: 10 },
      ...{ origin: null, residence: null, german: null },
    })
  })

  it('take a need back with its own key and empty a row', () => {
    const atFields = afterKeys(['Enter', 'Enter', 's', 'e', 's'])
    expect(atFields.answers.fields).toEqual(['existenz'])
    expect(afterKeys(['Delete'], atFields).answers.fields).toEqual([])
  })

  it('go back with shift and never before the first row', () => {
    const back = { key: 'Enter', ...held, shiftKey: true }
    let draft = begun()
    for (const _row of rowIds) draft = draftAfterKey(draft, back, 'row') ?? draft
    expect(draft.current).toBe('day')
  })

  it('leave letters to a text and Enter to a button', () => {
    const atFields = afterKeys(['Enter', 'Enter'])
    expect(draftAfterKey(atFields, { key: 's', ...held }, 'text')).toBeUndefined()
    expect(draftAfterKey(atFields, { key: 'Enter', ...held }, 'button')).toBeUndefined()
    expect(draftAfterKey(atFields, { key: 's', ...held, altKey: true }, 'row')).toBeUndefined()
  })

  it('count and repeat at any row', () => {
    expect(deedOfKey({ key: 'Enter', ...held, ctrlKey: true })).toBe('count')
    expect(deedOfKey({ key: 'D', ...held, ctrlKey: true })).toBe('repeat')
    expect(deedOfKey({ key: 'd', ...held })).toBeUndefined()
    expect(deedOfKey({ key: 'd', ...held, ctrlKey: true, shiftKey: true })).toBeUndefined()
  })

  it('repeat everything but the day', () => {
    expect(toContact(repeatLast(begun(), last))).toEqual({ ...last, day: today })
  })

  it('stand for one thing each within a row', () => {
    for (const groups of Object.values(choiceGroups)) {
      const keys = groups.flatMap(group => group.choices.map(choice => choice.key))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('make a contact that the vault takes, whatever is pressed', () => {
    const keys = fc.constantFrom(...'wmdxsrebgfa0123456789', 'Enter', 'Delete', 'q', 'Tab', 'F1')
    const wheres = fc.constantFrom<Where>('text', 'button', 'row')
    const presses = fc.array(fc.tuple(keys, fc.boolean(), wheres), { maxLength: 60 })
    fc.assert(
      fc.property(presses, fc.boolean(), (pressed, known) => {
        let draft = beginDraft({ today, last: known ? last : null })
        for (const [key, shiftKey, where] of pressed)
          draft = draftAfterKey(draft, { ...held, key, shiftKey }, where) ?? draft
        const contact = toContact(draft)
        expect(newShortContact.parse(contact)).toEqual(contact)
      }),
    )
  })
})
