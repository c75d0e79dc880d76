/** @jsxImportSource react */
import { Fragment, type ReactNode } from 'react'
import { Link } from '../base/link'

/** A caption's or comment's text: mentions and tags are links among the words. */
export const Text = ({ children }: { children: string }): ReactNode => (
  <span dir="auto">
    {children
      .split(/(@[\w.]+|#\w+)/)
      .filter(Boolean)
      .map((part, at) => (
        <Fragment key={at}>
          {part.startsWith('@') ? (
            <Link href={`/${part.slice(1).replace(/\.$/, '')}/`} look={['blue']}>
              {part}
            </Link>
          ) : part.startsWith('#') ? (
            <Link href={`/explore/tags/${part.slice(1).toLowerCase()}/`} look={['blue']}>
              {part}
            </Link>
          ) : (
            part
          )}
        </Fragment>
      ))}
  </span>
)
