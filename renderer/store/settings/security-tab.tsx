import { responsible } from '../../../shared/roles.ts'
import { useHouse } from '../../frame/house-context.ts'
import { IdleSection } from './idle-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { SheetSection } from './sheet-section.tsx'

export function SecurityTab() {
  const { session } = useHouse()
  const mayDecide = responsible.includes(session.role)
  return (
    <div className="store-settings">
      <PassphraseSection />
      {mayDecide && <SheetSection />}
      {mayDecide && <IdleSection />}
    </div>
  )
}
