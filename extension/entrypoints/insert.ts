import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertInto } from '../watch/box.ts'
import { openMenu } from '../watch/menu.ts'
import { offerHands } from './reader/hands.ts'

export default defineUnlistedScript(() => offerHands({ insert: insertInto, menu: openMenu }))
