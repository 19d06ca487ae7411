/**
 * What Harbour Tea sells. Prices are in major units, as Medusa 2 keeps them everywhere (88.8 is HK$88.80).
 * The pictures are the storefront's own files.
 */
module.exports.catalogue = [
  {
    handle: 'jasmine-pearls',
    title: 'Jasmine Pearls',
    description:
      'Green tea rolled by hand and scented with jasmine over six nights. Soft, sweet and very floral.',
    size: '100 g tin',
    hkd: 88.8,
    jpy: 1780,
    stock: 1000,
  },
  {
    handle: 'aged-pu-erh',
    title: 'Aged Pu-erh',
    description:
      'A dark Yunnan tea that has rested for ten years. Earthy and smooth, and better at every infusion.',
    size: '200 g cake',
    hkd: 128,
    jpy: 2560,
    stock: 1000,
  },
  {
    handle: 'milk-tea-blend',
    title: 'Milk Tea Blend',
    description:
      'The five Ceylon leaves behind a proper Hong Kong milk tea: strong, brisk, made for evaporated milk.',
    size: '250 g bag',
    hkd: 45.5,
    jpy: 910,
    stock: 1000,
  },
  {
    handle: 'last-tin',
    title: 'Last Tin of Iron Goddess',
    description:
      'Roasted Tieguanyin from last spring. There is one tin left, and when it is gone it is gone.',
    size: '150 g tin',
    hkd: 268,
    jpy: 5360,
    stock: 1,
  },
]
