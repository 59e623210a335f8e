/** The phone beside the camera, as a panel holds it. */

import { type ReadonlySignal, signal } from '@preact/signals'
import { encodeQR } from 'qr'
import type { Phone } from '../../shared/phone.ts'
import type { Uplink } from '../../shared/protocol.ts'
import type { Copy } from './errands.ts'

export interface PhoneState {
  phone: ReadonlySignal<Phone>
  /** What happens in the room goes to the relay: a phone is on, or the coach is asked. */
  told: ReadonlySignal<boolean>
  /** `yes` or `no` for some seconds after the link was copied, or was not. */
  copied: ReadonlySignal<'' | 'yes' | 'no'>
  turn(on: boolean): void
  copyLink(): Promise<void>
  came(phone: Phone, told: boolean): void
}

/** "Copied" stays so long, ms. */
const SHOWN = 3_000

export function createPhone({ copy, say }: { copy: Copy; say(message: Uplink): void }): PhoneState {
  const phone = signal<Phone>({ is: 'none' })
  const told = signal(false)
  const copied = signal<'' | 'yes' | 'no'>('')
  return {
    phone,
    told,
    copied,
    turn: (on) => say({ type: 'phone', on }),
    async copyLink() {
      if (phone.value.is !== 'on') return
      copied.value = (await copy(phone.value.link)) ? 'yes' : 'no'
      setTimeout(() => {
        copied.value = ''
      }, SHOWN)
    },
    came(next, tells) {
      phone.value = next
      told.value = tells
    },
  }
}

/** Light modules around a code, as its standard asks for. */
const BORDER = 4

/** A QR code as one path of unit squares; `size`: its width and height in units. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { border: BORDER, ecc: 'low' })
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size: rows.length, path }
}

/** A code in groups of three or four, as it is read aloud. */
export function spacedCode(code: string): string {
  const group = code.length % 4 === 0 ? 4 : 3
  return code.replace(new RegExp(`(.{${group}})(?=.)`, 'gu'), '$1 ')
}
