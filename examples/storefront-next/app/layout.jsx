export const metadata = { title: 'Pay with WeChat' }

export default function Layout({ children }) {
  return (
    <html lang="zh-HK">
      <body>{children}</body>
    </html>
  )
}
