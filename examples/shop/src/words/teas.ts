interface TeaWords {
  title: string
  size: string
  description: string
}

/** What the store knows in English only, in Chinese, by the product's handle. */
export const teas: Record<'zh-HK' | 'zh-CN', Record<string, TeaWords>> = {
  'zh-HK': {
    'jasmine-pearls': {
      title: '茉莉龍珠',
      size: '100 克罐裝',
      description: '手工揉捻的綠茶，以鮮茉莉窨製六夜。柔和清甜，花香馥郁。',
    },
    'aged-pu-erh': {
      title: '陳年普洱',
      size: '200 克茶餅',
      description: '陳放十年的雲南黑茶。醇厚順滑，愈泡愈好。',
    },
    'milk-tea-blend': {
      title: '港式奶茶拼配',
      size: '250 克袋裝',
      description: '地道港式奶茶背後的五款錫蘭茶葉：濃烈爽口，專配淡奶。',
    },
    'last-tin': {
      title: '最後一罐鐵觀音',
      size: '150 克罐裝',
      description: '去年春天的炭焙鐵觀音。只剩一罐，售完即止。',
    },
  },
  'zh-CN': {
    'jasmine-pearls': {
      title: '茉莉龙珠',
      size: '100 克罐装',
      description: '手工揉捻的绿茶，以鲜茉莉窨制六夜。柔和清甜，花香馥郁。',
    },
    'aged-pu-erh': {
      title: '陈年普洱',
      size: '200 克茶饼',
      description: '陈放十年的云南黑茶。醇厚顺滑，越泡越好。',
    },
    'milk-tea-blend': {
      title: '港式奶茶拼配',
      size: '250 克袋装',
      description: '地道港式奶茶背后的五款锡兰茶叶：浓烈爽口，专配淡奶。',
    },
    'last-tin': {
      title: '最后一罐铁观音',
      size: '150 克罐装',
      description: '去年春天的炭焙铁观音。只剩一罐，售完即止。',
    },
  },
}
