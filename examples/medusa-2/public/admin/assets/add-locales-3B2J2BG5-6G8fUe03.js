import { A as AddLocalesForm } from "./chunk-DJF6GPIA-Dwy_OFNU.js";
import { a as useFeatureFlag, u as useNavigate, m as useStore, j as jsxRuntimeExports, R as RouteFocusModal } from "./index-6bvUh1mj.js";
import "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import "./chunk-6PNOUH6F-BNt8Oifc.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var TranslationsAddLocales = () => {
  const isEnabled = useFeatureFlag("translation");
  const navigate = useNavigate();
  const { store, isPending, isError, error } = useStore();
  if (!isEnabled) {
    navigate(-1);
    return null;
  }
  const ready = !!store && !isPending;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(AddLocalesForm, { store }) });
};
export {
  TranslationsAddLocales as Component
};
