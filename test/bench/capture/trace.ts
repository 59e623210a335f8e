/** How long scripts ran in a page, from Chromium's own trace: every call from the browser into a script, natives and all. */

import type { CDPSession, Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  ts: number
  /** Wall time, µs. */
  dur?: number
  /** Time on the processor, µs: what other programs on the machine took is not in it. */
  tdur?: number
  tid: number
  args?: { data?: { url?: string } }
}

/** Time in the calls into one script. */
export interface Ran {
  /** Processor time, µs. */
  busy: number
  /** The longest call, µs. */
  longest: number
  calls: number
}

const CATEGORIES = ['devtools.timeline']

export interface Trace {
  /** Ends the trace. Hands back what the scripts did whose address ends so. */
  end(): Promise<(script: string) => Ran>
}

/** Begins to trace. */
export async function beginTrace(page: Page): Promise<Trace> {
  const session = await page.createCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as TraceEvent[]) if (event.name === 'FunctionCall') events.push(event)
  })
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] } })
  return { end: () => end(session, events) }
}

async function end(session: CDPSession, events: TraceEvent[]): Promise<(script: string) => Ran> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const calls = outermost(events)
  return (script) => ranOf(calls.filter(({ args }) => args?.data?.url?.endsWith(script)))
}

/** A call within a call is part of it. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const until = new Map<number, number>()
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ tid, ts, dur = 0 }) => {
      if (ts < (until.get(tid) ?? 0)) return false
      until.set(tid, ts + dur)
      return true
    })
}

function ranOf(calls: TraceEvent[]): Ran {
  const busy = calls.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0)
  return { busy, longest: Math.max(0, ...calls.map(({ tdur, dur = 0 }) => tdur ?? dur)), calls: calls.length }
}
