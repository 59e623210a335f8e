import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * A text that is typed before it is saved: on Enter, when the field is left, and when the page goes (a popup closes without a
 * word). `tidy` makes it whole first. What was saved elsewhere meanwhile replaces the draft.
 */
export function useDraft(saved: string, save: (text: string) => void, tidy = (text: string): string => text) {
  const [text, setText] = useState(saved)
  const [seen, setSeen] = useState(saved)
  const [typing, setTyping] = useState(false)
  const latest = useRef({ text, saved, save })
  latest.current = { text, saved, save }
  const commit = () => {
    const now = latest.current
    const whole = tidy(now.text)
    setTyping(false)
    setText(whole)
    if (whole !== now.saved) now.save(whole)
  }
  if (seen !== saved) {
    setSeen(saved)
    setText(saved)
  }
  useLayoutEffect(() => {
    window.addEventListener('pagehide', commit)
    return () => window.removeEventListener('pagehide', commit)
  }, [])
  return {
    text,
    /** While it is typed it is not judged. */
    typing,
    set: setText,
    field: {
      value: text,
      onInput(event: { currentTarget: { value: string } }) {
        setTyping(true)
        setText(event.currentTarget.value)
      },
      onBlur: commit,
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) commit()
      },
    },
  }
}
