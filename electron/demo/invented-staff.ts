import type { Role } from '../../shared/roles.ts'
import type { SeededRandom } from './seeded-random.ts'

const firstNames = [
  'Jörg',
  'Ayşe',
  'Petra',
  'Tobias',
  'Svenja',
  'Karim',
  'Ulrike',
  'Dragan',
] as const
const familyNames = ['Stallmann', 'Lindner', 'Öztürk', 'Großmann', 'Wernecke', 'Heßler'] as const

export type InventedPerson = { name: string; role: Role }

/** The one at the desk is always the same; her colleagues come from the seed. */
export function inventStaff(random: SeededRandom): InventedPerson[] {
  const colleague = (role: Role) => ({
    name: `${random.pick(firstNames)} ${random.pick(familyNames)}`,
    role,
  })
  return [
    { name: 'Miriam Habermann', role: 'fallmanagement' },
    colleague('vertretung'),
    colleague('leitung'),
  ]
}
