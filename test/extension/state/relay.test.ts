import { expect, it } from 'vitest'
import { addressProblem, isLoopback, tidyAddress } from '../../../extension/state/relay.ts'
import { relayAddress } from '../../../extension/transport/address.ts'

it('what is typed is made whole', () => {
  expect(tidyAddress(' relay.example/ ')).toBe('https://relay.example')
  expect(tidyAddress('localhost:8787')).toBe('http://localhost:8787')
  expect(tidyAddress('http://relay.example//')).toBe('http://relay.example')
  expect(tidyAddress('  ')).toBe('')
})

it('knows this computer by its names, and is not fooled by look-alikes', () => {
  expect(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'].every(isLoopback)).toBe(true)
  expect(['http://127.0.0.1.example', 'http://localhost.example', 'https://10.0.0.1'].some(isLoopback)).toBe(false)
})

it('says why an address cannot be used', () => {
  expect(addressProblem('', false)).toBeUndefined()
  expect(addressProblem('https://relay.example/base', false)).toBeUndefined()
  expect(addressProblem('nonsense', false)).toBe('not-an-address')
  expect(addressProblem('ftp://relay.example', false)).toBe('not-an-address')
  expect(addressProblem('https://relay.example/?key=1', false)).toBe('not-an-address')
  expect(addressProblem('https://me:secret@relay.example', false)).toBe('secrets-inside')
  expect(addressProblem('http://relay.example', true)).toBe('plain')
  expect(addressProblem('http://127.0.0.1:8787', false)).toBe('this-computer')
  expect(addressProblem('http://127.0.0.1:8787', true)).toBeUndefined()
})

it('accepts nothing that the transport would refuse', () => {
  const typed = [
    'relay.example',
    'localhost:1',
    '127.0.0.1:1',
    '127.9.9.9:1',
    '[::1]:1',
    'http://a.example',
    'x y',
    'https://',
  ]
  for (const loopback of [true, false])
    for (const address of typed.map(tidyAddress).filter((one) => !addressProblem(one, loopback)))
      expect([address, 'url' in relayAddress(address, loopback)]).toEqual([address, true])
})
