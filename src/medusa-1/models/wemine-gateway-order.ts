import { Column, Entity, PrimaryColumn } from 'typeorm'
import { asNumber } from '../platform/as-number'

/**
 * The ledger's gateway orders, for a store's own code to read: `container.resolve('wemineGatewayOrderModel')`. What each
 * column means stands at `GatewayOrder` in payments/ledger. Only the verbs of payments/ write it, and not through this.
 */
@Entity('wemine_gateway_order')
export class WemineGatewayOrder {
  @PrimaryColumn({ type: 'text' }) out_trade_no!: string
  @Column({ type: 'text' }) provider_id!: string
  @Column({ type: 'text', nullable: true }) session_id!: string | null
  @Column({ type: 'text', nullable: true }) resource_id!: string | null
  @Column({ type: 'text' }) state!: string
  @Column({ type: 'bigint', transformer: asNumber }) version!: number
  @Column({ type: 'text' }) trade_type!: string
  @Column({ type: 'bigint', transformer: asNumber }) total_fee!: number
  @Column({ type: 'text' }) fee_type!: string
  @Column({ type: 'bigint', transformer: asNumber }) cart_amount!: number
  @Column({ type: 'text' }) cart_currency!: string
  @Column({ type: 'text', nullable: true }) exchange_rate!: string | null
  @Column({ type: 'text' }) body!: string
  @Column({ type: 'text', nullable: true }) open_id!: string | null
  @Column({ type: 'text', nullable: true }) prepay_id!: string | null
  @Column({ type: 'text', nullable: true }) code_url!: string | null
  @Column({ type: 'jsonb', nullable: true }) jsapi!: Record<string, string> | null
  @Column({ type: 'text', nullable: true }) client_secret!: string | null
  @Column({ type: 'timestamptz' }) expires_at!: Date
  @Column({ type: 'timestamptz', nullable: true }) superseded_at!: Date | null
  @Column({ type: 'text', nullable: true }) transaction_id!: string | null
  @Column({ type: 'bigint', nullable: true, transformer: asNumber }) paid_fee!: number | null
  @Column({ type: 'text', nullable: true }) paid_fee_type!: string | null
  @Column({ type: 'timestamptz', nullable: true }) paid_at!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) charged_at!: Date | null
  @Column({ type: 'text', nullable: true }) confirmed_by!: string | null
  @Column({ type: 'text', nullable: true }) order_id!: string | null
  @Column({ type: 'timestamptz', nullable: true }) captured_at!: Date | null
  @Column({ type: 'text', nullable: true }) problem!: string | null
  @Column({ type: 'bigint', transformer: asNumber }) refunded_fee!: number
  @Column({ type: 'bigint', transformer: asNumber }) refunded_amount!: number
  @Column({ type: 'text', nullable: true }) refund_in_doubt!: string | null
  @Column({ type: 'text', nullable: true }) waiting_for!: string | null
  @Column({ type: 'timestamptz', nullable: true }) waiting_since!: Date | null
  @Column({ type: 'text', nullable: true }) waiting_why!: string | null
  @Column({ type: 'integer' }) checks!: number
  @Column({ type: 'timestamptz', nullable: true }) checked_at!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) next_check_at!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) viewed_at!: Date | null
  @Column({ type: 'text', array: true }) pending_events!: string[]
  @Column({ type: 'timestamptz', nullable: true }) outbox_locked_until!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) overdue_at!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) exception_at!: Date | null
  @Column({ type: 'timestamptz', nullable: true }) resolved_at!: Date | null
  @Column({ type: 'timestamptz' }) created_at!: Date
  @Column({ type: 'timestamptz' }) updated_at!: Date
}
