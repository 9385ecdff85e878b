import { describe, expect, it } from 'vitest'
import { everyone, leitungOnly } from '../../shared/roles.ts'
import { listCommands } from './commands.ts'
import { type Place, placesOf } from './place.ts'

const today: Place = { path: '/', label: 'Heute', icon: 'today', roles: everyone, inNav: true }
const audit: Place = {
  path: '/audit',
  label: 'Protokoll',
  icon: 'doc',
  roles: leitungOnly,
  inNav: true,
}

describe('places', () => {
  it('shows to each role only what it may open', () => {
    expect(placesOf('vertretung', [today, audit])).toEqual([today])
    expect(placesOf('leitung', [today, audit])).toEqual([today, audit])
  })

  it('are what the search goes to, beside its commands', () => {
    const gone: string[] = []
    const deeds = {
      goTo: (path: string) => gone.push(path),
      countContact: () => gone.push('count'),
      backUp: () => gone.push('back up'),
      lock: () => gone.push('lock'),
    }
    for (const hit of listCommands([today], deeds)) hit.run()
    expect(gone).toEqual(['/', 'count', 'back up', 'lock'])
    const { countContact, ...others } = deeds
    expect(listCommands([today], others).map(hit => hit.id)).not.toContain('count-contact')
  })
})
