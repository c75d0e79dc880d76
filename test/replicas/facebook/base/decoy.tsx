/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { ago, word } from '../words'
import { css } from './style'

const texts = ['Facebook', 'Facebook', word('like'), 'Facebook', word('share')]

const blocks = (count: number): string => Array.from({ length: count }, (_, at) =>
  `<div data-${at % 20}="1" class="${css('decoy')}"><div><span dir="auto"><span>${texts[at % texts.length]}</span></span></div>`
  + '<div aria-hidden="true" role="button" tabindex="-1"></div></div>').join('')
const made = new Map<number, { __html: string }>()

/** The blocks that mean nothing and are planted around and inside a post, each with a hidden button. */
export const Decoys = ({ n }: { n: number }): ReactNode => {
  const html = made.get(n) ?? { __html: blocks(n) }
  made.set(n, html)
  return <div dangerouslySetInnerHTML={html} />
}

/** A time in letters of their own, with letters in between that are not to be read. */
export const ScrambledTime = (): ReactNode => (
  <span className={css('scramble')} aria-labelledby="_r_jam_">
    <b>{[...ago()].flatMap((letter, at) => [<b key={`${at}x`} data-x="">{'abcdef'[at % 6]}{'\u034F'}</b>, <b key={at}>{letter}</b>])}</b>
  </span>
)
