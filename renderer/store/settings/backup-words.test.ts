import { describe, expect, it } from 'vitest'
import { formatBytes, lossText } from './backup-words.ts'

describe('formatBytes', () => {
  it('speaks of kilobytes below a megabyte and of tenths above', () => {
    expect(formatBytes(180_224)).toBe('181 kB')
    expect(formatBytes(12_345_678)).toBe('12,3 MB')
  })
})

describe('lossText', () => {
  const now = '2026-11-16T08:00:00.000Z'
  it('counts calendar days of the office, not hours', () => {
    expect(lossText('2026-11-15T22:30:00.000Z', now)).toContain('gestern')
    expect(lossText('2026-11-15T23:30:00.000Z', now)).toContain('heute')
    expect(lossText('2026-11-13T16:42:00.000Z', now)).toContain('3 Tagen')
  })
})
