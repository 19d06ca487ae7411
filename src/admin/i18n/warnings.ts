/** What needs attention and what to do, in each language: one line a key, the same keys. */
export const warnings = {
  en: {
    job_stopped:
      'The job that looks after payments stopped at {{since}}. Start the store, and look at its log. Medusa 2 needs a process with worker mode “shared” or “worker”.',
    job_never:
      'The job that looks after payments never ran. Start the store, and look at its log. Medusa 2 needs a process with worker mode “shared” or “worker”.',
    due_late:
      '{{count}} payments wait, the oldest since {{since}}. Look at the store’s log, and whether WeChat answers.',
    no_notification:
      'No notification ever arrived for {{account}}. Check that backendUrl is the public https address of this backend.',
    gateway_unreachable:
      '{{account}}: Wemine was not reached at {{since}}. Check this server’s way to the internet.',
    gateway_unknown:
      '{{account}}: Wemine did not answer in time at {{since}}. If this continues, call Wemine.',
    gateway_malformed:
      '{{account}}: Wemine’s answer at {{since}} makes no sense. Check baseUrl, then call Wemine.',
    gateway_misconfigured:
      '{{account}}: Wemine did not accept the keys at {{since}}. Correct apiKey and apiSecret.',
    gateway_refused: '{{account}}: Wemine refused a request at {{since}}. The payment concerned says why.',
    notifications_stopped:
      'No notification arrived for {{account}} since {{since}}: {{count}} payments were confirmed by asking WeChat. Check that backendUrl is the public https address of this backend, and merchantKey if it is set.',
  },
  zhHK: {
    job_stopped:
      '看管付款的排程工作於 {{since}} 停止。請啟動商店並查看紀錄。Medusa 2 需有 worker mode 為「shared」或「worker」的程序。',
    job_never:
      '看管付款的排程工作從未運作。請啟動商店並查看紀錄。Medusa 2 需有 worker mode 為「shared」或「worker」的程序。',
    due_late: '{{count}} 筆付款等候中，最早由 {{since}} 起。請查看商店紀錄，並確認微信有回應。',
    no_notification: '{{account}} 從未收到通知。請確認 backendUrl 是本後台的公開 https 網址。',
    gateway_unreachable: '{{account}}：{{since}} 未能連接 Wemine。請檢查伺服器的網絡。',
    gateway_unknown: '{{account}}：{{since}} Wemine 沒有及時回應。如持續發生，請聯絡 Wemine。',
    gateway_malformed: '{{account}}：{{since}} Wemine 的回應無法理解。請檢查 baseUrl，再聯絡 Wemine。',
    gateway_misconfigured: '{{account}}：{{since}} Wemine 不接受密鑰。請更正 apiKey 和 apiSecret。',
    gateway_refused: '{{account}}：{{since}} Wemine 拒絕了一項要求。有關付款載有原因。',
    notifications_stopped:
      '{{account}} 自 {{since}} 起沒有收到通知，{{count}} 筆付款靠查詢微信確認。請確認 backendUrl 是本後台的公開 https 網址，以及 merchantKey（如有）。',
  },
  zhCN: {
    job_stopped:
      '照看付款的定时任务于 {{since}} 停止。请启动商店并查看记录。Medusa 2 需有 worker mode 为“shared”或“worker”的进程。',
    job_never:
      '照看付款的定时任务从未运行。请启动商店并查看记录。Medusa 2 需有 worker mode 为“shared”或“worker”的进程。',
    due_late: '{{count}} 笔付款等候中，最早由 {{since}} 起。请查看商店记录，并确认微信有回应。',
    no_notification: '{{account}} 从未收到通知。请确认 backendUrl 是本后台的公开 https 网址。',
    gateway_unreachable: '{{account}}：{{since}} 未能连接 Wemine。请检查服务器的网络。',
    gateway_unknown: '{{account}}：{{since}} Wemine 没有及时回应。如持续发生，请联系 Wemine。',
    gateway_malformed: '{{account}}：{{since}} Wemine 的回应无法理解。请检查 baseUrl，再联系 Wemine。',
    gateway_misconfigured: '{{account}}：{{since}} Wemine 不接受密钥。请更正 apiKey 和 apiSecret。',
    gateway_refused: '{{account}}：{{since}} Wemine 拒绝了一项要求。有关付款载有原因。',
    notifications_stopped:
      '{{account}} 自 {{since}} 起没有收到通知，{{count}} 笔付款靠查询微信确认。请确认 backendUrl 是本后台的公开 https 网址，以及 merchantKey（如有）。',
  },
}
