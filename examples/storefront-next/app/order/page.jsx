export default async function Page({ searchParams }) {
  const { id } = await searchParams
  return <h1>Thank you: {id}</h1>
}
