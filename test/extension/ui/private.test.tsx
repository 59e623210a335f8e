// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import { at, live } from '../../stage/gallery/views.ts'
import { mount, settled, text } from './mount.ts'

const nothing = () => undefined
const list = (place: ParentNode) => place.querySelector('[aria-label=Private]')

it('private messages stand in the panel as plain text, and only while there are some', async () => {
  const { room } = standRoom(live, () => at)
  const on = { onOptions: nothing, onGrant: nothing, onWelcome: nothing, siteName: (id: string) => id }
  const place = mount(<Panel room={room} choices={await standChoices()} {...on} />)
  expect(list(place)).toBeNull()
  room.receive({ type: 'private', messages: [{ id: 'm1', at, who: 'ann', text: '<b>psst</b>' }] })
  await settled()
  expect(text(list(place)?.querySelector('li p'))).toBe('<b>psst</b>')
  expect(list(place)?.querySelector('b')).toBeNull()
  room.receive({ type: 'private', messages: [] })
  await settled()
  expect(list(place)).toBeNull()
})
