import { r as reactExports, j as jsxRuntimeExports, Q as useSensors, U as useSensor, W as KeyboardSensor, X as PointerSensor, Y as DndContext, dg as MeasuringStrategy, dh as closestCenter, _ as SortableContext, di as verticalListSortingStrategy, dj as reactDomExports, Z as DragOverlay, ab as arrayMove, dk as KeyboardCode, dl as closestCorners, dm as getFirstCollision, ag as useSortable, ah as CSS, dn as defaultDropAnimationConfiguration, a5 as clx, ad as IconButton, ae as DotsSix, b0 as TriangleRightMini, az as Badge } from "./index-6bvUh1mj.js";
import { F as FolderIllustration } from "./folder-illustration-CAS5PJuD.js";
var __defProp$1 = Object.defineProperty;
var __getOwnPropSymbols$1 = Object.getOwnPropertySymbols;
var __hasOwnProp$1 = Object.prototype.hasOwnProperty;
var __propIsEnum$1 = Object.prototype.propertyIsEnumerable;
var __defNormalProp$1 = (obj, key, value) => key in obj ? __defProp$1(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues$1 = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp$1.call(b, prop))
      __defNormalProp$1(a, prop, b[prop]);
  if (__getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(b)) {
      if (__propIsEnum$1.call(b, prop))
        __defNormalProp$1(a, prop, b[prop]);
    }
  return a;
};
var __objRest$1 = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp$1.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum$1.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const FolderOpenIllustration = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest$1(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues$1({
        xmlns: "http://www.w3.org/2000/svg",
        width: 15,
        height: 15,
        viewBox: "0 0 15 15",
        fill: "none",
        ref
      }, props),
      /* @__PURE__ */ reactExports.createElement("g", { clipPath: "url(#a)" }, /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "#60A5FA",
          fillRule: "evenodd",
          d: "M13.935 11.15a2.32 2.32 0 0 1-2.318 2.32H3.383a2.32 2.32 0 0 1-2.318-2.32V3.785a2.32 2.32 0 0 1 2.318-2.318h1.691c.704 0 1.368.319 1.808.867l.348.433h4.387a2.32 2.32 0 0 1 2.318 2.318z",
          clipRule: "evenodd"
        }
      ), /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "url(#b)",
          fillOpacity: 0.15,
          fillRule: "evenodd",
          d: "M13.935 11.15a2.32 2.32 0 0 1-2.318 2.32H3.383a2.32 2.32 0 0 1-2.318-2.32V3.785a2.32 2.32 0 0 1 2.318-2.318h1.691c.704 0 1.368.319 1.808.867l.348.433h4.387a2.32 2.32 0 0 1 2.318 2.318z",
          clipRule: "evenodd"
        }
      ), /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: "#000",
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeOpacity: 0.15,
          strokeWidth: 0.5,
          d: "M3.383 1.716h1.69c.55 0 1.073.218 1.458.6l.156.173.348.433a.25.25 0 0 0 .195.094h4.387c1.142 0 2.068.926 2.068 2.068v6.067a2.07 2.07 0 0 1-2.068 2.068H3.383a2.07 2.07 0 0 1-2.068-2.068V3.783c0-1.142.926-2.068 2.068-2.068"
        }
      ), /* @__PURE__ */ reactExports.createElement("g", { fillRule: "evenodd", clipRule: "evenodd", filter: "url(#c)" }, /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "#60A5FA",
          d: "M2.041 5.734h10.917a1.95 1.95 0 0 1 1.884 2.452l-.955 3.578a2.38 2.38 0 0 1-2.302 1.77h-8.17a2.38 2.38 0 0 1-2.303-1.77L.158 8.186A1.95 1.95 0 0 1 2.04 5.734z"
        }
      ), /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "url(#d)",
          fillOpacity: 0.2,
          d: "M2.041 5.734h10.917a1.95 1.95 0 0 1 1.884 2.452l-.955 3.578a2.38 2.38 0 0 1-2.302 1.77h-8.17a2.38 2.38 0 0 1-2.303-1.77L.158 8.186A1.95 1.95 0 0 1 2.04 5.734z"
        }
      ))),
      /* @__PURE__ */ reactExports.createElement("defs", null, /* @__PURE__ */ reactExports.createElement(
        "linearGradient",
        {
          id: "b",
          x1: 7.5,
          x2: 7.5,
          y1: 1.466,
          y2: 13.469,
          gradientUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("stop", null),
        /* @__PURE__ */ reactExports.createElement("stop", { offset: 1, stopOpacity: 0 })
      ), /* @__PURE__ */ reactExports.createElement(
        "linearGradient",
        {
          id: "d",
          x1: 7.5,
          x2: 7.5,
          y1: 5.734,
          y2: 13.534,
          gradientUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("stop", { stopColor: "#fff" }),
        /* @__PURE__ */ reactExports.createElement("stop", { offset: 1, stopColor: "#fff", stopOpacity: 0 })
      ), /* @__PURE__ */ reactExports.createElement("clipPath", { id: "a" }, /* @__PURE__ */ reactExports.createElement("path", { fill: "#fff", d: "M0 0h15v15H0z" })), /* @__PURE__ */ reactExports.createElement(
        "filter",
        {
          id: "c",
          width: 14.817,
          height: 7.8,
          x: 0.091,
          y: 5.734,
          colorInterpolationFilters: "sRGB",
          filterUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("feFlood", { floodOpacity: 0, result: "BackgroundImageFix" }),
        /* @__PURE__ */ reactExports.createElement(
          "feBlend",
          {
            in: "SourceGraphic",
            in2: "BackgroundImageFix",
            result: "shape"
          }
        ),
        /* @__PURE__ */ reactExports.createElement(
          "feColorMatrix",
          {
            in: "SourceAlpha",
            result: "hardAlpha",
            values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"
          }
        ),
        /* @__PURE__ */ reactExports.createElement("feOffset", { dy: -0.5 }),
        /* @__PURE__ */ reactExports.createElement("feComposite", { in2: "hardAlpha", k2: -1, k3: 1, operator: "arithmetic" }),
        /* @__PURE__ */ reactExports.createElement("feColorMatrix", { values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0.15 0" }),
        /* @__PURE__ */ reactExports.createElement("feBlend", { in2: "shape", result: "effect1_innerShadow_6347_12110" }),
        /* @__PURE__ */ reactExports.createElement(
          "feColorMatrix",
          {
            in: "SourceAlpha",
            result: "hardAlpha",
            values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"
          }
        ),
        /* @__PURE__ */ reactExports.createElement("feOffset", { dy: 0.5 }),
        /* @__PURE__ */ reactExports.createElement("feComposite", { in2: "hardAlpha", k2: -1, k3: 1, operator: "arithmetic" }),
        /* @__PURE__ */ reactExports.createElement("feColorMatrix", { values: "0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0.2 0" }),
        /* @__PURE__ */ reactExports.createElement(
          "feBlend",
          {
            in2: "effect1_innerShadow_6347_12110",
            result: "effect2_innerShadow_6347_12110"
          }
        )
      ))
    );
  }
);
FolderOpenIllustration.displayName = "FolderOpenIllustration";
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
const TagIllustration = reactExports.forwardRef(
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
      /* @__PURE__ */ reactExports.createElement("g", { filter: "url(#a)" }, /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "#60A5FA",
          d: "M12.863 6.686 8.315 2.138A2.16 2.16 0 0 0 6.777 1.5H2.884c-.763 0-1.384.62-1.384 1.384v3.893c0 .581.226 1.127.638 1.538l4.548 4.548c.41.412.957.637 1.537.637s1.128-.226 1.538-.637l3.102-3.102c.412-.41.637-.957.637-1.538 0-.58-.226-1.127-.637-1.537"
        }
      ), /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "url(#b)",
          fillOpacity: 0.2,
          d: "M12.863 6.686 8.315 2.138A2.16 2.16 0 0 0 6.777 1.5H2.884c-.763 0-1.384.62-1.384 1.384v3.893c0 .581.226 1.127.638 1.538l4.548 4.548c.41.412.957.637 1.537.637s1.128-.226 1.538-.637l3.102-3.102c.412-.41.637-.957.637-1.538 0-.58-.226-1.127-.637-1.537"
        }
      )),
      /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: "#000",
          strokeOpacity: 0.15,
          strokeWidth: 0.5,
          d: "M2.884 1.75h3.892c.515 0 .998.2 1.363.564l4.548 4.548c.363.364.563.847.563 1.362 0 .45-.153.876-.435 1.218l-.128.142-3.103 3.103a1.9 1.9 0 0 1-1.36.563c-.45 0-.877-.152-1.22-.435l-.142-.128-4.548-4.548a1.91 1.91 0 0 1-.564-1.363V2.884c0-.625.509-1.134 1.134-1.134Z"
        }
      ),
      /* @__PURE__ */ reactExports.createElement("g", { filter: "url(#c)" }, /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "#60A5FA",
          d: "M5.257 6.246a.99.99 0 0 1-.989-.989.99.99 0 0 1 .989-.989.99.99 0 0 1 .989.99.99.99 0 0 1-.989.988m3.385 3.979a.59.59 0 0 1-.838 0L6.222 8.643a.593.593 0 1 1 .84-.84l1.581 1.582a.593.593 0 0 1 0 .84m1.582-1.582a.59.59 0 0 1-.838 0L7.804 7.06a.593.593 0 1 1 .84-.84l1.581 1.582a.593.593 0 0 1 0 .84"
        }
      ), /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: "url(#d)",
          fillOpacity: 0.15,
          d: "M5.257 6.246a.99.99 0 0 1-.989-.989.99.99 0 0 1 .989-.989.99.99 0 0 1 .989.99.99.99 0 0 1-.989.988m3.385 3.979a.59.59 0 0 1-.838 0L6.222 8.643a.593.593 0 1 1 .84-.84l1.581 1.582a.593.593 0 0 1 0 .84m1.582-1.582a.59.59 0 0 1-.838 0L7.804 7.06a.593.593 0 1 1 .84-.84l1.581 1.582a.593.593 0 0 1 0 .84"
        }
      )),
      /* @__PURE__ */ reactExports.createElement("defs", null, /* @__PURE__ */ reactExports.createElement(
        "linearGradient",
        {
          id: "b",
          x1: 7.5,
          x2: 7.5,
          y1: 1.5,
          y2: 13.5,
          gradientUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("stop", { stopColor: "#fff" }),
        /* @__PURE__ */ reactExports.createElement("stop", { offset: 1, stopColor: "#fff", stopOpacity: 0 })
      ), /* @__PURE__ */ reactExports.createElement(
        "linearGradient",
        {
          id: "d",
          x1: 7.333,
          x2: 7.333,
          y1: 4.268,
          y2: 10.399,
          gradientUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("stop", null),
        /* @__PURE__ */ reactExports.createElement("stop", { offset: 1, stopOpacity: 0 })
      ), /* @__PURE__ */ reactExports.createElement(
        "filter",
        {
          id: "a",
          width: 12,
          height: 12,
          x: 1.5,
          y: 1.5,
          colorInterpolationFilters: "sRGB",
          filterUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("feFlood", { floodOpacity: 0, result: "BackgroundImageFix" }),
        /* @__PURE__ */ reactExports.createElement(
          "feBlend",
          {
            in: "SourceGraphic",
            in2: "BackgroundImageFix",
            result: "shape"
          }
        ),
        /* @__PURE__ */ reactExports.createElement(
          "feColorMatrix",
          {
            in: "SourceAlpha",
            result: "hardAlpha",
            values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"
          }
        ),
        /* @__PURE__ */ reactExports.createElement("feOffset", { dy: -0.5 }),
        /* @__PURE__ */ reactExports.createElement("feComposite", { in2: "hardAlpha", k2: -1, k3: 1, operator: "arithmetic" }),
        /* @__PURE__ */ reactExports.createElement("feColorMatrix", { values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0.3 0" }),
        /* @__PURE__ */ reactExports.createElement("feBlend", { in2: "shape", result: "effect1_innerShadow_9148_1663" })
      ), /* @__PURE__ */ reactExports.createElement(
        "filter",
        {
          id: "c",
          width: 6.13,
          height: 6.13,
          x: 4.268,
          y: 4.268,
          colorInterpolationFilters: "sRGB",
          filterUnits: "userSpaceOnUse"
        },
        /* @__PURE__ */ reactExports.createElement("feFlood", { floodOpacity: 0, result: "BackgroundImageFix" }),
        /* @__PURE__ */ reactExports.createElement(
          "feBlend",
          {
            in: "SourceGraphic",
            in2: "BackgroundImageFix",
            result: "shape"
          }
        ),
        /* @__PURE__ */ reactExports.createElement(
          "feColorMatrix",
          {
            in: "SourceAlpha",
            result: "hardAlpha",
            values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"
          }
        ),
        /* @__PURE__ */ reactExports.createElement("feOffset", { dy: -0.5 }),
        /* @__PURE__ */ reactExports.createElement("feComposite", { in2: "hardAlpha", k2: -1, k3: 1, operator: "arithmetic" }),
        /* @__PURE__ */ reactExports.createElement("feColorMatrix", { values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0.3 0" }),
        /* @__PURE__ */ reactExports.createElement("feBlend", { in2: "shape", result: "effect1_innerShadow_9148_1663" }),
        /* @__PURE__ */ reactExports.createElement(
          "feColorMatrix",
          {
            in: "SourceAlpha",
            result: "hardAlpha",
            values: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0"
          }
        ),
        /* @__PURE__ */ reactExports.createElement("feOffset", { dy: 0.5 }),
        /* @__PURE__ */ reactExports.createElement("feComposite", { in2: "hardAlpha", k2: -1, k3: 1, operator: "arithmetic" }),
        /* @__PURE__ */ reactExports.createElement("feColorMatrix", { values: "0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0.4 0" }),
        /* @__PURE__ */ reactExports.createElement(
          "feBlend",
          {
            in2: "effect1_innerShadow_9148_1663",
            result: "effect2_innerShadow_9148_1663"
          }
        )
      ))
    );
  }
);
TagIllustration.displayName = "TagIllustration";
var iOS = /iPad|iPhone|iPod/.test(navigator.platform);
function getDragDepth(offset, indentationWidth) {
  return Math.round(offset / indentationWidth);
}
function getProjection(items, activeId, overId, dragOffset, indentationWidth) {
  const overItemIndex = items.findIndex(({ id }) => id === overId);
  const activeItemIndex = items.findIndex(({ id }) => id === activeId);
  const activeItem = items[activeItemIndex];
  const newItems = arrayMove(items, activeItemIndex, overItemIndex);
  const previousItem = newItems[overItemIndex - 1];
  const nextItem = newItems[overItemIndex + 1];
  const dragDepth = getDragDepth(dragOffset, indentationWidth);
  const projectedDepth = activeItem.depth + dragDepth;
  const maxDepth = getMaxDepth({
    previousItem
  });
  const minDepth = getMinDepth({ nextItem });
  let depth = projectedDepth;
  if (projectedDepth >= maxDepth) {
    depth = maxDepth;
  } else if (projectedDepth < minDepth) {
    depth = minDepth;
  }
  return { depth, maxDepth, minDepth, parentId: getParentId() };
  function getParentId() {
    if (depth === 0 || !previousItem) {
      return null;
    }
    if (depth === previousItem.depth) {
      return previousItem.parentId;
    }
    if (depth > previousItem.depth) {
      return previousItem.id;
    }
    const newParent = newItems.slice(0, overItemIndex).reverse().find((item) => item.depth === depth)?.parentId;
    return newParent ?? null;
  }
}
function getMaxDepth({ previousItem }) {
  if (previousItem) {
    return previousItem.depth + 1;
  }
  return 0;
}
function getMinDepth({ nextItem }) {
  if (nextItem) {
    return nextItem.depth;
  }
  return 0;
}
function flatten(items, parentId = null, depth = 0, childrenProp) {
  return items.reduce((acc, item, index) => {
    const children = item[childrenProp] || [];
    return [
      ...acc,
      { ...item, parentId, depth, index },
      ...flatten(children, item.id, depth + 1, childrenProp)
    ];
  }, []);
}
function flattenTree(items, childrenProp) {
  return flatten(items, void 0, void 0, childrenProp);
}
function buildTree(flattenedItems, newIndex, childrenProp) {
  const root = { id: "root", [childrenProp]: [] };
  const nodes = { [root.id]: root };
  const items = flattenedItems.map((item) => ({ ...item, [childrenProp]: [] }));
  let update = {
    id: null,
    parentId: null,
    index: 0
  };
  items.forEach((item, index) => {
    const {
      id,
      index: _index,
      depth: _depth,
      parentId: _parentId,
      ...rest
    } = item;
    const children = item[childrenProp] || [];
    const parentId = _parentId ?? root.id;
    const parent = nodes[parentId] ?? findItem(items, parentId);
    nodes[id] = { id, [childrenProp]: children };
    parent[childrenProp].push({
      id,
      ...rest,
      [childrenProp]: children
    });
    if (index === newIndex) {
      const parentChildren = parent[childrenProp];
      update = {
        id: item.id,
        parentId: parent.id === "root" ? null : parent.id,
        index: parentChildren.length - 1
      };
    }
  });
  if (!update.id) {
    throw new Error("Could not find item");
  }
  return {
    items: root[childrenProp],
    update
  };
}
function findItem(items, itemId) {
  return items.find(({ id }) => id === itemId);
}
function findItemDeep(items, itemId, childrenProp) {
  for (const item of items) {
    const { id } = item;
    const children = item[childrenProp] || [];
    if (id === itemId) {
      return item;
    }
    if (children.length) {
      const child = findItemDeep(children, itemId, childrenProp);
      if (child) {
        return child;
      }
    }
  }
  return void 0;
}
function countChildren(items, count = 0, childrenProp) {
  return items.reduce((acc, item) => {
    const children = item[childrenProp] || [];
    if (children.length) {
      return countChildren(children, acc + 1, childrenProp);
    }
    return acc + 1;
  }, count);
}
function getChildCount(items, id, childrenProp) {
  const item = findItemDeep(items, id, childrenProp);
  const children = item?.[childrenProp] || [];
  return item ? countChildren(children, 0, childrenProp) : 0;
}
function removeChildrenOf(items, ids, childrenProp) {
  const excludeParentIds = [...ids];
  return items.filter((item) => {
    if (item.parentId && excludeParentIds.includes(item.parentId)) {
      const children = item[childrenProp] || [];
      if (children.length) {
        excludeParentIds.push(item.id);
      }
      return false;
    }
    return true;
  });
}
var directions = [
  KeyboardCode.Down,
  KeyboardCode.Right,
  KeyboardCode.Up,
  KeyboardCode.Left
];
var horizontal = [KeyboardCode.Left, KeyboardCode.Right];
var sortableTreeKeyboardCoordinates = (context, indentationWidth) => (event, {
  currentCoordinates,
  context: {
    active,
    over,
    collisionRect,
    droppableRects,
    droppableContainers
  }
}) => {
  if (directions.includes(event.code)) {
    if (!active || !collisionRect) {
      return;
    }
    event.preventDefault();
    const {
      current: { items, offset }
    } = context;
    if (horizontal.includes(event.code) && over?.id) {
      const { depth, maxDepth, minDepth } = getProjection(
        items,
        active.id,
        over.id,
        offset,
        indentationWidth
      );
      switch (event.code) {
        case KeyboardCode.Left:
          if (depth > minDepth) {
            return {
              ...currentCoordinates,
              x: currentCoordinates.x - indentationWidth
            };
          }
          break;
        case KeyboardCode.Right:
          if (depth < maxDepth) {
            return {
              ...currentCoordinates,
              x: currentCoordinates.x + indentationWidth
            };
          }
          break;
      }
      return void 0;
    }
    const containers = [];
    droppableContainers.forEach((container) => {
      if (container?.disabled || container.id === over?.id) {
        return;
      }
      const rect = droppableRects.get(container.id);
      if (!rect) {
        return;
      }
      switch (event.code) {
        case KeyboardCode.Down:
          if (collisionRect.top < rect.top) {
            containers.push(container);
          }
          break;
        case KeyboardCode.Up:
          if (collisionRect.top > rect.top) {
            containers.push(container);
          }
          break;
      }
    });
    const collisions = closestCorners({
      collisionRect,
      droppableRects,
      droppableContainers: containers
    });
    let closestId = getFirstCollision(collisions, "id");
    if (closestId === over?.id && collisions.length > 1) {
      closestId = collisions[1].id;
    }
    if (closestId && over?.id) {
      const activeRect = droppableRects.get(active.id);
      const newRect = droppableRects.get(closestId);
      const newDroppable = droppableContainers.get(closestId);
      if (activeRect && newRect && newDroppable) {
        const newIndex = items.findIndex(({ id }) => id === closestId);
        const newItem = items[newIndex];
        const activeIndex = items.findIndex(({ id }) => id === active.id);
        const activeItem = items[activeIndex];
        if (newItem && activeItem) {
          const { depth } = getProjection(
            items,
            active.id,
            closestId,
            (newItem.depth - activeItem.depth) * indentationWidth,
            indentationWidth
          );
          const isBelow = newIndex > activeIndex;
          const modifier = isBelow ? 1 : -1;
          const offset2 = 0;
          const newCoordinates = {
            x: newRect.left + depth * indentationWidth,
            y: newRect.top + modifier * offset2
          };
          return newCoordinates;
        }
      }
    }
  }
  return void 0;
};
var TreeItem = reactExports.forwardRef(
  ({
    childCount,
    clone,
    depth,
    disableSelection,
    disableInteraction,
    ghost,
    handleProps,
    indentationWidth,
    collapsed,
    onCollapse,
    style,
    value,
    disabled,
    wrapperRef,
    ...props
  }, ref) => {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      "li",
      {
        ref: wrapperRef,
        style: {
          paddingLeft: `${indentationWidth * depth}px`
        },
        className: clx("-mb-px list-none", {
          "pointer-events-none": disableInteraction,
          "select-none": disableSelection,
          "[&:first-of-type>div]:border-t-0": !clone
        }),
        ...props,
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            ref,
            style,
            className: clx(
              "bg-ui-bg-base transition-fg relative flex items-center gap-x-3 border-y px-6 py-2.5",
              {
                "border-l": depth > 0,
                "shadow-elevation-flyout bg-ui-bg-base w-fit rounded-lg border-none pr-6 opacity-80": clone,
                "bg-ui-bg-base-hover z-[1] opacity-50": ghost,
                "bg-ui-bg-disabled": disabled
              }
            ),
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Handle, { ...handleProps, disabled }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Collapse,
                {
                  collapsed,
                  onCollapse,
                  clone
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Icon,
                {
                  childrenCount: childCount,
                  collapsed,
                  clone
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Value, { value }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(ChildrenCount, { clone, childrenCount: childCount })
            ]
          }
        )
      }
    );
  }
);
TreeItem.displayName = "TreeItem";
var Handle = ({
  listeners,
  attributes,
  disabled
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    IconButton,
    {
      size: "small",
      variant: "transparent",
      type: "button",
      className: clx("cursor-grab", { "cursor-not-allowed": disabled }),
      disabled,
      ...attributes,
      ...listeners,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(DotsSix, {})
    }
  );
};
var Icon = ({ childrenCount, collapsed, clone }) => {
  const isBranch = clone ? childrenCount && childrenCount > 1 : childrenCount;
  const isOpen = clone ? false : !collapsed;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-7 items-center justify-center", children: isBranch ? isOpen ? /* @__PURE__ */ jsxRuntimeExports.jsx(FolderOpenIllustration, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(FolderIllustration, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(TagIllustration, {}) });
};
var Collapse = ({ collapsed, onCollapse, clone }) => {
  if (clone) {
    return null;
  }
  if (!onCollapse) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "size-7", role: "presentation" });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    IconButton,
    {
      size: "small",
      variant: "transparent",
      onClick: onCollapse,
      type: "button",
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        TriangleRightMini,
        {
          className: clx("text-ui-fg-subtle transition-transform", {
            "rotate-90": !collapsed
          })
        }
      )
    }
  );
};
var Value = ({ value }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small text-ui-fg-subtle flex-grow truncate", children: value });
};
var ChildrenCount = ({ clone, childrenCount }) => {
  if (!clone || !childrenCount) {
    return null;
  }
  if (clone && childrenCount <= 1) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", color: "blue", className: "absolute -right-2 -top-2", children: childrenCount });
};
var animateLayoutChanges = ({
  isSorting,
  wasDragging
}) => {
  return isSorting || wasDragging ? false : true;
};
function SortableTreeItem({
  id,
  depth,
  disabled,
  ...props
}) {
  const {
    attributes,
    isDragging,
    isSorting,
    listeners,
    setDraggableNodeRef,
    setDroppableNodeRef,
    transform,
    transition
  } = useSortable({
    id,
    animateLayoutChanges,
    disabled
  });
  const style = {
    transform: CSS.Translate.toString(transform),
    transition
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TreeItem,
    {
      ref: setDraggableNodeRef,
      wrapperRef: setDroppableNodeRef,
      style,
      depth,
      ghost: isDragging,
      disableSelection: iOS,
      disableInteraction: isSorting,
      disabled,
      handleProps: {
        listeners,
        attributes
      },
      ...props
    }
  );
}
var measuring = {
  droppable: {
    strategy: MeasuringStrategy.Always
  }
};
var dropAnimationConfig = {
  keyframes({ transform }) {
    return [
      { opacity: 1, transform: CSS.Transform.toString(transform.initial) },
      {
        opacity: 0,
        transform: CSS.Transform.toString({
          ...transform.final,
          x: transform.final.x + 5,
          y: transform.final.y + 5
        })
      }
    ];
  },
  easing: "ease-out",
  sideEffects({ active }) {
    active.node.animate([{ opacity: 0 }, { opacity: 1 }], {
      duration: defaultDropAnimationConfiguration.duration,
      easing: defaultDropAnimationConfiguration.easing
    });
  }
};
function SortableTree({
  collapsible = true,
  childrenProp = "children",
  // "children" is the default children prop name
  enableDrag = true,
  items = [],
  indentationWidth = 40,
  onChange,
  renderValue
}) {
  const [collapsedState, setCollapsedState] = reactExports.useState({});
  const [activeId, setActiveId] = reactExports.useState(null);
  const [overId, setOverId] = reactExports.useState(null);
  const [offsetLeft, setOffsetLeft] = reactExports.useState(0);
  const [currentPosition, setCurrentPosition] = reactExports.useState(null);
  const flattenedItems = reactExports.useMemo(() => {
    const flattenedTree = flattenTree(items, childrenProp);
    const collapsedItems = flattenedTree.reduce(
      (acc, item) => {
        const { id } = item;
        const children = item[childrenProp] || [];
        const collapsed = collapsedState[id];
        return collapsed && children.length ? [...acc, id] : acc;
      },
      []
    );
    return removeChildrenOf(
      flattenedTree,
      activeId ? [activeId, ...collapsedItems] : collapsedItems,
      childrenProp
    );
  }, [activeId, items, childrenProp, collapsedState]);
  const projected = activeId && overId ? getProjection(
    flattenedItems,
    activeId,
    overId,
    offsetLeft,
    indentationWidth
  ) : null;
  const sensorContext = reactExports.useRef({
    items: flattenedItems,
    offset: offsetLeft
  });
  const [coordinateGetter] = reactExports.useState(
    () => sortableTreeKeyboardCoordinates(sensorContext, indentationWidth)
  );
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, {
      coordinateGetter
    })
  );
  const sortedIds = reactExports.useMemo(
    () => flattenedItems.map(({ id }) => id),
    [flattenedItems]
  );
  const activeItem = activeId ? flattenedItems.find(({ id }) => id === activeId) : null;
  reactExports.useEffect(() => {
    sensorContext.current = {
      items: flattenedItems,
      offset: offsetLeft
    };
  }, [flattenedItems, offsetLeft]);
  function handleDragStart({ active: { id: activeId2 } }) {
    setActiveId(activeId2);
    setOverId(activeId2);
    const activeItem2 = flattenedItems.find(({ id }) => id === activeId2);
    if (activeItem2) {
      setCurrentPosition({
        parentId: activeItem2.parentId,
        overId: activeId2
      });
    }
    document.body.style.setProperty("cursor", "grabbing");
  }
  function handleDragMove({ delta }) {
    setOffsetLeft(delta.x);
  }
  function handleDragOver({ over }) {
    setOverId(over?.id ?? null);
  }
  function handleDragEnd({ active, over }) {
    resetState();
    if (projected && over) {
      const { depth, parentId } = projected;
      const clonedItems = JSON.parse(
        JSON.stringify(flattenTree(items, childrenProp))
      );
      const overIndex = clonedItems.findIndex(({ id }) => id === over.id);
      const activeIndex = clonedItems.findIndex(({ id }) => id === active.id);
      const activeTreeItem = clonedItems[activeIndex];
      clonedItems[activeIndex] = { ...activeTreeItem, depth, parentId };
      const sortedItems = arrayMove(clonedItems, activeIndex, overIndex);
      const { items: newItems, update } = buildTree(
        sortedItems,
        overIndex,
        childrenProp
      );
      onChange(update, newItems);
    }
  }
  function handleDragCancel() {
    resetState();
  }
  function resetState() {
    setOverId(null);
    setActiveId(null);
    setOffsetLeft(0);
    setCurrentPosition(null);
    document.body.style.setProperty("cursor", "");
  }
  function handleCollapse(id) {
    setCollapsedState((state) => ({
      ...state,
      [id]: state[id] ? false : true
    }));
  }
  function getMovementAnnouncement(eventName, activeId2, overId2) {
    if (overId2 && projected) {
      if (eventName !== "onDragEnd") {
        if (currentPosition && projected.parentId === currentPosition.parentId && overId2 === currentPosition.overId) {
          return;
        } else {
          setCurrentPosition({
            parentId: projected.parentId,
            overId: overId2
          });
        }
      }
      const clonedItems = JSON.parse(
        JSON.stringify(flattenTree(items, childrenProp))
      );
      const overIndex = clonedItems.findIndex(({ id }) => id === overId2);
      const activeIndex = clonedItems.findIndex(({ id }) => id === activeId2);
      const sortedItems = arrayMove(clonedItems, activeIndex, overIndex);
      const previousItem = sortedItems[overIndex - 1];
      let announcement;
      const movedVerb = eventName === "onDragEnd" ? "dropped" : "moved";
      const nestedVerb = eventName === "onDragEnd" ? "dropped" : "nested";
      if (!previousItem) {
        const nextItem = sortedItems[overIndex + 1];
        announcement = `${activeId2} was ${movedVerb} before ${nextItem.id}.`;
      } else {
        if (projected.depth > previousItem.depth) {
          announcement = `${activeId2} was ${nestedVerb} under ${previousItem.id}.`;
        } else {
          let previousSibling = previousItem;
          while (previousSibling && projected.depth < previousSibling.depth) {
            const parentId = previousSibling.parentId;
            previousSibling = sortedItems.find(({ id }) => id === parentId);
          }
          if (previousSibling) {
            announcement = `${activeId2} was ${movedVerb} after ${previousSibling.id}.`;
          }
        }
      }
      return announcement;
    }
    return;
  }
  const announcements = {
    onDragStart({ active }) {
      return `Picked up ${active.id}.`;
    },
    onDragMove({ active, over }) {
      return getMovementAnnouncement("onDragMove", active.id, over?.id);
    },
    onDragOver({ active, over }) {
      return getMovementAnnouncement("onDragOver", active.id, over?.id);
    },
    onDragEnd({ active, over }) {
      return getMovementAnnouncement("onDragEnd", active.id, over?.id);
    },
    onDragCancel({ active }) {
      return `Moving was cancelled. ${active.id} was dropped in its original position.`;
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    DndContext,
    {
      accessibility: { announcements },
      sensors,
      collisionDetection: closestCenter,
      measuring,
      onDragStart: handleDragStart,
      onDragMove: handleDragMove,
      onDragOver: handleDragOver,
      onDragEnd: handleDragEnd,
      onDragCancel: handleDragCancel,
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(SortableContext, { items: sortedIds, strategy: verticalListSortingStrategy, children: [
        flattenedItems.map((item) => {
          const { id, depth } = item;
          const children = item[childrenProp] || [];
          const disabled = typeof enableDrag === "function" ? !enableDrag(item) : !enableDrag;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            SortableTreeItem,
            {
              id,
              value: renderValue(item),
              disabled,
              depth: id === activeId && projected ? projected.depth : depth,
              indentationWidth,
              collapsed: Boolean(collapsedState[id] && children.length),
              childCount: children.length,
              onCollapse: collapsible && children.length ? () => handleCollapse(id) : void 0
            },
            id
          );
        }),
        reactDomExports.createPortal(
          /* @__PURE__ */ jsxRuntimeExports.jsx(DragOverlay, { dropAnimation: dropAnimationConfig, children: activeId && activeItem ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            SortableTreeItem,
            {
              id: activeId,
              depth: activeItem.depth,
              clone: true,
              childCount: getChildCount(items, activeId, childrenProp) + 1,
              value: renderValue(activeItem),
              indentationWidth: 0
            }
          ) : null }),
          document.body
        )
      ] })
    }
  );
}
var CategoryTree = ({
  value,
  onChange,
  renderValue,
  enableDrag = true,
  isLoading = false
}) => {
  if (isLoading) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small relative flex-1 overflow-y-auto", children: Array.from({ length: 10 }).map((_, i) => /* @__PURE__ */ jsxRuntimeExports.jsx(CategoryLeafPlaceholder, {}, i)) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    SortableTree,
    {
      items: value,
      childrenProp: "category_children",
      collapsible: true,
      enableDrag,
      onChange,
      renderValue
    }
  );
};
var CategoryLeafPlaceholder = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base -mb-px flex h-12 animate-pulse items-center border-y px-6 py-2.5" });
};
export {
  CategoryTree as C
};
