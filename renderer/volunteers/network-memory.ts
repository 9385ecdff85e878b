// What was open on these pages: in the page's memory only, never in an address. Locking replaces
// the page, and with it this.

type Opened = {
  training: string | null
  meeting: string | null
  /** The meeting to which the round letter invites. */
  invitation: string | null
}

const opened: Opened = { training: null, meeting: null, invitation: null }

export function remember(of: keyof Opened, id: string | null): void {
  opened[of] = id
}

export function remembered(of: keyof Opened): string | null {
  return opened[of]
}
