const shapes = {
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  repost: 'M5 9l3-3 3 3M8 6v9a2 2 0 0 0 2 2h4M19 15l-3 3-3-3M16 18V9a2 2 0 0 0-2-2h-4',
  like: 'M12 20s-7.500-4.600-7.500-10A4.200 4.200 0 0 1 12 7.400 4.200 4.200 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  close: 'M6 6l12 12M18 6L6 18',
} as const

/** A line drawing in the colour of the text around it. */
export function Icon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  )
}
