/** A tea's picture: the shop's own, since the admin is served from another origin and would show a broken one. */
export const pictureOf = (handle: string | null | undefined) => (handle ? `/pictures/${handle}.svg` : '')
