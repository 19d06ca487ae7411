import { aD as useSearchParams } from "./index-6bvUh1mj.js";
function useQueryParams(keys, prefix) {
  const [params] = useSearchParams();
  const result = {};
  keys.forEach((key) => {
    const prefixedKey = prefix ? `${prefix}_${key}` : key;
    const value = params.get(prefixedKey) || void 0;
    result[key] = value;
  });
  return result;
}
export {
  useQueryParams as u
};
