/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Modal } from './modal'
import { closeSheet, type OpenSheet } from './state'

/** The site's one confirmation sheet: it stands for following, stopping to follow, intents and drafts alike. */
export const Sheet = ({ sheet, children }: { sheet: OpenSheet; children?: ReactNode }): ReactNode => {
  const finish = (then?: () => void) => () => {
    closeSheet()
    then?.()
  }
  return (
    <Modal onClose={finish()} look="sheet" testid="confirmationSheetDialog">
      <Deep n={1}>
        <h1 id="modal-header" dir="ltr" className={css('title')}>
          <span>{sheet.title}</span>
        </h1>
        {children}
        <div className={css('stack')}>
          <Press testid="confirmationSheetConfirm" look={['filled', 'wide']} onPress={finish(sheet.onConfirm)}>
            <div dir="ltr">
              <span>
                <span>{sheet.confirm}</span>
              </span>
            </div>
          </Press>
          <Press testid="confirmationSheetCancel" look={['outlined', 'wide']} onPress={finish(sheet.onCancel)}>
            <div dir="ltr">
              <span>
                <span>{sheet.cancel}</span>
              </span>
            </div>
          </Press>
        </div>
      </Deep>
    </Modal>
  )
}
