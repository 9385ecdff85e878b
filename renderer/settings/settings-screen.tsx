import type { ComponentType } from 'react'
import type { Role } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { PageHead } from '../ui/page-head.tsx'
import { Tabs } from '../ui/tabs.tsx'
import './settings.css'

export type SettingsTab = {
  id: string
  title: string
  roles: readonly Role[]
  /** Other words under which the search finds the tab. */
  words: string
  Panel: ComponentType
}

type Props = {
  tabs: readonly SettingsTab[]
  selected: string
  onSelect: (id: string) => void
}

export function tabsOf(role: Role, tabs: readonly SettingsTab[]): SettingsTab[] {
  return tabs.filter(tab => tab.roles.includes(role))
}

export function SettingsScreen({ tabs, selected, onSelect }: Props) {
  const { session } = useHouse()
  const mine = tabsOf(session.role, tabs)
  const tab = mine.find(candidate => candidate.id === selected) ?? mine[0]
  if (!tab) return null
  return (
    <div className="page">
      <PageHead title="Einstellungen" />
      <Tabs label="Einstellungen" items={mine} selected={tab.id} onSelect={onSelect}>
        <tab.Panel key={tab.id} />
      </Tabs>
    </div>
  )
}
