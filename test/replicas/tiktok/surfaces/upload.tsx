/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { publishVideo } from '../actions'
import { pressed } from '../base/press'
import { css } from '../base/style'
import { Editor } from '../comments/editor'
import { showToast } from '../store'
import { word } from '../words'

/** Where a video that is already there gets its caption and is published. */
export const Upload = (): ReactNode => {
  const [text, setText] = useState('')
  const publish = () => {
    publishVideo(text)
    setText('')
  }
  return (
    <main id="main-content-upload" className={css('MainContainer', 'main', 'pad')}>
      <div className={css('DivUploadForm', 'stack')}>
        <div className={css('DivUploadInfo', 'dim')}>video.mp4 · {word('uploaded')}</div>
        <div className={css('DivCaptionTitle', 'bold')}>{word('caption')}</div>
        <div className="caption-editor">
          <div className={css('DivCaptionEditor', 'editor')}>
            <Editor text={text} placeholder={word('caption')} onText={setText} />
          </div>
        </div>
        <div className={css('DivButtonGroup', 'row')}>
          <button type="button" data-e2e="post_video_button" className={css('ButtonPost', 'filled')} {...pressed(publish)}>
            <div className="Button__content">{word('post')}</div>
          </button>
          <button type="button" data-e2e="save_draft_button" className={css('ButtonDraft', 'plain')} {...pressed(() => showToast(word('draft')))}>
            <div className="Button__content">{word('draft')}</div>
          </button>
        </div>
      </div>
    </main>
  )
}
