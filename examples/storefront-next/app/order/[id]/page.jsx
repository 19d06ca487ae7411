import { cookies } from 'next/headers'

export default async function Page({ params }) {
  const { id } = await params
  const isEmpty = !(await cookies()).has('_medusa_cart_id')
  return (
    <>
      <h1>Thank you: {id}</h1>
      <p>{isEmpty ? 'Your cart is empty.' : 'Your cart is kept.'}</p>
    </>
  )
}
