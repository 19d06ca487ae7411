import { j as jsonResponse } from "./chunk-TCHUXMXX-DjRZ90lz.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
var getValues = (priceList) => {
  const startsAt = priceList.starts_at;
  const endsAt = priceList.ends_at;
  const isExpired = endsAt ? new Date(endsAt) < /* @__PURE__ */ new Date() : false;
  const isScheduled = startsAt ? new Date(startsAt) > /* @__PURE__ */ new Date() : false;
  const isDraft = priceList.status === "draft";
  return {
    isExpired,
    isScheduled,
    isDraft
  };
};
var getPriceListStatus = (t, priceList) => {
  const { isExpired, isScheduled, isDraft } = getValues(priceList);
  let text = t("priceLists.fields.status.options.active");
  let color = "green";
  let status = "active";
  if (isDraft) {
    color = "grey";
    text = t("priceLists.fields.status.options.draft");
    status = "draft";
  }
  if (isExpired) {
    color = "red";
    text = t("priceLists.fields.status.options.expired");
    status = "expired";
  }
  if (isScheduled) {
    color = "orange";
    text = t("priceLists.fields.status.options.scheduled");
    status = "scheduled";
  }
  return {
    color,
    text,
    status
  };
};
var isProductRow = (row) => {
  return "variants" in row;
};
var extractPricesFromVariants = (variantId, variant, regions) => {
  const extractPriceDetails = (price, priceType, id) => {
    const currencyCode = priceType === "currency" ? id : regions.find((r) => r.id === id)?.currency_code;
    if (!currencyCode) {
      throw jsonResponse({ message: "Currency code not found" }, 400);
    }
    const rules = {};
    if (priceType === "region") {
      rules.region_id = id;
    }
    if (price.min_quantity) {
      rules.min_quantity = price.min_quantity.toString();
    }
    if (price.max_quantity) {
      rules.max_quantity = price.max_quantity.toString();
    }
    return {
      amount: castNumber(price.amount),
      currency_code: currencyCode,
      variant_id: variantId,
      rules: Object.keys(rules).length > 0 ? rules : void 0
    };
  };
  const processPrices = (pricesMap, priceType) => {
    return Object.entries(pricesMap || {}).flatMap(([id, prices]) => {
      return (prices || []).flatMap(
        (price) => price?.amount ? [extractPriceDetails(price, priceType, id)] : []
      );
    });
  };
  const currencyPrices = processPrices(variant.currency_prices, "currency");
  const conditionalCurrencyPrices = processPrices(
    variant.conditional_currency_prices,
    "currency"
  );
  const regionPrices = processPrices(variant.region_prices, "region");
  const conditionalRegionPrices = processPrices(
    variant.conditional_region_prices,
    "region"
  );
  return [
    ...currencyPrices,
    ...conditionalCurrencyPrices,
    ...regionPrices,
    ...conditionalRegionPrices
  ];
};
var exctractPricesFromProducts = (products, regions) => {
  return Object.values(products).flatMap(
    ({ variants }) => Object.entries(variants).flatMap(
      ([variantId, variant]) => extractPricesFromVariants(variantId, variant, regions)
    )
  );
};
function initRecord(priceList, products) {
  const record = {};
  const variantPrices = priceList.prices?.reduce((variants, price) => {
    const variantObject = variants[price.variant_id] || {};
    const isRegionPrice = !!price.rules?.region_id;
    const isTiered = !!(price.rules?.min_quantity || price.rules?.max_quantity);
    if (isRegionPrice) {
      const regionId = price.rules.region_id;
      const field = isTiered ? "conditional_region_prices" : "region_prices";
      (variantObject[field] = variantObject[field] || {})[regionId] = [
        ...variantObject[field]?.[regionId] || [],
        {
          amount: price.amount.toString(),
          id: price.id,
          min_quantity: price.rules?.min_quantity?.toString(),
          max_quantity: price.rules?.max_quantity?.toString()
        }
      ];
    } else {
      const field = isTiered ? "conditional_currency_prices" : "currency_prices";
      (variantObject[field] = variantObject[field] || {})[price.currency_code] = [
        ...variantObject[field]?.[price.currency_code] || [],
        {
          amount: price.amount.toString(),
          id: price.id,
          min_quantity: price.rules?.min_quantity?.toString(),
          max_quantity: price.rules?.max_quantity?.toString()
        }
      ];
    }
    variants[price.variant_id] = variantObject;
    return variants;
  }, {});
  for (const product of products) {
    record[product.id] = {
      variants: product.variants?.reduce((variants, variant) => {
        const prices = variantPrices[variant.id] || {};
        variants[variant.id] = {
          currency_prices: prices.currency_prices || {},
          region_prices: prices.region_prices || {},
          conditional_currency_prices: prices.conditional_currency_prices || {},
          conditional_region_prices: prices.conditional_region_prices || {}
        };
        return variants;
      }, {}) || {}
    };
  }
  return record;
}
function convertToPriceArray(data, regions) {
  const prices = [];
  const regionCurrencyMap = regions.reduce((map, region) => {
    map[region.id] = region.currency_code;
    return map;
  }, {});
  for (const [_productId, product] of Object.entries(data || {})) {
    const { variants } = product || {};
    for (const [variantId, variant] of Object.entries(variants || {})) {
      const {
        currency_prices: variantCurrencyPrices,
        region_prices: variantRegionPrices
      } = variant || {};
      const processCurrencyPrices = (currencyPricesMap) => {
        for (const [currencyCode, currencyPrices] of Object.entries(
          currencyPricesMap || {}
        )) {
          (currencyPrices || []).forEach((currencyPrice) => {
            if (currencyPrice?.amount !== "" && typeof currencyPrice?.amount !== "undefined") {
              prices.push({
                variantId,
                currencyCode,
                amount: castNumber(currencyPrice.amount),
                id: currencyPrice.id,
                minQuantity: currencyPrice.min_quantity ? castNumber(currencyPrice.min_quantity) : void 0,
                maxQuantity: currencyPrice.max_quantity ? castNumber(currencyPrice.max_quantity) : void 0
              });
            }
          });
        }
      };
      processCurrencyPrices(variantCurrencyPrices);
      processCurrencyPrices(variant.conditional_currency_prices);
      const processRegionPrices = (regionPricesMap) => {
        for (const [regionId, regionPrices] of Object.entries(
          regionPricesMap || {}
        )) {
          (regionPrices || []).forEach((regionPrice) => {
            if (regionPrice?.amount !== "" && typeof regionPrice?.amount !== "undefined") {
              prices.push({
                variantId,
                regionId,
                currencyCode: regionCurrencyMap[regionId],
                amount: castNumber(regionPrice.amount),
                id: regionPrice.id,
                minQuantity: regionPrice.min_quantity ? castNumber(regionPrice.min_quantity) : void 0,
                maxQuantity: regionPrice.max_quantity ? castNumber(regionPrice.max_quantity) : void 0
              });
            }
          });
        }
      };
      processRegionPrices(variantRegionPrices);
      processRegionPrices(variant.conditional_region_prices);
    }
  }
  return prices;
}
function createMapKey(obj) {
  if (obj.id) {
    return `id-${obj.id}`;
  }
  return `${obj.variantId}-${obj.currencyCode}-${obj.regionId || "none"}-${obj.amount}-${obj.minQuantity || "none"}-${obj.maxQuantity || "none"}`;
}
function buildPriceRules(price) {
  return {
    ...price.regionId ? { region_id: price.regionId } : {},
    ...price.minQuantity ? { min_quantity: price.minQuantity.toString() } : {},
    ...price.maxQuantity ? { max_quantity: price.maxQuantity.toString() } : {}
  };
}
function comparePrices(initialPrices, newPrices) {
  const pricesToUpdate = [];
  const pricesToCreate = [];
  const pricesToDelete = [];
  const initialPriceMap = initialPrices.reduce((map, price) => {
    map[createMapKey(price)] = price;
    return map;
  }, {});
  const newPriceMap = newPrices.reduce((map, price) => {
    map[createMapKey(price)] = price;
    return map;
  }, {});
  const keys = /* @__PURE__ */ new Set([
    ...Object.keys(initialPriceMap),
    ...Object.keys(newPriceMap)
  ]);
  for (const key of keys) {
    const initialPrice = initialPriceMap[key];
    const newPrice = newPriceMap[key];
    if (initialPrice && newPrice) {
      if (isNaN(newPrice.amount) && newPrice.id) {
        pricesToDelete.push(newPrice.id);
      } else if (initialPrice.amount !== newPrice.amount || initialPrice.minQuantity !== newPrice.minQuantity || initialPrice.maxQuantity !== newPrice.maxQuantity) {
        if (newPrice.id) {
          const rules = buildPriceRules(newPrice);
          pricesToUpdate.push({
            id: newPrice.id,
            variant_id: newPrice.variantId,
            currency_code: newPrice.currencyCode,
            amount: newPrice.amount,
            rules: Object.keys(rules).length > 0 ? rules : void 0
          });
        }
      }
    }
    if (!initialPrice && newPrice) {
      const rules = buildPriceRules(newPrice);
      pricesToCreate.push({
        variant_id: newPrice.variantId,
        currency_code: newPrice.currencyCode,
        amount: newPrice.amount,
        rules: Object.keys(rules).length > 0 ? rules : void 0
      });
    }
    if (initialPrice && !newPrice && initialPrice.id) {
      pricesToDelete.push(initialPrice.id);
    }
  }
  return { pricesToDelete, pricesToCreate, pricesToUpdate };
}
function sortPrices(data, initialValue, regions) {
  const initialPrices = convertToPriceArray(initialValue, regions);
  const newPrices = convertToPriceArray(data, regions);
  return comparePrices(initialPrices, newPrices);
}
function formatQuantityPrices(prices) {
  return prices.filter((p) => p.amount && p.amount.trim() !== "").map((p) => ({
    ...p,
    amount: castNumber(p.amount),
    min_quantity: p.min_quantity ? castNumber(p.min_quantity) : void 0,
    max_quantity: p.max_quantity ? castNumber(p.max_quantity) : void 0
  }));
}
export {
  initRecord as a,
  exctractPricesFromProducts as e,
  formatQuantityPrices as f,
  getPriceListStatus as g,
  isProductRow as i,
  sortPrices as s
};
