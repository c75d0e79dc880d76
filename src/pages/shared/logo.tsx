/** The shield with its level, drawn in the colour of the text around it; the same mark as on the warning. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d="M12 1.5 21 4.8v6.4c0 5.4-3.7 9.5-9 11.3-5.3-1.8-9-5.9-9-11.3V4.8z" />
      <rect class="level" x="7" y="10" width="10" height="3" rx="1.5" />
    </svg>
  )
}
