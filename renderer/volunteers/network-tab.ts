export type NetworkTab = 'personen' | 'aufgaben' | 'rundbrief'

let last: NetworkTab = 'personen'

/** Where she was on this page; what Heute leads to opens its own tab. */
export function rememberNetworkTab(tab: NetworkTab): void {
  last = tab
}

export function lastNetworkTab(): NetworkTab {
  return last
}
