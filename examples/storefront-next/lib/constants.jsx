const card = <span aria-hidden="true">▭</span>

/** Title and icon of each payment provider. */
export const paymentInfoMap = {
  pp_system_default: { title: 'Manual Payment', icon: card },
  pp_wemine_hk: { title: 'WeChat Pay', icon: card },
}

export const isManual = (providerId) => providerId?.startsWith('pp_system_default')
export const isWemine = (providerId) => providerId?.startsWith('pp_wemine')
