import { describe, expect, it } from 'vitest'
import { callText } from './call-names.ts'
import { subjectText } from './subject-text.ts'

const id = '01931f00-0000-7000-8000-00000000abcd'

describe('the words of the log', () => {
  it('name people who have access, and everything else by the end of its id', () => {
    expect(subjectText(id, new Map([[id, 'Jörg Stallmann']]))).toBe('Jörg Stallmann')
    expect(subjectText(id, new Map())).toBe('Kennung …0000abcd')
    expect(subjectText('weights', new Map())).toBe('Gewichte')
    expect(subjectText('zugang', new Map())).toBe('Neue Fälle')
    expect(subjectText('2026-Q3', new Map())).toBe('3. Quartal 2026')
    expect(subjectText(null, new Map())).toBe('')
  })

  it('keep the technical name of a call that the program no longer knows', () => {
    expect(callText('store.unlock')).toBe('Entsperrt')
    expect(callText('clients.ancient')).toBe('clients.ancient')
    expect(callText('toString')).toBe('toString')
  })
})
