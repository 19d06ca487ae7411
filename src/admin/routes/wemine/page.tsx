import { Container, Heading } from '@medusajs/ui'
import { page } from '../../extension'

export const config = page({ label: 'menu', translationNs: 'wemine' })

export default function WeChatPayPage() {
  return (
    <Container>
      <Heading>WeChat Pay</Heading>
    </Container>
  )
}
