export const root: string
export const standin: string
export function electronBinary(): string | undefined
export function electronDist(): { dist: string; binary: string } | undefined
export function chromium(): string | undefined
export function ensureRuntime(): Promise<{
  kind: 'electron' | 'standin'
  binary: string
  label: string
}>
