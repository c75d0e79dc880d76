import { type Content, contentOf } from './content'
import { buildDialog } from './dialog'
import { openModal } from './modal'
import { dismissNote, note } from './note'
import { buildReason } from './reason'
import { createShell } from './shell'
import { words } from './text'
import type { Decision, WarningView } from './types'

let asking = false

/**
 * Asks the person, above everything on the page, and settles with the answer. One at a time: asked again
 * meanwhile, the answer is "cancelled" at once. Where no dialog can be shown, the answer is "lost".
 */
export async function warn(view: WarningView): Promise<Decision> {
  if (asking) return { kind: 'cancelled' }
  asking = true
  dismissNote()
  try {
    const decision = await ask(view, contentOf(view)).catch((): Decision => ({ kind: 'lost' }))
    if (decision.kind === 'lost') note({ kind: 'lost', language: view.language })
    return decision
  } finally {
    asking = false
  }
}

function ask(view: WarningView, content: Content): Promise<Decision> {
  return new Promise((resolve) => {
    const shell = createShell(view.look)
    const { dialog, sheet, body, actions, stop } = buildDialog(content, view, {
      onStop: cancel,
      onGo: goOn,
      onHandbook: () => { view.openPage({ item: view.explanation.primary.item }) },
      onMistaken: () => { view.openPage({ key: view.registrant.key }) },
    })
    shell.root.append(dialog)
    const modal = openModal({ shell, dialog, sheet, actions, first: stop, onEscape: cancel, onLost: () => { decide({ kind: 'lost' }) } })
    let reason: ReturnType<typeof buildReason> | undefined
    view.calledOff?.addEventListener('abort', cancel)

    function goOn(): void {
      if (!modal.mayGoOn()) return
      if (view.requireReason === undefined) { decide({ kind: 'continued' }); return }
      const given = reason?.read()
      if (given !== undefined) { decide({ kind: 'continued', reason: given }); return }
      if (reason === undefined) {
        reason = buildReason(words[view.language].reason, view.requireReason.presets)
        body.replaceChildren(reason.element)
        dialog.setAttribute('aria-describedby', 'who')
        modal.restart()
      } else reason.complain()
      reason.focus()
    }

    function cancel(): void {
      decide({ kind: 'cancelled' })
    }

    function decide(decision: Decision): void {
      modal.close()
      resolve(decision)
    }
  })
}
