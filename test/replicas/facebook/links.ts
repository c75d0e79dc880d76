import type { Naming, Post } from './posts'
import { pfbid, type User } from './world'

/** An address with the site's tracking parameters, which name nothing. */
export const tracked = (href: string): string => `${href}${href.includes('?') ? '&' : '?'}__cft__[0]=AZVkontoh&__tn__=-UC%2CP-R`

/** An account's address in each of the forms the site uses. */
export const profileLink = (who: User, naming: Naming = 'vanity'): string => {
  if (naming === 'number') return `/profile.php?id=${who.id}`
  return naming === 'people' ? `/people/${who.name.replace(/\W+/g, '-')}/${who.id}/` : `/${who.handle}`
}

/** The author's address on a post: inside a group it is the member's, and only a number. */
export const authorLink = ({ author, naming, group }: Post): string =>
  group ? `/groups/${group.slug}/user/${author.id}/` : profileLink(author, naming)

export const permalink = ({ author, id, media, group }: Post): string => {
  if (group) return `/groups/${group.slug}/posts/${id}/`
  if (media === 'video') return `/${author.handle}/videos/${id}/`
  return `/${author.handle}/posts/${pfbid(id)}`
}

export const photoLink = ({ id }: Post): string => `/photo/?fbid=${id}&set=a.${id}`
