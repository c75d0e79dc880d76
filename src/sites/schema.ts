import * as z from 'zod/mini'
import { interactions } from '../neutrality'
import { guardedPlaces } from '../registry'
import { healthKinds } from './health-kinds'

/**
 * The shape of a site pack: what one site's page looks like, as data. The verbs are fixed and few
 * (no expressions, no patterns, no code), so that a pack can travel as signed data one day.
 * Only tests and the background import this file; the guard carries the types alone.
 */
const selector = z.string().check(z.minLength(1), z.maxLength(800))

/** Texts the site shows (name, text or the name of an icon inside), lower case; `is` compares the whole text, `starts` its beginning. */
const label = z.strictObject({
  is: z.optional(z.array(z.string())),
  starts: z.optional(z.array(z.string())),
})

/** Reads identities off the page: where to look (`in`, `find`), what to take, what it means (`as`). */
const reader = z.strictObject({
  /** `scope` is the post or row, `control` the thing pressed, `page` the document, `top` the page this frame stands in, `landing` the address it was opened with. */
  in: z.optional(z.enum(['scope', 'control', 'page', 'top', 'landing'])),
  /** Elements looked for inside; absent: the place itself. `{param:name}` stands for a value of the page's address. */
  find: z.optional(selector),
  /** Matches inside one of these do not count (a quoted post, say). */
  not: z.optional(selector),
  /** `first` match that yields something, the `last-before` the control in document order, `every` one, or the `only` one: all name the same or none counts. */
  pick: z.optional(z.enum(['first', 'last-before', 'every', 'only'])),
  /** Only links that read as the name they lead to, with nothing around it ("… reposted" is another's). */
  bare: z.optional(z.boolean()),
  /** `url` is the page's address, `param:name` one value of it, everything else is an attribute's name. */
  take: z.string(),
  /** The value is an address, and this one of its parameters is meant. */
  query: z.optional(z.string()),
  /** Matches inside the first of these do not count: what belongs to the outer of two. */
  apart: z.optional(selector),
  /** Fixed text cut off the front or the end; a value without it is not read. */
  after: z.optional(z.string()),
  before: z.optional(z.string()),
  /** Only what follows these texts, one after the other, up to the next quotation mark: a value in a script's data. */
  past: z.optional(z.array(z.string())),
  /**
   * `account`: an address naming an account · `person`: the same, and no group · `permalink`: an address naming a post and its author ·
   * `handle`, `numeric`, `channel`, `post`: the bare thing · `encoded-channel`: a channel's id inside base64 · `mention`: the first @name ·
   * `address`: the first address in a text that names an account or its post, on any site ·
   * `mentions`: every @name and hashtag in a text, and every such address.
   */
  as: z.enum(['account', 'person', 'permalink', 'handle', 'numeric', 'channel', 'encoded-channel', 'post', 'mention', 'address', 'mentions']),
  /**
   * Not what `find` matches but the JSON in it is read: in the object whose `id` is the post's, everybody on its `list`, by
   * the field `take` names. A page says there what it has no room to show.
   */
  data: z.optional(z.strictObject({ id: z.string(), list: z.string() })),
})

const scope = z.strictObject({
  name: z.string(),
  /** Nearest ancestor of the control; absent, and `holds` too: the page is the scope. */
  select: z.optional(selector),
  /** Nearest ancestor with all of these in it: told by what is inside, where nothing marks the thing itself. */
  holds: z.optional(z.array(selector)),
  /** What `holds` finds must not be, be inside or have in it: parts of the page that are larger than any post. */
  without: z.optional(selector),
  /** Not around the control: the match that stands across the middle of the screen, the last of several. */
  shown: z.optional(z.boolean()),
  /** What holds two of these is more than one post or row, and says nothing about either. */
  alone: z.optional(selector),
  /** The scope exists only on pages whose path has this segment. */
  path: z.optional(z.string()),
  author: z.array(reader),
  /** Ids that stand beside the handle, of the same account; or others who made it together with the author. */
  ids: z.optional(z.array(reader)),
  /** Whose post is shared in it: what is done to it is done to both. */
  shared: z.optional(z.array(reader)),
  post: z.array(reader),
  /** The author of a post shown inside this one: a softer note, no hold. */
  quoted: z.optional(z.array(reader)),
  /** What stands under a post and is none: what it offers is not what the post offers, and health counts it apart. */
  below: z.optional(z.boolean()),
  /** Where the author's badge goes. */
  badge: z.optional(selector),
  /** What to look for when the page is searched for such scopes, where `select` alone would match too much. */
  sight: z.optional(selector),
})

const control = z.strictObject({
  name: z.string(),
  select: selector,
  /** Only inside one of these. */
  within: z.optional(selector),
  /** Inside one of these it is something else. */
  not: z.optional(selector),
  label: z.optional(label),
  /** Only on pages whose path starts so. */
  path: z.optional(z.string()),
  does: z.enum(interactions),
  /** Matching this, the control stands at "on": pressing undoes. */
  on: z.optional(selector),
  /** The same told by something else inside the scope. */
  onInside: z.optional(selector),
  /** What the control says at "on", where nothing but words tells. */
  onLabel: z.optional(label),
  /** Acts on a double click only: media that are liked that way. */
  double: z.optional(z.boolean()),
  /** Scopes that can say whose it is, in order. `remembered` takes what the opener named. */
  scopes: z.array(z.string()),
  /** The control only opens something: its target is remembered under this family, nothing is held. */
  opens: z.optional(z.string()),
  /** Pointing at the control opens something (a fly-out of reactions): its target is remembered under this family. */
  hover: z.optional(z.string()),
  /** The control belongs to what an opener of this family opened; without one it is not ours. */
  family: z.optional(z.string()),
  /** Where what was opened names its post: another than the opener's, and the control is not ours. */
  agrees: z.optional(reader),
  /** Whose it is may show a moment after the control does: a press before then waits for it. */
  awaits: z.optional(z.boolean()),
  /** Worth a quiet note when it opens a composer on a registrant's post. */
  composer: z.optional(z.boolean()),
  /** It may not be the last step: the consent given for it counts for the next as well. */
  leads: z.optional(z.boolean()),
  /** Carries no mark: what it opens is mostly harmless. */
  unmarked: z.optional(z.boolean()),
})

const composer = z.strictObject({
  name: z.string(),
  submit: selector,
  /** What the submit button says, where the selector alone does not tell. */
  label: z.optional(label),
  /** The text boxes. */
  text: selector,
  /** Keys that send from the text box. */
  keys: z.array(z.enum(['Enter', 'Control+Enter'])),
  /** The composer's box around the submit button; absent: the page. */
  within: z.optional(selector),
  /** Whom it answers or quotes, in order; each is one possible attempt. */
  targets: z.array(z.strictObject({
    does: z.enum(interactions),
    scopes: z.array(z.string()),
    /**
     * What an opener of this family named counts where the composer shows its handle or stands `inside` one of these, or,
     * with `lasting`, while the opener stands on the page: one box that answers whatever was chosen last.
     */
    family: z.optional(z.string()),
    inside: z.optional(selector),
    lasting: z.optional(z.boolean()),
  })),
  /** People and posts named in the text itself. */
  mentions: z.optional(z.strictObject({ does: z.enum(interactions), read: z.array(reader) })),
})

const shortcut = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(1)),
  /** The control the key stands for. */
  control: z.string(),
  /** The post it acts on when the focus is inside one; absent: the focus does not matter. */
  post: z.optional(selector),
  /** Viewers that take the key when no post has the focus: the control on the screen is meant. */
  viewers: z.array(selector),
  /** Where several stand on the screen, the one nearest its middle: a feed that snaps from post to post. */
  midmost: z.optional(z.boolean()),
})

/**
 * Where a control is to be expected, told by other things than the control's own selectors: only for counting how well
 * the pack still fits the page. Nothing is ever held because of a sign.
 */
const sign = z.strictObject({
  tells: z.enum(healthKinds),
  /** Any of these interactions is meant. */
  does: z.array(z.enum(interactions)),
  /** The control, something in it, or what it stands in. */
  select: selector,
  label: z.optional(label),
  /** Only while something of this family is open: what the person opened a moment ago. */
  family: z.optional(z.string()),
  /** Only on pages whose path starts so. */
  path: z.optional(z.string()),
})

export const sitePack = z.strictObject({
  site: z.enum(guardedPlaces),
  /** Rises with every change. */
  version: z.int(),
  /** Day of the newest evidence behind it, and where that is written down. */
  checked: z.iso.date(),
  source: z.string(),
  /** Address that relative links are read against. */
  origin: z.url(),
  /** Who uses the page, where it tells. */
  signedIn: z.optional(z.array(reader)),
  scopes: z.array(scope),
  controls: z.array(control),
  composers: z.array(composer),
  shortcuts: z.array(shortcut),
  /** Everything that can be pressed, where that is shorter said than by all controls: the rest of a page costs next to nothing. */
  buttons: z.optional(selector),
  /** Bundled packs keep theirs apart, out of the guard: src/sites/signs.ts. */
  signs: z.optional(z.array(sign)),
})

export type SitePack = z.infer<typeof sitePack>
export type Reader = z.infer<typeof reader>
export type Scope = z.infer<typeof scope>
export type Control = z.infer<typeof control>
export type Sign = z.infer<typeof sign>
export type Composer = z.infer<typeof composer>
