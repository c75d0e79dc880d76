/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from '../base/link'
import { css } from '../base/style'
import { word } from '../words'
import type { Video } from '../videos'

/** What is written about an item: mentions and tags are links of one shape, people among them. */
export const Description = ({ video, e2e }: { video: Video; e2e: string }): ReactNode => (
  <div className={css('DivMultilineTextContainer')}>
    <div data-e2e={e2e} className={css('DivDescription')}>
      {video.text
        .split(/([@#][\w.]+)/)
        .filter(Boolean)
        .map((part, at) =>
          /^[@#]/.test(part) ? (
            <Link
              key={at}
              href={part.startsWith('@') ? `/${part}` : `/tag/${part.slice(1).toLowerCase()}`}
              e2e="search-common-link"
              label={part}
              className={css('StyledCommonLink', 'bold')}
            >
              <p className={css('PText')} style={{ display: 'inline' }}>
                {part}
              </p>
            </Link>
          ) : (
            <span key={at} data-e2e={`desc-span-0_${at}`} className={css('SpanText')}>
              {part}
            </span>
          ),
        )}
    </div>
  </div>
)

/** The sound an item uses, named after whoever it is from. */
export const Sound = ({ video, e2e }: { video: Video; e2e: string }): ReactNode => {
  const name = `${word('sound')} - ${video.sound.name}`
  return (
    <Link href={`/music/original-sound-${video.sound.id}`} e2e={e2e} label={name} className={css('StyledMusicLink', 'dim')}>
      ♪ {name}
    </Link>
  )
}
