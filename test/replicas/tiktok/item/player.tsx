/** @jsxImportSource react */
import { useState, type MouseEvent, type ReactNode } from 'react'
import { likeOnly } from '../actions'
import { css } from '../base/style'
import { options } from '../options'
import type { Video } from '../videos'
import { word } from '../words'

/** Handlers of the surface an item plays on: a click pauses, a double-click likes. The older page counts clicks itself. */
export const usePlayer = (video: Video) => {
  const [paused, setPaused] = useState(false)
  const toggle = () => setPaused((now) => !now)
  return {
    paused,
    toggle,
    surface: {
      onClick: (event: MouseEvent) => {
        if (options.gen === '2025' && event.detail === 2) likeOnly(video)
        toggle()
      },
      ...(options.gen === '2026' && { onDoubleClick: () => likeOnly(video) }),
    },
  }
}

/** Colours in place of a picture. */
export const pictureOf = ({ author, text }: Video): string =>
  `linear-gradient(170deg, hsl(${(author.at * 47) % 360} 30% 55%), hsl(${(text.length * 9) % 360} 30% 32%))`

/** The picture or video, a canvas behind it and the slider below it. */
export const Player = ({ video, paused }: { video: Video; paused: boolean }): ReactNode => (
  <>
    <canvas width="56.25" height="100" className={css('CanvasBackground', 'clip')} />
    <div className={css('DivBasicPlayerWrapper', 'player')}>
      <div className={css('DivXGPlayerContainer', 'player')}>
        <div
          id={`xgwrapper-0-${video.id}`}
          className={`${css('DivVideoWrapper', 'player')} xgplayer-container`}
          data-paused={paused}
          style={{ background: pictureOf(video) }}
        >
          {video.kind === 'video' && <video data-version="0.3.41" tabIndex={-1} className={css('VideoBasic', 'clip')} />}
        </div>
      </div>
    </div>
    <div className={css('DivProgressBar', 'slider')}>
      <div
        tabIndex={0}
        role="slider"
        aria-label={word('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={3}
        aria-valuetext="00:03"
        className={css('DivSlider')}
      />
    </div>
  </>
)
