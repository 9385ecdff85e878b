import { PhaseLine } from './phase-line.tsx'
import { PlanView } from './plan-view.tsx'

export function PlanTab() {
  return (
    <div className="stack-3 plan-tab">
      <PhaseLine named />
      <PlanView full />
    </div>
  )
}
