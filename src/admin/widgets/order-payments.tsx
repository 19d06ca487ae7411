import { Container, Heading } from '@medusajs/ui'
import { useTranslation } from 'react-i18next'
import { widget } from '../extension'

export const config = widget({ zone: 'order.details.after', id: 'medusa-payment-wemine:order' })

export default function OrderPayments() {
  const { t } = useTranslation('wemine')
  return (
    <Container>
      <Heading level="h2">{t('menu')}</Heading>
    </Container>
  )
}
