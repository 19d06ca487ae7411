/** Cents of a currency as people of that language write it: `HK$108.80`. Of an unknown currency: `108.80 XXQ`. */
export function amount(total_fee: number, fee_type: string, language: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: fee_type })
    return format.format(total_fee / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  } catch {
    return `${(total_fee / 100).toFixed(2)} ${fee_type}`
  }
}
