/**
 * What Facebook's buttons say, lower case: Indonesian and English as seen in 2026, then other interface languages from
 * general knowledge. One vote among several; docs/sites/facebook.md says where a word stands alone.
 */
export const says = {
  like: { is: ['suka', 'sukai', 'like', 'me gusta', 'curtir', 'gosto', 'j’aime', 'gefällt mir', 'sviđa mi se'] },
  /** The button of one's own reaction; which one it is follows. */
  undoLike: {
    is: ['tidak suka', 'ubah tanggapan', 'unlike', 'change reaction'],
    starts: ['hapus ', 'batal', 'remove ', 'quitar ', 'eliminar ', 'remover ', 'retirer ', 'supprimer ', 'ukloni '],
  },
  liked: { is: ['disukai', 'liked'] },
  reply: { is: ['balas', 'reply'] },
  share: {
    is: ['bagikan', 'share', 'compartir', 'compartilhar', 'partager', 'teilen'],
    starts: ['kirim ini ke teman', 'send this to friends'],
  },
  shareNow: { starts: ['bagikan sekarang', 'share now'] },
  publish: { is: ['posting', 'publikasikan', 'kirim postingan', 'post', 'publish', 'publicar', 'publier'] },
  story: {
    is: ['cerita anda', 'cerita', 'your story', 'story'],
    starts: ['tambahkan ke cerita', 'bagikan ke cerita', 'posting ke cerita', 'add to story', 'share to your story', 'share to story', 'post to story'],
  },
  send: { is: ['kirim', 'send', 'enviar', 'envoyer', 'whatsapp'], starts: ['kirim ke ', 'kirim di ', 'send to ', 'send in '] },
  follow: {
    is: ['ikuti', 'ikuti balik', 'follow', 'follow back', 'seguir', 'suivre', 's’abonner', 'folgen', 'prati'],
    starts: ['ikuti ', 'follow '],
  },
  following: { is: ['mengikuti', 'berhenti mengikuti', 'following', 'unfollow', 'siguiendo', 'seguindo', 'suivi(e)', 'gefolgt', 'joined', 'sudah bergabung', 'anggota', 'member'] },
  friend: { is: ['tambah teman', 'tambahkan teman', 'tambahkan sebagai teman', 'add friend', 'agregar', 'adicionar', 'freund/in hinzufügen', 'ajouter ami(e)'], starts: ['tambah teman ', 'tambahkan teman ', 'add friend ', 'add '] },
  join: { is: ['gabung', 'gabung ke grup', 'gabung grup', 'bergabung', 'bergabung ke grup', 'join', 'join group', 'unirte', 'unirte al grupo', 'participar', 'participar do grupo', 'rejoindre', 'rejoindre le groupe', 'beitreten', 'gruppe beitreten'], starts: ['gabung ke grup ', 'join group '] },
  rsvp: { is: ['tertarik', 'berminat', 'akan hadir', 'hadir', 'saya akan hadir', 'interested', 'going'] },
  invite: { is: ['undang', 'undang teman', 'undang orang', 'undang anggota', 'invite', 'invite friends', 'invite people', 'invite members'] },
  /** In a dialog that Invite has opened. */
  sendInvites: { starts: ['kirim', 'undang', 'send', 'invit'] },
  shareLink: { starts: ['bagikan', 'posting', 'kirim', 'share', 'post', 'send'] },
}
