import { click, wait } from './cells'
import type { Behaviour } from '../instagram/watch'
import type { Recorded, Target } from '../types'
import { message, ours, sharedIn } from './world'

/** Whose post is in what was sent. */
export const targetOf = ({ body }: Recorded): Target | undefined => sharedIn(JSON.stringify(body))

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  [
    'with one chat picked nothing is sent yet: the text stands in its box, and the address bar has been cleaned',
    async (drive, replicas) => {
      await drive.goto(`https://web.whatsapp.com/send?text=${encodeURIComponent(message(ours.tiktok))}`)
      for (const step of [click('[data-chat="Bu Guru"]'), click('[data-part="pick"]'), wait('footer [data-tab="10"]')]) await drive.step(step)
      await drive.settle()
      return replicas.requests().length === 0
        && await drive.evaluate<boolean>(`document.querySelector('[data-tab="10"]').innerText.includes(${JSON.stringify(ours.tiktok.address)}) && location.pathname === '/'`)
    },
  ],
]
