import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Calls `seen` once, when the browser has laid the element out of its own accord, and before it paints. To ask for a size sooner
 * would make the page lay out all that has changed in it, in our task.
 */
export function useLaidOut<E extends Element>(element: RefObject<E | null>, seen: (element: E) => void): void {
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      observer.disconnect()
      if (element.current) seen(element.current)
    })
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
}

/**
 * Measures the card when it comes and keeps its height until it leaves. A tail that would make it grow is found out before the
 * browser paints, and is not `roomy`.
 */
export function useKept(tail: string | undefined) {
  const box = useRef<HTMLElement>(null)
  const kept = useRef<{ height: number; width: number } | undefined>(undefined)
  const [roomy, setRoomy] = useState(true)
  useLaidOut(box, (element) => {
    const { offsetHeight: height, offsetWidth: width } = element
    kept.current = { height, width }
    if (height > 0 && !tail) element.style.minBlockSize = `${height}px`
  })
  useLayoutEffect(() => {
    const [element, before] = [box.current, kept.current]
    if (!element || !before || !tail) return
    // A panel that was made narrower has another height by right.
    if (before.width === element.offsetWidth) setRoomy(element.offsetHeight <= before.height)
  }, [tail])
  return { box, roomy }
}
