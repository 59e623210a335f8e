/** What an hour of broadcasting costs: the calls that the brain really makes on the evenings, with their real prompts, at the price table. */

import { join } from 'node:path'
import { guess, moneyOf } from '../../../relay/meter/money.ts'
import { promptFor } from '../../../shared/coach/index.ts'
import { defaultModel, prices } from '../../../shared/prices.ts'
import { laneOf } from '../../eval/lane.ts'
import { models } from '../../eval/models/index.ts'
import { fromFolder } from '../../eval/stream.ts'
import { play } from '../../evenings/replay.ts'
import { root } from '../../tools/where.ts'

/** Two short lines. */
const OUT = 30

/** Calls and US dollars of an hour, over all own evenings, with the default model. */
export function evening(): { calls: number; money: number } {
  const price = prices[defaultModel]
  let [calls, money, seconds] = [0, 0, 0]
  for (const { script } of fromFolder(join(root, 'test/evenings'))) {
    play(
      script,
      laneOf(models.good, (ask) => {
        calls += 1
        money += moneyOf(price, guess(promptFor(ask, '00000000'), OUT))
      }),
    )
    seconds += script.end
  }
  const hours = seconds / 3_600
  return { calls: calls / hours, money: money / hours }
}
