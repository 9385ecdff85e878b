import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import './tabs.css'

export type TabItem<K extends string> = {
  id: K
  title: string
  count?: number
  /** Read aloud after the title, and shown on hover. */
  hint?: string
}

type Props<K extends string> = {
  label: string
  items: readonly TabItem<K>[]
  selected: K
  onSelect: (id: K) => void
  /** What the selected tab shows. */
  children: ReactNode
  /** A small link at the right edge of the row. */
  aside?: ReactNode
}

export function Tabs<K extends string>(props: Props<K>) {
  const { label, items, selected, onSelect, children, aside } = props
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={key => {
        const item = items.find(candidate => candidate.id === key)
        if (item) onSelect(item.id)
      }}
    >
      <div className="tabs__row">
        <TabList className="tabs__list" aria-label={label}>
          {items.map(item => (
            <Tab key={item.id} id={item.id} className="tabs__tab">
              <span title={item.hint}>{item.title}</span>
              {item.hint && <span className="sr-only">, {item.hint}</span>}
              {item.count !== undefined && <span className="tabs__count">{item.count}</span>}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      <TabPanel key={selected} id={selected} className="tabs__panel">
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
