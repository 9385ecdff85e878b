/** Whose part of a plan it is, who recorded it and when. */
export type Recorded = { id: string; clientId: string; by: string; at: string; on: string }
