/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { Dialog } from '../layers/dialog'
import { Detail } from '../post/detail'
import { postPath, postByCode, type Post } from '../posts'
import { closeModal, currentPlace, navigate } from '../route'
import { word } from '../words'

/** A post in a dialog over the list it was opened from. Going to the next one keeps the nodes and changes what they show. */
export const PostDialog = ({ path, list }: { path: string; list: readonly Post[] }): ReactNode => {
  const post = postByCode(path.split('/').filter(Boolean).at(-1) ?? '') ?? list.find(({ code }) => path.includes(code))
  if (post === undefined) return null
  const next = list[list.indexOf(post) + 1]
  return (
    <>
      <Dialog onClose={closeModal}>
        <Deep n={3}>
          <Detail post={post} as="article" />
        </Deep>
      </Dialog>
      <Press look={['corner']} truth="close-post" onPress={closeModal}>
        <Icon name="close" label={word('close')} size={18} />
      </Press>
      {next && (
        <Press
          native
          look={['aside']}
          truth="next-post"
          onPress={() => {
            if (currentPlace().over) navigate(postPath(next), list)
          }}
        >
          <Deep n={1}>
            <span>
              <Icon name="next" label={word('next')} size={16} />
            </span>
          </Deep>
        </Press>
      )}
    </>
  )
}
