import { useEffect, useState } from 'react'

/** The value as it was a moment ago, so that nothing is asked with every key. */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [calm, setCalm] = useState(value)
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal values are one value
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), milliseconds)
    return () => clearTimeout(timer)
  }, [key, milliseconds])
  return calm
}
