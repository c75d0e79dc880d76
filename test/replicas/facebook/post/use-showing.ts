import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Scope } from '../ids'
import type { Post } from '../posts'
import { showing } from './shown'

/** A ref for the element that shows a post, so that shortcuts know it. */
export const useShowing = (post: Post, scope: Scope): RefObject<HTMLDivElement | null> => {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (element.current) showing(element.current, { post, scope })
  })
  return element
}
