import "./index-6bvUh1mj.js";
for (var n = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", t = /* @__PURE__ */ new Map(), o = 0; o < n.length; o++) {
  var a = o.toString(2);
  a = "0".repeat(6 - a.length) + a, t.set(n.charCodeAt(o), a);
}
function l(e) {
  try {
    if ("string" != typeof e || 3 !== e.split(".").length) return null;
    var r = (function(e2) {
      for (var r2, n2 = "", t2 = e2.length, o2 = 0; o2 < t2; o2++) r2 = e2[o2], n2 += String.fromCodePoint(r2 > 251 && r2 < 254 && o2 + 5 < t2 ? 1073741824 * (r2 - 252) + (e2[++o2] - 128 << 24) + (e2[++o2] - 128 << 18) + (e2[++o2] - 128 << 12) + (e2[++o2] - 128 << 6) + e2[++o2] - 128 : r2 > 247 && r2 < 252 && o2 + 4 < t2 ? (r2 - 248 << 24) + (e2[++o2] - 128 << 18) + (e2[++o2] - 128 << 12) + (e2[++o2] - 128 << 6) + e2[++o2] - 128 : r2 > 239 && r2 < 248 && o2 + 3 < t2 ? (r2 - 240 << 18) + (e2[++o2] - 128 << 12) + (e2[++o2] - 128 << 6) + e2[++o2] - 128 : r2 > 223 && r2 < 240 && o2 + 2 < t2 ? (r2 - 224 << 12) + (e2[++o2] - 128 << 6) + e2[++o2] - 128 : r2 > 191 && r2 < 224 && o2 + 1 < t2 ? (r2 - 192 << 6) + e2[++o2] - 128 : r2);
      return n2;
    })((function(e2) {
      for (var r2 = "", n2 = 0; n2 < e2.length; n2++) r2 += t.get(e2.charCodeAt(n2));
      r2 = r2.slice(0, r2.length - r2.length % 8);
      for (var o2 = [], a2 = 0; a2 < r2.length / 8; a2++) o2.push(r2.slice(8 * a2, 8 * a2 + 8));
      return o2;
    })(e.split(".")[1].replaceAll("=", "").replaceAll("-", "+").replaceAll("_", "/")).map(function(e2) {
      return parseInt(e2, 2);
    }));
    return JSON.parse(r);
  } catch (e2) {
    return console.error("There was an error decoding token: ", e2), null;
  }
}
export {
  l
};
