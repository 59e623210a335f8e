import { useEffect, useRef } from 'preact/hooks'
import type { Question } from '../../../shared/consult.ts'
import { Icon } from '../parts/icon.tsx'
import { createRecorder } from '../recorder.ts'
import { ask as words } from '../words.ts'

export interface TalkParts {
  off: boolean
  onListen(is: boolean): void
  onTrouble(words: string): void
  onSaid(question: Question): void
}

/** No question takes longer. Ms. */
const LONGEST = 55_000

/** Hold to talk: by pointer or by Space. Release sends, Esc drops it. */
export function Talk({ off, onListen, onTrouble, onSaid }: TalkParts) {
  const recorder = useRef(createRecorder())
  const held = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => recorder.current.drop(), [])

  const rest = (): boolean => {
    const was = held.current
    held.current = false
    clearTimeout(timer.current)
    if (was) onListen(false)
    return was
  }
  const hold = () => {
    if (off || held.current) return
    held.current = true
    onTrouble('')
    onListen(true)
    timer.current = setTimeout(() => void release(), LONGEST)
    recorder.current.start().catch((error: { name?: string }) => {
      if (rest()) onTrouble(error.name === 'NotFoundError' ? words.noDevice : words.noMic)
    })
  }
  const release = async () => {
    if (!rest()) return
    const said = await recorder.current.stop().catch(() => undefined)
    if (said) onSaid(said)
    else onTrouble(words.held)
  }
  const drop = () => {
    if (rest()) recorder.current.drop()
  }
  return (
    <button
      type="button"
      class="btn sq talk"
      aria-label={words.talk}
      title={words.talk}
      disabled={off}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        hold()
      }}
      onPointerUp={() => void release()}
      onPointerCancel={drop}
      onBlur={drop}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === ' ') event.preventDefault()
        if (event.key === ' ' && !event.repeat) hold()
        if (event.key === 'Escape') drop()
      }}
      onKeyUp={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        void release()
      }}
    >
      <Icon name="mic" />
    </button>
  )
}
