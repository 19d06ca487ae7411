import { Column, Entity, PrimaryColumn } from 'typeorm'
import { asNumber } from '../platform/as-number'

/** The ledger's refunds, for a store's own code to read: `container.resolve('wemineRefundModel')`. */
@Entity('wemine_refund')
export class WemineRefund {
  @PrimaryColumn({ type: 'text' }) id!: string
  @Column({ type: 'text' }) out_trade_no!: string
  @Column({ type: 'text' }) reason!: string
  @Column({ type: 'text' }) state!: string
  @Column({ type: 'bigint', transformer: asNumber }) refund_fee!: number
  @Column({ type: 'bigint', transformer: asNumber }) amount!: number
  @Column({ type: 'numeric' }) asked_amount!: string
  @Column({ type: 'text', nullable: true }) platform_key!: string | null
  @Column({ type: 'boolean' }) reported!: boolean
  @Column({ type: 'text', nullable: true }) refund_id!: string | null
  @Column({ type: 'text', nullable: true }) problem!: string | null
  @Column({ type: 'timestamptz', nullable: true }) done_at!: Date | null
  @Column({ type: 'timestamptz' }) created_at!: Date
  @Column({ type: 'timestamptz' }) updated_at!: Date
}
