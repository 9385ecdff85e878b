import { useCallback, useEffect, useState } from 'react'

/** Whole seconds until a wait is over, counted by the clock that cannot be turned. */
export function useCountdown() {
  const [until, setUntil] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)

  const start = useCallback((length: number) => {
    setSeconds(Math.max(0, Math.ceil(length)))
    setUntil(length > 0 ? performance.now() + length * 1000 : null)
  }, [])

  useEffect(() => {
    if (until === null) return
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setSeconds(left)
      if (left === 0) setUntil(null)
    }, 250)
    return () => clearInterval(timer)
  }, [until])

  return { seconds, start }
}
