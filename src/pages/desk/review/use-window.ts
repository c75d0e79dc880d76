import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows drawn beyond both edges, so that a quick wheel meets no gap. */
const beyond = 8

/** Which rows of a long list are drawn, and where; `ref` goes on the scrolling box, whose rows all have one height. */
export function useWindow(count: number) {
  const ref = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600, row: 52 })

  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    const look = () => {
      const row = box.querySelector<HTMLElement>('[data-row]')?.offsetHeight || 52
      setView((old) => old.top === box.scrollTop && old.height === box.clientHeight && old.row === row
        ? old
        : { top: box.scrollTop, height: box.clientHeight, row })
    }
    look()
    const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look)
    watch?.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      watch?.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [count === 0])

  const first = Math.max(0, Math.floor(view.top / view.row) - beyond)
  const last = Math.min(count, Math.ceil((view.top + view.height) / view.row) + beyond)
  return {
    ref, first, last, row: view.row,
    /** How many rows fit, for Page Up and Page Down. */
    page: Math.max(1, Math.floor(view.height / view.row) - 1),
    /** Brings a row into sight. */
    show: (at: number) => {
      const box = ref.current
      if (box === null) return
      const top = at * view.row
      if (top < box.scrollTop) box.scrollTop = top
      else if (top + view.row > box.scrollTop + box.clientHeight) box.scrollTop = top + view.row - box.clientHeight
    },
  }
}
