import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Phone } from '../../../shared/phone.ts'
import { type PhoneState, qrPath, spacedCode } from '../../state/phone.ts'
import { Icon } from '../parts/icon.tsx'
import { phone as words } from '../words.ts'

type On = Extract<Phone, { is: 'on' }>

/** In the foot: the way to a phone, where there is a relay and none is shown yet. */
export function PhoneButton({ state }: { state: PhoneState }) {
  const { is } = state.phone.value
  if (is === 'none' || is === 'on') return null
  return (
    <button type="button" class="btn grow" disabled={is === 'asked'} onClick={() => state.turn(true)}>
      <Icon name="phone" />
      {is === 'asked' ? words.asking : words.show}
    </button>
  )
}

/** The phone that is shown, or why none can be. The QR code folds away once a phone has come. */
export function PhoneSection({ state }: { state: PhoneState }) {
  const phone = state.phone.value
  if (phone.is === 'failed')
    return (
      <section class="sec" aria-label={words.title}>
        <p class="note" role="status">
          <span>
            <b>{words.failed}</b> {phone.message}
          </span>
        </p>
      </section>
    )
  return phone.is === 'on' ? <Shown state={state} phone={phone} /> : null
}

function Shown({ state, phone }: { state: PhoneState; phone: On }) {
  const [open, setOpen] = useState<boolean | undefined>()
  const unfolded = open ?? phone.phones === 0
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section class="sec phone" aria-label={words.title} ref={place}>
      <div class="head">
        <h2>{words.title}</h2>
        <span class="t3 sm">{words.phones(phone.phones)}</span>
        <button type="button" class="btn" onClick={() => state.turn(false)}>
          {words.stop}
        </button>
      </div>
      {unfolded && <Ways state={state} phone={phone} />}
      {phone.phones > 0 && (
        <button type="button" class="btn bare" aria-expanded={unfolded} onClick={() => setOpen(!unfolded)}>
          {unfolded ? words.less : words.more}
        </button>
      )}
      <p class="sm t2">{words.told}</p>
    </section>
  )
}

/** By camera, by link, by hand. */
function Ways({ state, phone: { link, code, plain } }: { state: PhoneState; phone: On }) {
  const typed = new URL(link)
  return (
    <div class="ways">
      {plain ? <p class="sm wide">{words.plain}</p> : <QR text={link} />}
      <div class="grow">
        {!plain && <p class="sm">{words.scan}</p>}
        <button type="button" class="btn" onClick={() => void state.copyLink()}>
          {words.copy}
        </button>
        <p class="sm t2" role="status">
          {words.copied[state.copied.value]}
        </p>
      </div>
      <div class="code">
        {code && (
          <>
            <p class="sm">
              {words.code} <bdi>{typed.host + typed.pathname}</bdi>
            </p>
            <p class="num big">{spacedCode(code.text)}</p>
            <p class="sm t2">{words.codeUntil(code.until)}</p>
          </>
        )}
        <button type="button" class="btn bare" onClick={() => state.turn(true)}>
          {words.newCode}
        </button>
      </div>
    </div>
  )
}

/** Dark on light in every theme: phones read no other. */
function QR({ text }: { text: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
