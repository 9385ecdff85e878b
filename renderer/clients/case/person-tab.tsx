import { MaybeTwice } from './maybe-twice.tsx'
import { SectionPanel } from './section-panel.tsx'

export function PersonTab() {
  return (
    <>
      <MaybeTwice />
      <div>
        <SectionPanel section="person" />
        <SectionPanel section="reach" />
        <SectionPanel section="languages" />
        <SectionPanel section="background" />
      </div>
    </>
  )
}
