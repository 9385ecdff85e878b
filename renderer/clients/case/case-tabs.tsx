import type { ComponentType } from 'react'
import { DocumentsTab } from '../../documents/documents-tab.tsx'
import { ReferralsTab } from '../../referrals/referrals-tab.tsx'
import { type TabItem, Tabs } from '../../ui/tabs.tsx'
import { useRead } from '../../use-read.ts'
import { ClientHelpersTab } from '../../volunteers/client-helpers-tab.tsx'
import { type CaseTab, caseTab, useCase } from './case-context.ts'
import { HouseholdTab } from './household-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { PersonTab } from './person-tab.tsx'
import { PlanTab } from './plan-tab.tsx'
import { PrivacyTab } from './privacy-tab.tsx'
import { ResidenceTab } from './residence-tab.tsx'
import { TimelineTab } from './timeline-tab.tsx'

const titles: Readonly<Record<CaseTab, string>> = {
  overview: 'Übersicht',
  person: 'Person',
  residence: 'Aufenthalt',
  plan: 'Hilfeplan',
  referrals: 'Vermittlungen',
  helpers: 'Begleitung',
  documents: 'Dokumente',
  timeline: 'Verlauf',
  household: 'Haushalt',
  privacy: 'Datenschutz',
}

function Documents() {
  return <DocumentsTab clientId={useCase().file.id} />
}

function Referrals() {
  return <ReferralsTab clientId={useCase().file.id} />
}

function Helpers() {
  return <ClientHelpersTab clientId={useCase().file.id} />
}

const panels: Readonly<Record<CaseTab, ComponentType>> = {
  overview: OverviewTab,
  person: PersonTab,
  residence: ResidenceTab,
  plan: PlanTab,
  referrals: Referrals,
  helpers: Helpers,
  documents: Documents,
  timeline: TimelineTab,
  household: HouseholdTab,
  privacy: PrivacyTab,
}

/** What stands behind a tab is counted; nothing is no number. */
function useCounts(): Partial<Record<CaseTab, number>> {
  const { file, plan, timeline } = useCase()
  const documents = useRead('documents', 'list', { clientId: file.id })
  const referrals = useRead('referrals', 'listOfClient', { clientId: file.id })
  const helpers = useRead('volunteers', 'listAssignments', {
    helperId: null,
    clientId: file.id,
    running: true,
  })
  return {
    residence: file.residence.entries.length,
    plan: plan.needs.length,
    referrals: referrals.data?.length ?? 0,
    helpers: helpers.data?.length ?? 0,
    documents: documents.data?.filter(({ removedAt }) => removedAt === null).length ?? 0,
    timeline: timeline.length,
    household: file.relatives.length,
  }
}

type Props = { selected: CaseTab; onSelect: (tab: CaseTab) => void }

export function CaseTabs({ selected, onSelect }: Props) {
  const counts = useCounts()
  const items = caseTab.map((id): TabItem<CaseTab> => {
    const count = counts[id]
    return { id, title: titles[id], ...(count ? { count } : {}) }
  })
  const Panel = panels[selected]
  return (
    <Tabs label="Akte" items={items} selected={selected} onSelect={onSelect}>
      <Panel />
    </Tabs>
  )
}
