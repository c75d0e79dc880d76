/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Modal } from '../layers/modal'
import { postById, threadOf } from '../lists'
import { ActionBar } from '../post/action-bar'
import { Article } from '../post/article'
import { Picture } from '../post/media'
import { goBack } from '../route'
import { word } from '../words'

/** A picture over the page. The bar below it has no post around it; the panel beside it has several. */
export const PhotoModal = ({ id }: { id: string }): ReactNode => {
  const post = postById(id)
  if (post === undefined) return null
  const { replies } = threadOf(post)
  return (
    <Modal onClose={goBack} look="theatre">
      <h2 id="modal-header" className={css('unseen')}>
        {word('photo')}
      </h2>
      <div className={css('stage')}>
        <Press testid="app-bar-close" label={word('close')} look={['corner']} onPress={goBack}>
          <div dir="ltr">
            <Icon name="close" />
          </div>
        </Press>
        <Deep n={3}>
          <div data-testid="swipe-to-dismiss" className={css('grow')}>
            <Deep n={2}>
              <Picture post={post} />
            </Deep>
          </div>
        </Deep>
        <div>
          <div className={css('onDark')}>
            <ActionBar post={post} />
          </div>
        </div>
      </div>
      <div className={css('panel')}>
        <Deep n={3}>
          {[post, ...replies].map((one, at) => (
            <div key={one.id} data-testid="cellInnerDiv">
              <Article post={one} focused={at === 0} />
            </div>
          ))}
        </Deep>
      </div>
    </Modal>
  )
}
