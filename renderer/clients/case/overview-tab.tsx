import { BarrierSide } from './barrier-side.tsx'
import { useCase } from './case-context.ts'
import { HouseholdSide } from './household-side.tsx'
import { PhaseLine } from './phase-line.tsx'
import { PlanView } from './plan-view.tsx'
import { QuickLog } from './quick-log.tsx'
import { TimelineSide } from './timeline-side.tsx'
import './overview.css'

export function OverviewTab() {
  const { open } = useCase()
  return (
    <div className="overview">
      <div>
        {open && <QuickLog />}
        <PlanView />
      </div>
      <aside className="side" aria-label="Auf einen Blick">
        <PhaseLine />
        <TimelineSide />
        <HouseholdSide />
        <BarrierSide />
      </aside>
    </div>
  )
}
