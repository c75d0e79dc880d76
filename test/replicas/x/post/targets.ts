import type { Post } from '../posts'

/** The post each article shows at this moment; a recycled article changes its entry. */
const shown = new WeakMap<Element, Post>()

export const showing = (article: Element, post: Post): void => void shown.set(article, post)
export const postOf = (article: Element): Post | undefined => shown.get(article)
