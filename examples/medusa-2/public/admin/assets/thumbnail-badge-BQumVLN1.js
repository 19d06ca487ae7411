import { r as reactExports } from "./index-6bvUh1mj.js";
var __defProp = Object.defineProperty;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const ThumbnailBadge = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues({
        xmlns: "http://www.w3.org/2000/svg",
        width: 15,
        height: 15,
        viewBox: "0 0 15 15",
        fill: "none",
        ref
      }, props),
      /* @__PURE__ */ reactExports.createElement("circle", { cx: 7.5, cy: 7.5, r: 7.5, fill: "#2563EB" }),
      /* @__PURE__ */ reactExports.createElement("circle", { cx: 7.5, cy: 7.5, r: 7.5, fill: "url(#a)", fillOpacity: 0.2 }),
      /* @__PURE__ */ reactExports.createElement(
        "circle",
        {
          cx: 7.5,
          cy: 7.5,
          r: 7.25,
          stroke: color,
          strokeOpacity: 0.24,
          strokeWidth: 0.5
        }
      ),
      /* @__PURE__ */ reactExports.createElement("g", { fill: "#fff", clipPath: "url(#b)" }, /* @__PURE__ */ reactExports.createElement("path", { d: "M3.75 9.892a.696.696 0 0 1-.694-.694V5.802a.696.696 0 0 1 .914-.659l.467.156a.417.417 0 0 1-.264.79l-.285-.094v3.01l.285-.095a.416.416 0 1 1 .264.791l-.467.156a.7.7 0 0 1-.22.036M5.972 10.972a.695.695 0 0 1-.694-.694V4.722a.693.693 0 0 1 .961-.64l.45.186a.417.417 0 0 1-.321.77l-.256-.107v5.139l.256-.107a.417.417 0 0 1 .32.77l-.449.186a.7.7 0 0 1-.267.053M11.38 4.473 8.485 3.137a.694.694 0 0 0-.986.63v7.466a.69.69 0 0 0 .694.695.7.7 0 0 0 .292-.065l2.893-1.335a.98.98 0 0 0 .565-.883v-4.29a.98.98 0 0 0-.565-.882" })),
      /* @__PURE__ */ reactExports.createElement("defs", null, /* @__PURE__ */ reactExports.createElement(
        "linearGradient",
        {
          id: "a",
          x1: 7.5,
          x2: 7.5,
          y1: 0,
          y2: 15,
          gradientUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("stop", { stopColor: "#fff" }),
        /* @__PURE__ */ reactExports.createElement("stop", { offset: 1, stopColor: "#fff", stopOpacity: 0 })
      ), /* @__PURE__ */ reactExports.createElement("clipPath", { id: "b" }, /* @__PURE__ */ reactExports.createElement("path", { fill: "#fff", d: "M2.5 2.5h10v10h-10z" })))
    );
  }
);
ThumbnailBadge.displayName = "ThumbnailBadge";
export {
  ThumbnailBadge as T
};
