import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Measures the card when it comes and keeps its height until it leaves. A tail that would make it grow is found out before the
 * browser paints, and is not `roomy`.
 */
export function useKept(tail: string | undefined) {
  const box = useRef<HTMLElement>(null)
  const kept = useRef<{ height: number; width: number } | undefined>(undefined)
  const [roomy, setRoomy] = useState(true)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const { offsetHeight: height, offsetWidth: width } = element
    // A panel that was made narrower has another height by right.
    if (kept.current && kept.current.width === width) setRoomy(height <= kept.current.height)
    else kept.current = { height, width }
    if (height > 0 && !tail) element.style.minBlockSize = `${kept.current.height}px`
  }, [tail])
  return { box, roomy }
}
