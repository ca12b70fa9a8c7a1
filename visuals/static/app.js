var ketenkaart = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // visuals/app/main.js
  var main_exports = {};
  __export(main_exports, {
    answerTo: () => answerTo,
    compare: () => compare,
    csv: () => csv,
    data: () => data,
    graphNow: () => graphNow,
    here: () => here,
    matrixSvg: () => matrixSvg,
    scenarioOf: () => scenarioOf
  });

  // visuals/app/lib/csv.js
  function csv(rows2) {
    const field = (value) => {
      const text = String(value ?? "");
      const safe2 = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return `"${safe2.replaceAll('"', '""')}"`;
    };
    return `\uFEFF${rows2.map((row) => `${row.map(field).join(";")}\r
`).join("")}`;
  }

  // ../main/node_modules/htm/dist/htm.module.js
  var n = function(t33, s3, r3, e3) {
    var u3;
    s3[0] = 0;
    for (var h3 = 1; h3 < s3.length; h3++) {
      var p4 = s3[h3++], a3 = s3[h3] ? (s3[0] |= p4 ? 1 : 2, r3[s3[h3++]]) : s3[++h3];
      3 === p4 ? e3[0] = a3 : 4 === p4 ? e3[1] = Object.assign(e3[1] || {}, a3) : 5 === p4 ? (e3[1] = e3[1] || {})[s3[++h3]] = a3 : 6 === p4 ? e3[1][s3[++h3]] += a3 + "" : p4 ? (u3 = t33.apply(a3, n(t33, a3, r3, ["", null])), e3.push(u3), a3[0] ? s3[0] |= 2 : (s3[h3 - 2] = 0, s3[h3] = u3)) : e3.push(a3);
    }
    return e3;
  };
  var t = /* @__PURE__ */ new Map();
  function htm_module_default(s3) {
    var r3 = t.get(this);
    return r3 || (r3 = /* @__PURE__ */ new Map(), t.set(this, r3)), (r3 = n(this, r3.get(s3) || (r3.set(s3, r3 = (function(n3) {
      for (var t33, s4, r4 = 1, e3 = "", u3 = "", h3 = [0], p4 = function(n4) {
        1 === r4 && (n4 || (e3 = e3.replace(/^\s*\n\s*|\s*\n\s*$/g, ""))) ? h3.push(0, n4, e3) : 3 === r4 && (n4 || e3) ? (h3.push(3, n4, e3), r4 = 2) : 2 === r4 && "..." === e3 && n4 ? h3.push(4, n4, 0) : 2 === r4 && e3 && !n4 ? h3.push(5, 0, true, e3) : r4 >= 5 && ((e3 || !n4 && 5 === r4) && (h3.push(r4, 0, e3, s4), r4 = 6), n4 && (h3.push(r4, n4, 0, s4), r4 = 6)), e3 = "";
      }, a3 = 0; a3 < n3.length; a3++) {
        a3 && (1 === r4 && p4(), p4(a3));
        for (var l3 = 0; l3 < n3[a3].length; l3++) t33 = n3[a3][l3], 1 === r4 ? "<" === t33 ? (p4(), h3 = [h3], r4 = 3) : e3 += t33 : 4 === r4 ? "--" === e3 && ">" === t33 ? (r4 = 1, e3 = "") : e3 = t33 + e3[0] : u3 ? t33 === u3 ? u3 = "" : e3 += t33 : '"' === t33 || "'" === t33 ? u3 = t33 : ">" === t33 ? (p4(), r4 = 1) : r4 && ("=" === t33 ? (r4 = 5, s4 = e3, e3 = "") : "/" === t33 && (r4 < 5 || ">" === n3[a3][l3 + 1]) ? (p4(), 3 === r4 && (h3 = h3[0]), r4 = h3, (h3 = h3[0]).push(2, 0, r4), r4 = 0) : " " === t33 || "	" === t33 || "\n" === t33 || "\r" === t33 ? (p4(), r4 = 2) : e3 += t33), 3 === r4 && "!--" === e3 && (r4 = 4, h3 = h3[0]);
      }
      return p4(), h3;
    })(s3)), r3), arguments, [])).length > 1 ? r3 : r3[0];
  }

  // ../main/node_modules/preact/dist/preact.mjs
  var n2;
  var t2;
  var r;
  var u;
  var i;
  var f;
  var o;
  var e;
  var l;
  var c;
  var a;
  var s;
  var h = /* @__PURE__ */ Symbol.for("pv");
  var p = {};
  var y = [];
  var v = /^m(i|n|o|s|text|space)$/;
  var w = Array.isArray;
  var d = y.slice;
  var _ = Object.assign;
  function g(n3) {
    n3 && n3.parentNode && n3.remove();
  }
  function k(n3, t33, r3) {
    var u3, i3, f3, o3 = {}, e3 = arguments.length;
    for (f3 in t33) "key" == f3 ? u3 = t33[f3] : "ref" == f3 && "function" != typeof n3 ? i3 = t33[f3] : o3[f3] = t33[f3];
    return e3 > 2 && (o3.children = e3 > 3 ? d.call(arguments, 2) : r3), m(n3, o3, u3, i3, null);
  }
  function m(r3, u3, i3, f3, o3) {
    var e3 = { type: r3, props: u3, key: i3, ref: f3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o3 || ++t2, __i: -1, __u: 0 };
    return !o3 && n2.vnode && n2.vnode(e3), e3;
  }
  function $(n3) {
    return n3.children;
  }
  function x(n3, t33) {
    this.props = n3, this.context = t33, this.__g = 0;
  }
  function S(n3, t33) {
    if (null == t33) return n3.__ && S(n3.__, n3.__i + 1);
    for (var r3; t33 < n3.__k.length; t33++) if ((r3 = n3.__k[t33]) && r3.__e) return r3.__e;
    return "function" != typeof n3.type || n3.props.__P ? null : S(n3);
  }
  function C(t33) {
    var r3, u3 = t33.__v, i3 = u3.__e, f3 = [], o3 = [], e3 = t33.__P;
    e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n2.vnode && n2.vnode(r3), z(e3, r3, u3, t33.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f3, i3 || S(u3), 32 & u3.__u, o3), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f3, r3, o3), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
  }
  function j(n3) {
    if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t33) {
      return t33 && (n3.__e = t33.__e);
    }), j(n3);
  }
  function L(t33) {
    (8 & t33.__g || (t33.__g |= 8, u.push(t33), f++)) && i == n2.debounceRendering || ((i = n2.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n3, t33 = 1; u.length; ) u.length > t33 && u.sort(o), n3 = u.shift(), t33 = u.length, 8 & n3.__g && C(n3);
    } finally {
      (f = u.length) && (i || queueMicrotask)(H);
    }
  }
  function I(n3, t33, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y, k3 = t33.length;
    for (l3 = q(r3, t33, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
    return r3.__e = d3, l3;
  }
  function q(n3, t33, r3, u3, i3) {
    var f3, o3, e3, l3, c3, a3, s3, p4, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k3 = n3.__k = Array(i3);
    for (f3 = 0; f3 < i3; f3++) null != (o3 = t33[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k3[f3] = m(null, o3) : w(o3) ? o3 = k3[f3] = m($, { children: o3 }) : o3.constructor === h && o3.__b ? o3 = k3[f3] = m(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k3[f3] = o3, l3 = f3 + _3, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o3.type && (o3.__u |= 4))) : k3[f3] = null;
    if (g3) {
      for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k3[f3]) && 16 & o3.__u) {
        for (_3 = 0, p4 = a3.length; _3 < p4; ) a3[y3 = _3 + p4 >> 1] < o3.__i ? _3 = y3 + 1 : p4 = y3;
        a3[_3] = o3.__i, s3[f3] = _3 + 1;
      }
      for (_3 = a3.length; f3--; ) s3[f3] && (s3[f3] == _3 ? _3-- : k3[f3].__u |= 4);
    }
    if (d3) for (f3 = 0; f3 < v3; f3++) !(e3 = r3[f3]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
    return u3;
  }
  function A(n3, t33, r3, u3) {
    var i3, f3, o3, e3;
    if ("function" == typeof n3.type) {
      if (n3.props.__P) return t33;
      if (i3 = n3.__k) for (f3 = 0; f3 < i3.length; f3++) i3[f3] && (i3[f3].__ = n3, t33 = A(i3[f3], t33, r3, false));
      return t33;
    }
    for (t33 && !t33.parentNode && (t33 = S(n3)) && !t33.parentNode && (t33 = null), o3 = n3.__e, e3 = t33; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
    for (o3 != e3 && (!u3 && r3.moveBefore && o3.parentNode ? r3.moveBefore(o3, t33) : r3.insertBefore(o3, t33 || null)), t33 = o3; (t33 = t33 && t33.nextSibling) && 8 == t33.nodeType && !t33.data.startsWith("$s"); ) ;
    return t33;
  }
  function P(n3, t33, r3, u3) {
    var i3, f3 = n3.key, o3 = n3.type, e3 = t33[r3], l3 = e3 && !(2 & e3.__u);
    if (null === e3 && null == f3 || l3 && f3 == e3.key && o3 == e3.type) return r3;
    if (u3 > (l3 ? 1 : 0)) {
      for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t33[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
      for (i3 = r3 + 1; i3 < t33.length; i3++) if ((e3 = t33[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
    }
    return -1;
  }
  function T(n3, t33, r3) {
    null == r3 && (r3 = ""), "-" == t33[0] ? n3.setProperty(t33, r3) : n3[t33] = r3;
  }
  function N(n3, t33, r3, u3, i3) {
    var f3, o3;
    if ("style" == t33) if ("string" == typeof r3) n3.style.cssText = r3;
    else {
      if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t33 in u3) r3 && t33 in r3 || T(n3.style, t33);
      if (r3) for (t33 in r3) u3 && r3[t33] == u3[t33] || T(n3.style, t33, r3[t33]);
    }
    else if ("o" == t33[0] && "n" == t33[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t33] = r3, r3 && u3 || (o3 = a[t33] || (a[t33] = V(t33)), (n3.__a || (n3.__a = {}))[t33] = c, f3 = t33 != (t33 = t33.replace(l, "$1")), (t33 = t33.slice(2))[0] < "a" && (t33 = t33.toLowerCase()), r3 ? n3.addEventListener(t33, o3, f3) : n3.removeEventListener(t33, o3, f3));
    else {
      if ("http://www.w3.org/2000/svg" == i3) t33 = t33.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t33 && "height" != t33 && "href" != t33 && "list" != t33 && "form" != t33 && "tabIndex" != t33 && "download" != t33 && "rowSpan" != t33 && "colSpan" != t33 && "role" != t33 && "popover" != t33 && t33 in n3) try {
        return void (n3[t33] = null == r3 ? "" : r3);
      } catch (n4) {
      }
      if ("function" == typeof r3) return;
      null == r3 || false === r3 && "-" != t33[4] ? n3.removeAttribute(t33) : n3.setAttribute(t33, "popover" == t33 && 1 == r3 ? "" : r3);
    }
  }
  function V(t33) {
    return function(r3) {
      var u3 = this.__e;
      if (u3) {
        if (u3 = u3[t33], null == r3[e]) r3[e] = c++;
        else if (r3[e] < this.__a[t33]) return;
        return u3(n2.event ? n2.event(r3) : r3);
      }
    };
  }
  function z(t33, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, p4, v3, d3, k3, b, m4, M, C3, j2, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
    if (r3.constructor !== h) return null;
    128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p4 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n2.__b) && s3(r3);
    n: if ("function" == typeof V2) {
      v3 = e3.length;
      try {
        if (M = r3.props, C3 = (s3 = V2.prototype) && s3.render, j2 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j2 ? j2.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j2 && j2.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k3 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
          if (M !== k3 && C3 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
            r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n3) {
              n3 && (n3.__ = r3);
            }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
            break n;
          }
          d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C3 && d3.componentDidUpdate && d3.__h.push(function() {
            d3.componentDidUpdate(k3, b, m4);
          });
        } else C3 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C3 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
        d3.context = L2, d3.props = M, d3.__P = t33, d3.__g &= -5, H2 = n2.__r, q2 = C3 ? 25 : 0;
        do {
          d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
        } while (8 & d3.__g && ++q2 < 25);
        C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m4 = d3.getSnapshotBeforeUpdate(k3, b)), A3 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f3 = (t33 = M.__P).namespaceURI, c3 = o3 = null, u3.props && u3.props.__P != t33 && (u3.__k.some(function(n3) {
          n3 && J(n3, n3);
        }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t33, w(A3) ? A3 : [A3], r3, u3, i3, f3, o3, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p4 && p4.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
      } catch (t34) {
        if (e3.length = v3, r3.__v = null, c3 || o3) if (t34 && t34.then) {
          if (r3.__u |= 128 | c3, o3) {
            for (~(T3 = o3.indexOf(l3 || void 0)) || (T3 = o3.length); (N2 = o3[T3 - 1]) && 8 == N2.nodeType; ) T3--;
            for (; T3 < o3.length; T3++) if (N2 = o3[T3]) if (o3[T3] = null, O) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O = N2));
            }
          }
          if (!O) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O = l3;
          }
          (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
        } else o3 && o3.some(g);
        else r3.__e = u3.__e;
        r3.__k || (r3.__k = u3.__k || []), t34 && t34.then || D(r3), n2.__e(t34, r3, u3);
      }
    } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f3, o3, e3, c3, a3, t33);
    return (s3 = n2.diffed) && s3(r3), l3;
  }
  function B(n3, t33) {
    if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r3 = 1; n3 = n3.nextSibling; ) {
      if (8 == n3.nodeType) {
        if (n3.data.startsWith("$s")) r3++;
        else if (n3.data.startsWith("/$s") && !--r3) return n3;
      }
      t33 && t33.push(n3);
    }
  }
  function D(n3) {
    n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
  }
  function E(t33, r3, u3) {
    for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
    n2.__c && n2.__c(r3, t33), t33.some(function(r4) {
      try {
        t33 = r4.__h, r4.__h = [], t33.some(function(n3) {
          n3.call(r4);
        });
      } catch (t34) {
        n2.__e(t34, r4.__v);
      }
    });
  }
  function F(t33, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, y3, _3, k3, b, m4, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
    if ("svg" == C3 ? f3 = "http://www.w3.org/2000/svg" : "math" == C3 ? f3 = "http://www.w3.org/1998/Math/MathML" : f3 || (f3 = "http://www.w3.org/1999/xhtml"), o3) {
      for (s3 = 0; s3 < o3.length; s3++) if ((k3 = o3[s3]) && (C3 ? k3.localName == C3 : 3 == k3.nodeType)) {
        t33 = k3, o3[s3] = null;
        break;
      }
    }
    if (!t33) {
      if (M = a3.ownerDocument || document, !C3) return M.createTextNode(x2);
      t33 = M.createElementNS(f3, C3, x2.is ? x2 : a3), l3 && (n2.__m && n2.__m(r3, o3), l3 = false), o3 = null;
    }
    if (C3) {
      if (a3 = "template" == C3 && t33.content || t33, o3 = "textarea" == C3 && null != x2.defaultValue ? null : o3 && d.call(a3.childNodes), !l3 && o3) for ($2 = {}, s3 = 0; s3 < t33.attributes.length; s3++) $2[(k3 = t33.attributes[s3]).name] = k3.value;
      for (s3 in $2) k3 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k3 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t33, s3, null, k3, f3);
      for (s3 in x2) k3 = x2[s3], "children" == s3 ? _3 = k3 : "dangerouslySetInnerHTML" == s3 ? h3 = k3 : "value" == s3 ? b = k3 : "checked" == s3 ? m4 = k3 : l3 && "function" != typeof k3 || $2[s3] === k3 || N(t33, s3, k3, $2[s3], f3);
      h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t33.innerHTML) || (t33.innerHTML = h3.__html), r3.__k = []) : (y3 && (t33.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f3 && v.test(C3)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w(_3) ? _3 : [_3], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S(u3, 0), l3, c3), o3 && o3.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t33.removeAttribute(s3) : null == b || b === t33[s3] && ("progress" != C3 || b) || N(t33, s3, b, $2[s3], f3), s3 = "checked", null != m4 && m4 != t33[s3] && N(t33, s3, m4, $2[s3], f3));
    } else $2 === x2 || l3 && t33.data == x2 || (t33.data = x2);
    return t33;
  }
  function G(t33, r3, u3, i3) {
    try {
      "function" == typeof t33 ? r3 ? r3.__x = t33(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t33(null)) : t33.current = r3;
    } catch (t34) {
      n2.__e(t34, u3);
    }
  }
  function J(t33, r3, u3) {
    var i3, f3, o3, e3;
    if (n2.unmount && n2.unmount(t33), !(i3 = t33.ref) || i3.current && i3.current != t33.__e || G(i3, null, r3, t33), i3 = t33.__c) {
      if (i3.componentWillUnmount) try {
        i3.componentWillUnmount();
      } catch (t34) {
        n2.__e(t34, r3);
      }
      i3.__P = i3.__n = null;
    }
    if (i3 = t33.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t33.type || u3 && !t33.props.__P);
    !u3 && (i3 = t33.__c) && (i3 = i3.__z) && (f3 = B(i3, o3 = [])) && (i3 == t33.__e && o3.some(g), g(f3), g(i3)), u3 || g(t33.__e), t33.__e = t33.__c = t33.__ = null;
  }
  function K(n3, t33, r3) {
    return this.constructor(n3, r3);
  }
  function Q(t33, r3) {
    var u3, i3, f3, o3;
    n2.__ && n2.__(t33, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t33 && 32 & t33.__u) ? null : r3.__k, r3.__k = m($, { children: [t33] }), f3 = [], o3 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f3, i3 ? i3.__e : r3.firstChild, u3, o3), E(f3, r3.__k, o3), r3.__k.props.children = null;
  }
  n2 = { __e: function(n3, t33, r3, u3) {
    for (var i3, o3, e3; t33 = t33.__; ) if ((i3 = t33.__c) && !(1 & i3.__g)) {
      i3.__g |= 4;
      try {
        if ((e3 = (o3 = i3.constructor) && o3.getDerivedStateFromError) && i3.setState(o3.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
      } catch (t34) {
        n3 = t34;
      }
    }
    throw f = 0, n3;
  } }, t2 = 0, r = function(n3) {
    return null != n3 && n3.constructor === h;
  }, x.prototype.setState = function(n3, t33) {
    var r3 = this.__s;
    r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n3 && (n3 = n3(_({}, r3), this.props)), n3 && (_(r3, n3), this.__v && (t33 && this.__k.push(t33), L(this)));
  }, x.prototype.forceUpdate = function(n3) {
    this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
  }, x.prototype.render = $, u = [], f = 0, o = function(n3, t33) {
    return n3.__v.__b - t33.__v.__b;
  }, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

  // ../main/node_modules/preact/hooks/dist/hooks.mjs
  var t3;
  var r2;
  var u2;
  var i2;
  var o2 = Object.is;
  var f2 = 0;
  var c2 = [];
  var e2 = [];
  var a2 = n2;
  var v2 = a2.__b;
  var l2 = a2.__r;
  var m2 = a2.diffed;
  var h2 = a2.__c;
  var s2 = a2.unmount;
  var p2 = a2.__;
  function y2(n3, t33) {
    a2.__h && a2.__h(r2, n3, f2 || t33), f2 = 0;
    var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
    return n3 >= u3.__.length && u3.__.push({}), u3.__[n3];
  }
  function d2(n3) {
    return f2 = 1, _2(G2, n3);
  }
  function _2(n3, u3, i3) {
    var f3 = y2(t3++, 2);
    if (f3.t = n3, !f3.__c && (f3.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n4) {
      var t33 = (f3.__N || f3.__)[0], r3 = f3.t(t33, n4);
      o2(t33, r3) || (f3.__N = [r3, f3.__[1]], f3.__c.setState({}));
    }], f3.__c = r2, !r2.__f)) {
      r2.__f = true;
      var c3 = r2.shouldComponentUpdate;
      r2.shouldComponentUpdate = function(n4, t33, r3) {
        var u4 = this.__H;
        if (!u4) return true;
        var i4 = false, f4 = this.props != n4;
        if (u4.__.some(function(n5) {
          n5.__N && (i4 = true, o2(n5.__[0], n5.__N[0]) || (f4 = true));
        }), c3) {
          var e3 = c3.call(this, n4, t33, r3);
          return i4 ? e3 || f4 : e3;
        }
        return !i4 || f4;
      };
    }
    return f3.__;
  }
  function A2(n3, u3) {
    var i3 = y2(t3++, 3);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n3, i3.u = u3, r2.__H.__h.push(i3));
  }
  function F2(n3, u3) {
    var i3 = y2(t3++, 4);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = false, i3.__ = n3, i3.u = u3, r2.__h.push(i3));
  }
  function T2(n3) {
    return f2 = 5, w2(function() {
      return { current: n3 };
    }, []);
  }
  function w2(n3, r3) {
    var u3 = y2(t3++, 7);
    return E2(u3.__H, r3) && (u3.__ = n3(), u3.__H = r3), u3.__;
  }
  function g2() {
    var n3;
    do {
      for (; n3 = e2.shift(); ) try {
        C2(n3);
      } catch (t34) {
        a2.__e(t34, { __: (n3 = n3.__P) && n3.__v });
      }
      for (; n3 = c2.shift(); ) {
        var t33 = n3.__H;
        if (n3.__P && t33) try {
          t33.__h.some(C2), t33.__h.some(D2), t33.__h = [];
        } catch (r3) {
          t33.__h = [], a2.__e(r3, n3.__v);
        }
      }
    } while (e2.length);
  }
  a2.__b = function(n3) {
    r2 = null, v2 && v2(n3);
  }, a2.__ = function(n3, t33) {
    n3 && t33.__k && t33.__k.__m && (n3.__m = t33.__k.__m), p2 && p2(n3, t33);
  }, a2.__r = function(n3) {
    l2 && l2(n3), t3 = 0;
    var i3 = (r2 = n3.__c).__H;
    i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t3 = 0), i3.__h = [], i3.__.some(function(n4) {
      n4.__N && (n4.__ = n4.__N), n4.u = n4.__N = void 0;
    })), u2 = r2;
  }, a2.diffed = function(n3) {
    m2 && m2(n3);
    var t33 = n3.__c;
    t33 && t33.__H && (t33.__H.__h.length && B2(c2.push(t33)), t33.__H.__.some(function(n4) {
      n4.u && (n4.__H = n4.u);
    })), u2 = r2 = null;
  }, a2.__c = function(n3, t33) {
    t33.some(function(n4) {
      try {
        n4.__h.some(C2), n4.__h = n4.__h.filter(function(n5) {
          return !n5.__ || D2(n5);
        });
      } catch (t34) {
        n4.__h = [function() {
          throw t34;
        }];
      }
    }), h2 && h2(n3, t33);
  }, a2.unmount = function(n3) {
    s2 && s2(n3);
    var t33, r3, u3 = n3.__c;
    u3 && u3.__H && (u3.__H.__.some(function(u4) {
      try {
        if (u4.__P && u4.__c) {
          if (void 0 === r3) {
            for (r3 = n3.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
            r3 = r3 && r3.__c;
          }
          u4.__P = r3, B2(e2.push(u4));
        } else C2(u4);
      } catch (n4) {
        t33 = n4;
      }
    }), u3.__H = void 0, t33 && a2.__e(t33, u3.__v));
  };
  var k2 = "function" == typeof requestAnimationFrame;
  function z2(n3) {
    var t33, r3 = function() {
      clearTimeout(u3), k2 && cancelAnimationFrame(t33), setTimeout(n3);
    }, u3 = setTimeout(r3, 35);
    k2 && (t33 = requestAnimationFrame(r3));
  }
  function B2(n3) {
    1 != n3 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
  }
  function C2(n3) {
    var t33 = r2, u3 = n3.__c;
    "function" == typeof u3 && (n3.__c = void 0, u3()), r2 = t33;
  }
  function D2(n3) {
    var t33 = r2;
    n3.__c = n3.__(), r2 = t33;
  }
  function E2(n3, t33) {
    return !n3 || n3.length != t33.length || t33.some(function(t34, r3) {
      return !o2(t34, n3[r3]);
    });
  }
  function G2(n3, t33) {
    return "function" == typeof t33 ? t33(n3) : t33;
  }

  // visuals/app/lib/html.js
  /*! What draws the screens, bundled here:
  
  Preact 11.2.0, The MIT License (MIT)
  Copyright (c) 2015-present Jason Miller
  
  Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
  documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
  rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
  persons to whom the Software is furnished to do so, subject to the following conditions:
  
  The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
  Software.
  
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
  WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
  COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
  OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
  
  htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
  this file except in compliance with the License. You may obtain a copy of the License at
  http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
  distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
  express or implied. See the License for the specific language governing permissions and limitations under the License.
  */
  function breakable(child) {
    if (Array.isArray(child)) return child.map(breakable);
    if (typeof child !== "string" || !/\S{36}/.test(child)) return child;
    return child.split(/(\S{24})(?=\S{4})/).flatMap((part, index2) => index2 ? [k("wbr", null), part] : [part]);
  }
  var html = htm_module_default.bind(
    (type, props, ...children) => k(type, props, ...typeof type === "string" ? children.map(breakable) : children)
  );

  // visuals/app/lib/route.js
  var KEPT = ["plan", "koppelingen", "stand", "verwachtingen"];
  var RENAMED = { ernst: "gewicht" };
  var here = { route: null, started: false };
  var draw;
  var turn = 0;
  var places = /* @__PURE__ */ new Map();
  function parseAddress(hash) {
    const [path, search] = hash.replace(/^#\/?/, "").split("?");
    const decode = (text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    };
    return {
      path: path.split("/").filter(Boolean).map(decode),
      query: Object.fromEntries(
        [...new URLSearchParams(search || "")].map(([name, value]) => [RENAMED[name] || name, value])
      )
    };
  }
  function href(path, query = {}, keep = true) {
    const kept = keep && here.route ? Object.fromEntries(KEPT.filter((k3) => here.route.query[k3]).map((k3) => [k3, here.route.query[k3]])) : {};
    const all = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...kept, ...query })) if (value) all.set(name, value);
    const parts = [path].flat().map((part) => encodeURIComponent(part).replaceAll("%2F", "/")).join("/");
    return `#/${parts}${[...all].length ? `?${all}` : ""}`;
  }
  var toThing = (id) => href(["ding", id]);
  function setChoice(changes, silent = false) {
    const query = { ...here.route.query };
    for (const [name, value] of Object.entries(changes)) {
      if (value) query[name] = value;
      else delete query[name];
    }
    const url = href(here.route.path, query, false);
    if (url === location.hash) return;
    history[silent ? "replaceState" : "pushState"]({ turn: silent ? history.state?.turn : ++turn }, "", url);
    show();
  }
  function show(travelled = false) {
    const route = parseAddress(location.hash);
    const same = here.route?.path.join("/") === route.path.join("/");
    here.route = route;
    draw(route);
    if (same) return;
    window.scrollTo(0, travelled && places.get(history.state?.turn) || 0);
  }
  function start(drawing) {
    draw = drawing;
    history.scrollRestoration = "manual";
    if (!history.state) history.replaceState({ turn: 0 }, "");
    turn = history.state.turn || 0;
    window.addEventListener("scroll", () => places.set(history.state?.turn ?? 0, window.scrollY), { passive: true });
    window.addEventListener("popstate", () => {
      const travelled = !!history.state;
      if (!travelled) history.replaceState({ turn: ++turn }, "");
      show(travelled);
    });
    show();
    here.started = true;
  }

  // visuals/app/lib/text.js
  function and(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
  }
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
  var numbered = (forms, count, values = {}) => fill(count === 1 ? forms.one : forms.more, { count, ...values });
  var upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
  var fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  var unique = (items) => [...new Set(items)];
  var order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  var compare = (a3, b) => order.compare(a3, b);
  function marks(text, words2) {
    const folded = fold(text);
    if (folded.length !== text.length) return [{ said: text, on: false }];
    const spots = words2.map((word) => ({ at: folded.indexOf(word), length: word.length })).filter(({ at: at2 }) => at2 >= 0).sort((a3, b) => a3.at - b.at);
    const parts = [];
    let from = 0;
    for (const { at: at2, length } of spots) {
      if (at2 < from) continue;
      parts.push({ said: text.slice(from, at2), on: false }, { said: text.slice(at2, at2 + length), on: true });
      from = at2 + length;
    }
    return [...parts, { said: text.slice(from), on: false }];
  }

  // visuals/app/model/data.js
  function read(element) {
    const whole = (text, key, index2) => text.replaceAll(`​${index2}/`, `${key}/`);
    return JSON.parse(element.dataset.plannen.split(" ").reduce(whole, element.textContent));
  }
  var data = read(document.getElementById("gegevens"));
  for (const table of [
    data.queries,
    data.views,
    data.codes,
    ...Object.values(data.codes),
    data.names,
    data.flags,
    data.told,
    ...Object.values(data.told),
    data.absent,
    data.dates,
    data.lists,
    data.kinds,
    data.called,
    data.works,
    data.partners,
    data.lookups,
    data.words,
    data.addresses
  ])
    Object.setPrototypeOf(table, null);
  var things = new Map(Object.entries(data.things));
  var plans = new Map(data.plans.map((plan) => [plan.key, plan]));
  var several = data.plans.length > 1;
  var words = data.words;
  var wordsOf = (plan) => plan?.words.page || words;
  var planBy = (key) => plans.get(key) || (several ? void 0 : data.plans[0]);
  var planOf = (id) => plans.get(id.split("/")[0]);
  var inPlan = (id, key) => !key || !planOf(id) || planOf(id).key === key;
  var allDates = [
    ...new Map(data.plans.flatMap((plan) => plan.dates).map((one) => [one.date, one])).values()
  ].sort((a3, b) => a3.date < b.date ? -1 : 1);
  var lastDate = allDates[allDates.length - 1].date;
  var allSteps = [
    ...new Map(
      data.plans.flatMap((plan) => plan.steps).reverse().map((step) => [step.notation, step])
    ).values()
  ].reverse();
  var dateFor = (id, date) => {
    const plan = planOf(id);
    return plan ? data.stands[date]?.[plan.key] || plan.date : date;
  };
  var dateWords = (value) => data.dates[value] || value || "";
  var sourceOf = (plan = planBy()) => plan?.source || data.source;
  var shownPlans = (scenario) => scenario.plan ? [plans.get(scenario.plan)] : data.plans;
  var dateLabel = (date, plan = planBy()) => (plan ? plan.dates : allDates).find((d3) => d3.date === date)?.label || dateWords(date);

  // visuals/app/model/answers.js
  var { cells, gaps, candidates, losses } = data.answers;
  for (const row of [...gaps, ...cells]) if ("candidates" in row) row.candidates = candidates[row.candidates];
  gaps.forEach((gap, index2) => {
    gap.key = index2;
  });
  var entries = (table, change) => Object.fromEntries(Object.entries(table).map(([name, list]) => [name, change(list)]));
  function answerTo(scenario) {
    const found2 = data.answers.by[scenario.key];
    const pick2 = (table, rows2) => entries(table, (list) => list.map((index2) => rows2[index2]));
    found2.read ||= {
      gaps: found2.gaps.map((index2) => gaps[index2]),
      matrix: pick2(found2.matrix, cells),
      without: pick2(found2.without, losses),
      apart: found2.apart
    };
    if (!scenario.plan) return found2.read;
    const mine = (rows2) => rows2.filter((row) => row.plan === scenario.plan);
    found2.byPlan ||= /* @__PURE__ */ new Map();
    if (!found2.byPlan.has(scenario.plan))
      found2.byPlan.set(scenario.plan, {
        gaps: mine(found2.read.gaps),
        matrix: entries(found2.read.matrix, mine),
        without: entries(found2.read.without, mine),
        apart: mine(found2.read.apart)
      });
    return found2.byPlan.get(scenario.plan);
  }
  function scenarioOf(query) {
    const plan = several && plans.has(query.plan) ? query.plan : "";
    const date = allDates.some((one) => one.date === query.stand) ? query.stand : lastDate;
    const stated = query.koppelingen === "genoemd";
    const expect = query.verwachtingen !== "uit";
    return { plan, date, stated, expect, key: `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}` };
  }
  var stepIdIn = (notation, plan) => plans.get(plan)?.steps.find((step) => step.notation === notation)?.id;

  // visuals/app/model/things.js
  var NONE = [];
  var valuesOf = (id, property) => things.get(id)?.[property] || NONE;
  var firstOf = (id, property) => valuesOf(id, property)[0] || "";
  var refs = (id, property) => valuesOf(id, property).filter((v3) => v3.startsWith("@")).map((v3) => v3.slice(1));
  var ref = (id, property) => refs(id, property)[0] || "";
  var exists = (id) => things.has(id);
  var typesOf = (id) => valuesOf(id, "type");
  var ofType = (type) => byType.get(type) || NONE;
  var isA = (id, type) => typesOf(id).includes(type);
  var kindRow = (id) => typesOf(id).map((type) => data.kinds[type]).find(Boolean);
  var pageOf = (id) => kindRow(id)?.page || "";
  var kindOf = (id) => kindRow(id)?.kind || "";
  var isOrganisation = (id) => pageOf(id) === "organisation";
  var isUndertaking = (id) => pageOf(id) === "undertaking";
  var hasPage = (id) => !!pageOf(id) && !!firstOf(id, "prefLabel");
  var hasFlag = (name, notation) => (data.flags[name] || NONE).includes(notation);
  var codeLabel = (list, notation) => data.codes[list]?.[notation]?.label || notation || "";
  var codeOf = (id, property) => codeLabel(data.lists[property], firstOf(id, property));
  var term = (name) => data.names[name] || words.thing.foreign[name] || name;
  var incoming = /* @__PURE__ */ new Map();
  var byType = /* @__PURE__ */ new Map();
  for (const [id, thing] of things) {
    for (const type of thing.type || NONE) {
      if (!byType.has(type)) byType.set(type, []);
      byType.get(type).push(id);
    }
    for (const [property, values] of Object.entries(thing)) {
      for (const value of values) {
        if (!value.startsWith("@")) continue;
        const target = value.slice(1);
        if (!incoming.has(target)) incoming.set(target, []);
        incoming.get(target).push([id, property]);
      }
    }
  }
  var pointingTo = (id) => incoming.get(id) || NONE;
  var statementsAbout = (id, type, property = "initiative") => pointingTo(id).filter(([from, p4]) => p4 === property && isA(from, type)).map(([from]) => from);
  var labelOf = (id) => data.called[id]?.label || firstOf(id, "prefLabel") || firstOf(id, "title") || firstOf(id, "summary") || id.split("/").pop();
  var shortName = (id) => data.called[id]?.short || labelOf(id);
  var undertakings = [...things.keys()].filter(isUndertaking);
  var organisations = [...things.keys()].filter(isOrganisation);
  var stepBy = (notation) => allSteps.find((step) => step.notation === notation);
  var allKinds = Object.entries(data.codes.InterventionKind || {}).map(([notation, code]) => ({
    notation,
    ...code,
    atSteps: hasFlag("atSteps", notation)
  }));
  var byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
  var organisationBy = (notation) => byNotation.get(notation) || "";
  var addressOf = (passage) => data.addresses[passage] || "";
  var passagesOf = (id) => refs(id, "passage").sort((a3, b) => Number(firstOf(a3, "start")) - Number(firstOf(b, "start")));

  // visuals/app/model/work.js
  var topStepId = (barrier) => ref(barrier, "broader") || barrier;
  var topStep = (barrier) => firstOf(topStepId(barrier), "notation");
  var contributionsOf = (id, scenario) => statementsAbout(id, "Contribution").filter(
    (c3) => !scenario || (!scenario.stated || hasFlag("isStated", firstOf(c3, "basis"))) && known(c3, scenario.date)
  );
  var stepsOf = (id) => data.works[id]?.steps || [];
  var kindsOf = (id) => data.works[id]?.kinds || [];
  var leadsOf = (id) => data.works[id]?.leads || [];
  var absent = Object.fromEntries(Object.entries(data.absent).map(([date, ids]) => [date, new Set(ids)]));
  var known = (id, date = lastDate) => !absent[date]?.has(id);
  var involvementsOf = (id, date) => statementsAbout(id, "Involvement").filter((i3) => known(i3, date)).map((i3) => ({
    id: i3,
    organisation: ref(i3, "organisation"),
    role: firstOf(i3, "role"),
    asOf: firstOf(i3, "asOf")
  }));
  var isActing = (role) => hasFlag("isActing", role);
  var actorsOf = (id, date) => unique(
    involvementsOf(id, date).filter((i3) => isActing(i3.role)).map((i3) => i3.organisation)
  );
  var involvedIn = (organisation, date) => statementsAbout(organisation, "Involvement", "organisation").filter((i3) => known(i3, date)).map((i3) => ({ id: i3, undertaking: ref(i3, "initiative"), role: firstOf(i3, "role"), asOf: firstOf(i3, "asOf") }));
  var isGeneric = (id) => firstOf(id, "isGeneric") === "true";
  var NOTHING = {};
  var toldOf = (id, date = lastDate) => data.told[date]?.[id] || NOTHING;
  var statusReport = (id, date) => toldOf(id, date).report || "";
  var statusOf = (id, date) => toldOf(id, date).status || "";
  var stateAt = (id, date) => toldOf(id, date).state || "";
  var deadlinesOf = (id, date) => statementsAbout(id, "Deadline").filter((d3) => known(d3, date));

  // visuals/app/model/words.js
  var t4 = words.shared;
  var SILENCE = t4.silence;
  var reportName = (plan = planBy()) => plan ? fill(wordsOf(plan).shared.report, { date: dateWords(plan.date) }) : t4.reports;
  var nothingReported = (plan = planBy()) => `${numbered(t4.nothing, plan ? 1 : 2, { report: upper(reportName(plan)) })} ${SILENCE}`;
  var sourceLine = (plan = planBy()) => (plan ? [plan] : data.plans).map((one) => `${one.document || one.title}, ${dateWords(one.date)}`).join("; ");
  var progress = (id, date) => [toldOf(id, date).word || "", toldOf(id, date).more || ""];
  var progressLine = (id, date) => progress(id, date).filter(Boolean).join(", ");
  var BASES = Object.fromEntries(
    Object.entries(data.codes.Basis).map(([basis, code]) => [basis, [code.screen, t4.bases[basis] || upper(code.label)]])
  );
  var modalityLabel = (modality) => codeLabel("Modality", modality);
  var stepName = (notation) => notation === null ? t4.all_steps : stepBy(notation)?.label || notation;
  var kindName = (notation) => codeLabel("InterventionKind", notation);
  var dateSaid = (scenario, plan) => {
    if (plan) return dateLabel(dateFor(plan.key, scenario.date), plan);
    if (scenario.date === lastDate) return t4.choices.latest;
    return fill(t4.choices.others_latest, { date: dateLabel(scenario.date) });
  };
  var scenarioWords = (scenario, plan = planBy(scenario.plan)) => [
    dateSaid(scenario, plan),
    scenario.stated ? wordsOf(plan).shared.choices.links_stated : t4.choices.links_all_said,
    scenario.expect ? t4.choices.with_said : t4.choices.without_said
  ].join(" · ");
  function footnote(said2, passages, scenario, plan = planBy(scenario?.plan)) {
    const { version, content } = data.meta;
    return fill(t4.export.footnote, {
      said: said2,
      sources: sourceLine(plan),
      addresses: passages.map((passage) => `; ${addressOf(passage)}`).join(""),
      version: version + (content ? fill(t4.export.content, { hash: content.slice(0, 12) }) : ""),
      scenario: scenario ? `; ${scenarioWords(scenario, plan)}` : ""
    });
  }

  // visuals/app/lib/say.js
  function say(text) {
    const place = document.getElementById("melding");
    place.textContent = "";
    window.setTimeout(() => {
      place.textContent = text;
    }, 50);
  }
  function offer(name, content, type) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link2 = document.createElement("a");
    link2.href = url;
    link2.download = name;
    document.body.append(link2);
    link2.click();
    link2.remove();
    window.setTimeout(() => URL.revokeObjectURL(url), 1e3);
  }

  // visuals/app/parts/exports.js
  var t5 = words.shared.export;
  function ByHand({ text, done }) {
    const box = T2(null);
    const area = T2(null);
    F2(() => {
      box.current.showModal();
      area.current.select();
    }, []);
    return html`
    <dialog class="copy" aria-label=${t5.by_hand} ref=${box} onClose=${done}>
      <p>${t5.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${t5.by_hand} value=${text} ref=${area}></textarea>
      <form method="dialog"><button>${words.shared.close}</button></form>
    </dialog>
  `;
  }
  async function copy(text, done = t5.copied) {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      const place = document.createElement("div");
      document.body.append(place);
      Q(html`<${ByHand} text=${text} done=${() => place.remove()} />`, place);
    }
  }
  function download(name, content, type) {
    offer(name, content, type);
    say(fill(t5.downloaded, { name }));
  }
  var CopyButton = ({ text, label = t5.copy }) => html`<button type="button" class="klein" onClick=${() => copy(text())}>${label}</button>`;
  var CsvButton = ({ name, rows: rows2 }) => html`<button type="button" onClick=${() => download(name, csv(rows2()), "text/csv;charset=utf-8")}>${t5.csv}</button>`;
  var originCells = (scenario, key = "") => {
    const plan = planBy(key || scenario?.plan);
    const plans2 = plan ? [plan] : data.plans;
    return [
      plans2.map((one) => dateWords(one.date)).join("; "),
      plans2.map((one) => one.document || one.title).join("; "),
      `ketenkaart ${data.meta.version} ${(data.meta.content || "").slice(0, 12)}`.trim(),
      scenario ? scenarioWords(scenario, plan) : ""
    ];
  };
  var originHeads = t5.heads;
  var planColumn = (key) => several ? [{ key: "bronplan", label: words.shared.plan, text: (row) => planBy(key(row))?.title || "" }] : [];

  // visuals/app/model/matrix.js
  var ALL = "alle";
  var LABELS = {
    kind: (key) => upper(kindName(key)),
    form: (key) => upper(codeLabel("ExploitationForm", key)),
    partner: (key) => labelOf(organisationBy(key) || key)
  };
  var matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
  function matrixRows(by, scenario, plan) {
    const rows2 = /* @__PURE__ */ new Map();
    for (const cell of answerTo({ ...scenario, plan: plan.key }).matrix[by]) {
      if (!rows2.has(cell.column)) rows2.set(cell.column, /* @__PURE__ */ new Map());
      rows2.get(cell.column).set(cell.barrier, cell);
    }
    const list = [...rows2].map(([key, cells2]) => ({
      key,
      label: LABELS[by](key),
      id: by === "partner" ? organisationBy(key) : "",
      cells: matrixColumns(plan).map((step) => cells2.get(step) || null)
    }));
    return by === "partner" ? list.sort((a3, b) => compare(a3.label, b.label)) : list;
  }
  var cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...several ? [plan] : []].join("~");
  function cellOf(address) {
    const [key, at2, plan] = address.split("~");
    return { key, step: at2 === ALL ? null : at2, plan };
  }
  var cellId = (address) => `cel-${address.replaceAll("~", "-")}`;
  function cellSaid(cell) {
    if (!cell) return { word: words.shared.no_cell, lines: [], look: "s-geen" };
    const [word, ...lines2] = cell.said;
    return {
      word,
      lines: lines2.filter(Boolean),
      look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : ""}`
    };
  }

  // visuals/app/parts/picture.js
  var t6 = words.overview;
  function colours(look) {
    const probe = document.createElement("span");
    probe.className = look;
    document.body.append(probe);
    const { backgroundColor: fill2, color: ink, borderTopColor, borderTopStyle } = window.getComputedStyle(probe);
    const found2 = {
      fill: fill2,
      ink,
      stroke: borderTopStyle === "none" ? fill2 : borderTopColor,
      dash: borderTopStyle === "dashed"
    };
    probe.remove();
    return found2;
  }
  var FONT = "Arial,Helvetica,sans-serif";
  var ruler = document.createElement("canvas").getContext("2d");
  function lines(text, width, size, bold) {
    ruler.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
    const found2 = [""];
    for (const word of String(text).split(/\s+/)) {
      const longer = found2[found2.length - 1] ? `${found2[found2.length - 1]} ${word}` : word;
      if (ruler.measureText(longer).width <= width || !found2[found2.length - 1]) found2[found2.length - 1] = longer;
      else found2.push(word);
    }
    return found2;
  }
  function shapes(by, scenario, plan) {
    const rows2 = matrixRows(by, scenario, plan);
    const columns = matrixColumns(plan);
    const first = 190, wide = 150, pad = 8, gap = 4;
    const width = first + (wide + gap) * columns.length + 20;
    const list = [];
    let y3 = 20;
    const write = (x2, text, room, size, bold, fill2) => {
      for (const line of lines(text, room, size, bold)) {
        y3 += size + 4;
        list.push({ x: x2, y: y3, text: line, size, bold, fill: fill2 });
      }
    };
    write(20, t6.heading, width - 40, 20, true, "#14212b");
    write(20, `${sourceLine(plan)}. ${scenarioWords(scenario, plan)}. ${SILENCE}`, width - 40, 12, false, "#46545f");
    y3 += 14;
    const top = y3;
    columns.forEach((step, index2) => {
      y3 = top;
      write(20 + first + index2 * (wide + gap) + pad, stepName(step), wide - 2 * pad, 14, true, "#14212b");
    });
    y3 = top + 26;
    for (const row of rows2) {
      const made = row.cells.map((cell) => {
        const said2 = cellSaid(cell);
        return {
          look: said2.look,
          mark: BASES[cell?.most_basis]?.[0] || "",
          text: [
            { all: lines(said2.word, wide - 2 * pad - 14, 13, true), size: 13, bold: true },
            ...said2.lines.map((line) => ({ all: lines(line, wide - 2 * pad, 11, false), size: 11, bold: false }))
          ]
        };
      });
      const label = lines(row.label, first - pad, 13, true);
      const height = Math.max(
        44,
        12 + label.length * 17,
        ...made.map((cell) => 12 + cell.text.reduce((sum, { all, size }) => sum + all.length * (size + 3), 0))
      );
      for (const [index2, text] of label.entries())
        list.push({ x: 20, y: y3 + 20 + index2 * 17, text, size: 13, bold: true, fill: "#14212b" });
      made.forEach((cell, index2) => {
        const { ink, ...box } = colours(cell.look);
        const x2 = 20 + first + index2 * (wide + gap);
        list.push({ x: x2, y: y3, w: wide, h: height, ...box });
        let at2 = y3 + 5;
        for (const { all, size, bold } of cell.text)
          for (const text of all) {
            at2 += size + 3;
            list.push({ x: x2 + pad, y: at2 - 2, text, size, bold, fill: ink });
          }
        if (cell.mark) list.push({ x: x2 + wide - 20, y: y3 + 18, text: cell.mark, size: 14, bold: false, fill: ink });
      });
      y3 += height + gap;
    }
    y3 += 6;
    write(
      20,
      Object.values(BASES).map(([mark, meaning2]) => `${mark} ${meaning2}`).join("   "),
      width - 40,
      11,
      false,
      "#46545f"
    );
    write(
      20,
      fill(t6.picture.foot, { version: data.meta.version, content: (data.meta.content || "").slice(0, 12) }),
      width - 40,
      11,
      false,
      "#46545f"
    );
    return { width, height: y3 + 20, list };
  }
  var safe = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  function matrixSvg(by, scenario, plan = data.plans[0]) {
    const { width, height, list } = shapes(by, scenario, plan);
    const box = ({ x: x2, y: y3, w: w3, h: h3, fill: fill2, stroke, dash }) => `<rect x="${x2}" y="${y3}" width="${w3}" height="${h3}" rx="4" fill="${fill2}" stroke="${stroke}"${dash ? ' stroke-dasharray="5 3"' : ""}/>`;
    const line = ({ x: x2, y: y3, text, size: size2, bold, fill: fill2 }) => `<text x="${x2}" y="${y3}" font-size="${size2}"${bold ? ' font-weight="bold"' : ""} fill="${fill2}">${safe(text)}</text>`;
    const drawn = list.map((shape) => shape.text === void 0 ? box(shape) : line(shape));
    const title = safe(fill(t6.picture.title, { heading: t6.heading, scenario: scenarioWords(scenario, plan) }));
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}" role="img">
<title>${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join("\n")}
</svg>
`;
  }
  function downloadSvg(by, scenario, plan) {
    download("matrix.svg", matrixSvg(by, scenario, plan), "image/svg+xml");
  }
  function downloadPng(by, scenario, plan) {
    const { width, height, list } = shapes(by, scenario, plan);
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, 16e3 / height);
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, width, height);
    for (const s3 of list) {
      if (s3.text === void 0) {
        pen.fillStyle = s3.fill;
        pen.strokeStyle = s3.stroke;
        pen.setLineDash(s3.dash ? [5, 3] : []);
        pen.fillRect(s3.x, s3.y, s3.w, s3.h);
        pen.strokeRect(s3.x, s3.y, s3.w, s3.h);
      } else {
        pen.fillStyle = s3.fill;
        pen.font = `${s3.bold ? "bold " : ""}${s3.size}px ${FONT}`;
        pen.fillText(s3.text, s3.x, s3.y);
      }
    }
    canvas.toBlob((blob) => download("matrix.png", blob, "image/png"), "image/png");
  }

  // visuals/app/lib/screen.js
  function Heading({ text, title = text, children }) {
    const place = T2(null);
    F2(() => {
      document.title = `${title} – Ketenkaart`;
    }, [title]);
    F2(() => {
      if (here.started) place.current.focus({ preventScroll: true });
    }, []);
    return html`<header class="kop"><h1 tabindex="-1" ref=${place}>${text}</h1>${children}</header>`;
  }
  function Announce({ text }) {
    const { route } = here;
    F2(() => {
      if (here.started && text) say(text);
    }, [text, route]);
    return null;
  }

  // visuals/app/screens/check.js
  var t7 = words.check;
  async function check(file) {
    const headers = {
      "Content-Type": file.type || "application/octet-stream",
      "X-Bestand": encodeURIComponent(file.name)
    };
    return (await fetch("controleer", { method: "POST", body: file, headers })).json();
  }
  var List = ({ title, lines: lines2 = [] }) => lines2.length > 0 && html`
    <h2>${fill(t7.list, { title, count: lines2.length })}</h2>
    <ul>${lines2.map((line) => html`<li>${line}</li>`)}</ul>
  `;
  var read2 = (counts = {}) => Object.entries(counts).map(([type, count]) => fill(t7.counted, { count, what: term(type).toLowerCase() })).sort(compare);
  function Answer({ message, faults, questions, counts }) {
    const lines2 = read2(counts);
    return html`
    <p><strong>${message}</strong></p>
    <${List} title=${t7.faults} lines=${faults} />
    <${List} title=${t7.questions} lines=${questions} />
    ${lines2.length > 0 && html`
        <details>
          <summary>${t7.read}</summary>
          <ul>${lines2.map((line) => html`<li>${line}</li>`)}</ul>
        </details>
      `}
  `;
  }
  function CheckScreen() {
    const place = T2(null);
    const [answer, setAnswer] = d2(null);
    async function start2() {
      const [file] = place.current.files;
      if (!file) return say(t7.first);
      setAnswer({ busy: true });
      try {
        const said2 = await check(file);
        setAnswer(said2);
        say(said2.message);
      } catch {
        setAnswer({ silent: true });
      }
    }
    return html`
    <${Heading} text=${t7.title}><p class="uitleg">${t7.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${t7.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json" ref=${place} />
      </label>
      <button type="button" id="controleer" onClick=${start2}>${t7.check}</button>
    </div>
    <div aria-live="polite">
      ${answer?.busy && html`<p>${t7.busy}</p>`}
      ${answer?.silent && html`<p>${t7.silent}</p>`}
      ${answer?.message && html`<${Answer} ...${answer} />`}
    </div>
  `;
  }

  // visuals/app/parts/controls.js
  var t8 = words.shared;
  var ChoiceRow = ({ legend, name, options, current = "", id }) => html`
  <fieldset class="keuze">
    <legend>${legend}</legend>
    <div class="knoppen">
      ${options.map(
    ([value, label]) => html`
          <button
            type="button"
            id=${`${id}-${value || "gewoon"}`}
            aria-pressed=${String(value === current)}
            onClick=${() => setChoice({ [name]: value || null })}
          >${label}</button>
        `
  )}
    </div>
  </fieldset>
`;
  function SelectField({ label, name, options, id = name }) {
    const chosen2 = here.route.query[name] || "";
    return html`
    <label class="veld">
      <span>${label}</span>
      <select
        id=${id}
        value=${options.some(([value]) => value === chosen2) ? chosen2 : ""}
        onChange=${(event) => setChoice({ [name]: event.target.value })}
      >
        <option value="">${t8.all}</option>
        ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
      </select>
    </label>
  `;
  }
  var TextField = ({ label = t8.text, name, id = name }) => html`
  <label class="veld zoekveld">
    <span>${label}</span>
    <input
      id=${id}
      type="search"
      value=${here.route.query[name] || ""}
      autocomplete="off"
      spellcheck=${false}
      onInput=${(event) => setChoice({ [name]: event.target.value }, true)}
    />
  </label>
`;
  var ClearButton = ({ names: names2 }) => html`
  <button type="button" id="wis" onClick=${() => setChoice(Object.fromEntries(names2.map((name) => [name, null])))}>
    ${t8.clear}
  </button>
`;
  var NO_FILTER = ["cel", "kies", "sorteer"];
  function FilterBox({ children }) {
    const [open, setOpen] = d2(false);
    if (!window.matchMedia("(max-width: 44rem)").matches)
      return html`<section class="filters" aria-label=${t8.filters}>${children}</section>`;
    const count = Object.keys(here.route.query).filter((name) => !NO_FILTER.includes(name)).length;
    return html`
    <details class="filters" open=${open} onToggle=${(event) => setOpen(event.target.open)}>
      <summary id="filterknop">${count ? fill(t8.filters_set, { count }) : t8.filters}</summary>
      ${children}
    </details>
  `;
  }
  var PlanChoice = () => {
    const options = data.plans.map((plan) => [plan.key, plan.title]);
    return several && html`<div class="velden"><${SelectField} label=${t8.plan} name="plan" options=${options} /></div>`;
  };
  function DateChoice() {
    const scenario = scenarioOf(here.route.query);
    const dates = planBy(scenario.plan)?.dates || allDates;
    if (dates.length < 2) return null;
    const last = dates[dates.length - 1].date;
    const value = (date) => date === last ? "" : date;
    const now3 = dates.find((one) => one.date === scenario.date)?.date || last;
    const options = dates.map((one) => [value(one.date), one.label]);
    return html`<${ChoiceRow} legend=${t8.choices.date} name="stand" options=${options} current=${value(now3)} id="st" />`;
  }
  function LinkChoice() {
    const scenario = scenarioOf(here.route.query);
    const c3 = wordsOf(planBy(scenario.plan)).shared.choices;
    const options = [
      ["", c3.links_all],
      ["genoemd", c3.links_stated]
    ];
    const current = scenario.stated ? "genoemd" : "";
    return html`<${ChoiceRow} legend=${c3.links} name="koppelingen" options=${options} current=${current} id="k" />`;
  }
  function ScenarioChoices() {
    const c3 = t8.choices;
    const options = [
      ["", c3.with],
      ["uit", c3.without]
    ];
    const current = scenarioOf(here.route.query).expect ? "" : "uit";
    return html`
    <${PlanChoice} />
    <${LinkChoice} />
    <${DateChoice} />
    <${ChoiceRow} legend=${c3.expectations} name="verwachtingen" options=${options} current=${current} id="v" />
  `;
  }

  // visuals/app/parts/source_words.js
  var t9 = words.shared.passage;
  function SourceWords({ passage }) {
    const [said2, setSaid] = d2("");
    async function show2() {
      try {
        const answer = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
        setSaid(answer.woorden || answer.message);
      } catch {
        setSaid(t9.silent);
      }
    }
    return html`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${show2}>${t9.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${said2}</span>
    </span>
  `;
  }

  // visuals/app/parts/links.js
  var ThingLink = ({ id, text }) => hasPage(id) ? html`<a href=${toThing(id)}>${text || labelOf(id)}</a>` : html`<span>${text || labelOf(id)}</span>`;
  var ThingLinks = ({ ids, name = labelOf, between: between2 = ", " }) => ids.map((id, index2) => [index2 > 0 && between2, html`<${ThingLink} id=${id} text=${name(id)} />`]);
  var ThingList = ({ ids, more, look }) => html`<ul class=${look}>${ids.map((id) => html`<li key=${id}><${ThingLink} id=${id} />${more?.(id)}</li>`)}</ul>`;
  function Chip({ id, date }) {
    const [word, more] = progress(id, date);
    return html`<span class=${`chip s-${stateAt(id, date) || "geen"}`}>${word}${more && `, ${more}`}</span>`;
  }
  function BasisMark({ basis }) {
    const [mark, meaning2] = BASES[basis] || [];
    return mark && html`<span class="mark" role="img" aria-label=${meaning2} title=${meaning2}>${mark}</span>`;
  }
  var SeverityTag = ({ severity }) => html`<span class=${`tag gewicht-${severity}`}>${codeLabel("Severity", severity)}</span>`;
  function Addresses({ of }) {
    const passages = unique(of.flatMap(passagesOf));
    if (!passages.length) return null;
    return html`
    <ul class="vindplaatsen">
      ${passages.map((one) => html`<li>${addressOf(one)}${data.served && html`<${SourceWords} passage=${one} />`}</li>`)}
    </ul>
  `;
  }
  function FirstAddress({ of, look }) {
    const [first, ...more] = passagesOf(of);
    if (!first) return null;
    return html`
    <p class=${look}>
      ${addressOf(first)}${more.length > 0 && fill(words.shared.more_places, { count: more.length })}
      ${data.served && html`<${SourceWords} passage=${first} />`}
    </p>
  `;
  }
  var StepPath = ({ id }) => [
    ref(id, "broader") && [html`<${ThingLink} id=${ref(id, "broader")} />`, " › "],
    html`<${ThingLink} id=${id} />`
  ];
  var Collective = ({ id }) => firstOf(id, "isGeneric") === "true" && html`<span class="zacht"> (${words.shared.collective})</span>`;

  // visuals/app/lib/sort.js
  function sortRows(rows2, columns, sort = "") {
    const down = sort.startsWith("-");
    const column = columns.find((one) => one.key === sort.replace(/^-/, ""));
    if (!column) return rows2;
    const keyed = rows2.map((row, index2) => ({ text: column.text(row) || "", index: index2, row }));
    const order2 = (a3, b) => a3.text && b.text ? compare(a3.text, b.text) * (down ? -1 : 1) : Number(!a3.text) - Number(!b.text);
    return keyed.sort((a3, b) => order2(a3, b) || a3.index - b.index).map(({ row }) => row);
  }

  // visuals/app/parts/table.js
  var sortedBy = (urlKey, first = "") => here.route.query[urlKey] || first;
  function Head({ id, column, sort, turn: turn2 }) {
    const state = sort === column.key ? "ascending" : sort === `-${column.key}` ? "descending" : null;
    if (column.sort === false) return html`<th scope="col" role="columnheader">${column.label}</th>`;
    return html`
    <th scope="col" role="columnheader" aria-sort=${state}>
      <button type="button" class="sorteer" id=${`${id}-${column.key}`} onClick=${() => turn2(column)}>
        ${column.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `;
  }
  var Row = ({ row, columns }) => html`
  <tr role="row">
    ${columns.map((column, index2) => {
    const content = column.cell ? column.cell(row) : column.text(row);
    return index2 ? html`<td role="cell" data-kop=${column.label}>${content}</td>` : html`<th scope="row" role="rowheader" data-kop=${column.label}>${content}</th>`;
  })}
  </tr>
`;
  function SortedTable({ id, caption, rows: rows2, columns, sort: first = "", urlKey, hideCaption }) {
    const [mine, setMine] = d2(first);
    const sort = urlKey ? sortedBy(urlKey, first) : mine;
    const turn2 = (column) => {
      const next = sort === column.key ? `-${column.key}` : column.key;
      if (urlKey) setChoice({ [urlKey]: next === first ? null : next }, true);
      else setMine(next);
      const t33 = words.shared.table;
      const direction = next.startsWith("-") ? t33.descending : t33.ascending;
      say(fill(t33.sorted, { column: column.label.toLowerCase(), direction }));
    };
    return html`
    <table class="lijst" id=${id} role="table">
      <caption class=${hideCaption ? "sr" : null}>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<${Head} id=${id} column=${column} sort=${sort} turn=${turn2} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sortRows(rows2, columns, sort).map((row) => html`<${Row} row=${row} columns=${columns} />`)}
      </tbody>
    </table>
  `;
  }
  var isEmpty = (value) => value === null || value === void 0 || value === false || value === "" || value.length === 0;
  function FactList({ pairs }) {
    const kept = pairs.filter(([, value]) => !isEmpty(value));
    if (!kept.length) return null;
    return html`
    <dl class="feiten">${kept.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  `;
  }

  // visuals/app/screens/compare.js
  var t10 = words.compare;
  var stateName = (state) => upper(codeLabel("CellState", state));
  var sides = data.plans.flatMap(
    (plan) => plan.dates.map(({ date, label }) => ({
      key: `${plan.key}@${date}`,
      plan,
      date,
      label: several ? fill(t10.side, { plan: plan.title, label }) : upper(label)
    }))
  );
  var between = (one, other, stated) => data.comparisons[`${one.key}|${other.key}|${stated ? "stated" : "all"}`];
  function chosen(q2) {
    const latest = data.plans.map((plan) => sides.filter((side) => side.plan === plan).at(-1));
    const [left, right] = several ? latest : [sides[0], sides.at(-1)];
    const one = sides.slice(0, -1).find((side) => side.key === q2.van) || left;
    const after = sides.slice(sides.indexOf(one) + 1);
    const other = after.find((side) => side.key === q2.met) || (after.includes(right) ? right : after.at(-1));
    return { one, other, after };
  }
  var SideField = ({ label, name, current, options }) => html`
  <label class="veld">
    <span>${label}</span>
    <select id=${name} value=${current.key} onChange=${(event) => setChoice({ [name]: event.target.value })}>
      ${options.map((side) => html`<option value=${side.key}>${side.label}</option>`)}
    </select>
  </label>
`;
  function Change({ change, other }) {
    const cel = cellAddress(change.kind, change.other_barrier, other.plan.key);
    const to = href("overzicht", { cel, stand: other.date === lastDate ? null : other.date }, false);
    const cell = fill(t10.see_cell, { kind: kindName(change.kind), step: stepName(change.other_barrier) });
    return html`<li>${change.sentence}${" "}<a href=${to}>${t10.see}<span class="sr">${cell}</span></a></li>`;
  }
  function Cells({ found: found2, one, other, mode }) {
    const names2 = (keys) => keys.map((key) => labelOf(organisationBy(key) || key)).join(", ");
    const step = (row) => unique([row.barrier, row.other_barrier].map(stepName)).join(" / ");
    const columns = [
      { key: "stap", label: t10.columns.step, text: step },
      { key: "soort", label: t10.columns.kind, text: (row) => upper(kindName(row.kind)) },
      { key: "een", label: one.label, text: (row) => stateName(row.before) },
      { key: "ander", label: other.label, text: (row) => stateName(row.after) },
      { key: "erbij", label: t10.joined[mode], sort: false, text: (row) => names2(row.joined) },
      { key: "weg", label: t10.left[mode], sort: false, text: (row) => names2(row.left) }
    ];
    const exported3 = () => [
      [...columns.map((column) => column.label), ...originHeads],
      ...found2.changes.map((row) => [...columns.map((column) => column.text(row)), ...originCells(null)])
    ];
    return html`
    <ul>${found2.changes.map((change) => html`<${Change} change=${change} other=${other} />`)}</ul>
    ${found2.notes.map((note) => html`<p class="zacht">${note}</p>`)}
    <details>
      <summary>${t10.as_table}</summary>
      <div class="rol"><${SortedTable} id="vakken" caption=${t10.table} rows=${found2.changes} columns=${columns} /></div>
      <div class="acties"><${CsvButton} name="vergelijk-vakken.csv" rows=${exported3} /></div>
    </details>
  `;
  }
  function Counts({ actions, one, other }) {
    const both = actions.moved.length + actions.stayed.length;
    const columns = [
      { key: "plan", label: one.label, sort: false, text: stateName },
      ...actions.after.map((to) => ({
        key: to,
        label: stateName(to),
        sort: false,
        text: (from) => String(actions.counts[`${from}|${to}`] || t10.nothing)
      }))
    ];
    const caption = fill(t10.counts_table, { before: one.label, after: other.label });
    return html`
    <section class="blok">
      <h2>${t10.counted}</h2>
      <p class="zacht">${fill(t10.counts, { both, fresh: actions.fresh.length })}</p>
      <div class="rol">
        <${SortedTable} id="overgang" caption=${caption} rows=${actions.before} columns=${columns} />
      </div>
    </section>
  `;
  }
  function Actions({ actions, one, other, all }) {
    const rows2 = [...all ? [...actions.moved, ...actions.stayed] : actions.moved, ...actions.fresh];
    const fresh = new Set(actions.fresh);
    const then = (id) => fresh.has(id) ? "" : progressLine(id, one.date);
    const now3 = (id) => progressLine(id, other.date);
    const thenCell = (id) => fresh.has(id) ? html`<span class="zacht">${t10.not_yet}</span>` : html`<${Chip} id=${id} date=${one.date} />`;
    const columns = [
      { key: "actie", label: t10.action, text: labelOf, cell: (id) => html`<${ThingLink} id=${id} />` },
      { key: "wat", label: t10.what, text: kindOf },
      { key: "plan", label: one.label, text: then, cell: thenCell },
      { key: "nu", label: other.label, text: now3, cell: (id) => html`<${Chip} id=${id} date=${other.date} />` }
    ];
    const exported3 = () => [
      [...columns.map((column) => column.label), ...originHeads],
      ...rows2.map((id) => [...columns.map((column) => column.text(id)), ...originCells(null, one.plan.key)])
    ];
    const turn2 = () => setChoice({ alles: all ? null : "ja" });
    return html`
    <section>
      <h2>${fill(all ? t10.all : t10.changed, { count: rows2.length })}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(all)} onClick=${turn2}>${t10.show_all}</button>
        <${CsvButton} name="vergelijk.csv" rows=${exported3} />
      </div>
      <div class="rol">
        <${SortedTable}
          id="vergelijk"
          caption=${t10.actions_table}
          rows=${rows2}
          columns=${columns}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `;
  }
  function CompareScreen({ route }) {
    if (sides.length < 2) return html`<${Heading} text=${t10.title} /><p>${t10.alone}</p>`;
    const { one, other, after } = chosen(route.query);
    const found2 = between(one, other, scenarioOf(route.query).stated);
    const { actions } = found2;
    const mode = actions ? "dates" : "plans";
    const intro = fill(t10.intro[mode], { before: dateWords(one.date), after: dateWords(other.date) });
    return html`
    <${Heading} text=${t10.heading[mode]} title=${t10.title}><p class="uitleg">${intro} ${SILENCE}</p><//>
    <${FilterBox}>
      <${LinkChoice} />
      ${sides.length > 2 && html`
          <div class="velden">
            <${SideField} label=${t10.first} name="van" current=${one} options=${sides.slice(0, -1)} />
            <${SideField} label=${t10.second} name="met" current=${other} options=${after} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${fill(t10.cells, { count: found2.changes.length })}</h2>
      ${found2.changes.length ? html`<${Cells} found=${found2} one=${one} other=${other} mode=${mode} />` : [html`<p>${words.shared.none}</p>`, found2.notes.map((note) => html`<p class="zacht">${note}</p>`)]}
    </section>
    ${actions && html`
        <${Counts} actions=${actions} one=${one} other=${other} />
        <${Actions} actions=${actions} one=${one} other=${other} all=${!!route.query.alles} />
      `}
    <${Announce} text=${numbered(t10.shown, found2.changes.length)} />
  `;
  }

  // visuals/app/parts/gaps.js
  var t11 = words.shared.gaps;
  var foundIn = (gap) => [gap, ...gap.also];
  var gapPassages = (gap) => exists(gap.evidence) ? [gap.evidence] : [];
  var queryTitle = (name) => data.queries[name]?.title || name;
  var gapMatches = (gap, q2) => (!q2.gewicht || gap.severity === q2.gewicht) && (!q2.tekst || fold(gap.sentence).includes(fold(q2.tekst))) && foundIn(gap).some(
    (found2) => (!q2.vraag || found2.query === q2.vraag) && (!q2.stap || found2.steps.includes(q2.stap)) && (!q2.soort || found2.kinds.includes(q2.soort)) && (!q2.partner || found2.partners.includes(q2.partner))
  );
  var Reason = ({ said: said2, work, more }) => work ? [said2, " (", html`<${ThingLinks} ids=${work} name=${shortName} />`, more && t11.more_work, ")"] : said2;
  function Candidates({ list, plan }) {
    if (!list.length) return html`<p>${planBy(plan).words.nobody}</p>`;
    const reasons = (why) => why.map((one, index2) => [index2 > 0 && "; ", html`<${Reason} ...${one} />`]);
    return html`
    <p class="zacht">${t11.alphabetical}</p>
    <ul>${list.map(({ who, why }) => html`<li><${ThingLink} id=${who} />: ${reasons(why)}</li>`)}</ul>
  `;
  }
  function LazyFold({ summary, fill: fill2 }) {
    const [opened, setOpened] = d2(false);
    return html`
    <details onToggle=${(event) => event.target.open && setOpened(true)}>
      <summary>${summary}</summary>
      ${opened && fill2()}
    </details>
  `;
  }
  function Line({ gap, query }) {
    const about2 = [gap.barrier && stepName(gap.barrier).toLowerCase(), gap.kind && kindName(gap.kind)].filter(Boolean);
    return html`
    <p class="regel">
      <${SeverityTag} severity=${gap.severity} />${" · "}
      <a href=${href(["vragen", gap.query])}>${query.title || gap.query}</a>
      ${about2.length > 0 && ` · ${about2.join(" × ")}`}${several && ` · ${planBy(gap.plan).title}`}
      ${hasPage(gap.subject) && [" · ", html`<${ThingLink} id=${gap.subject} />`]}
    </p>
  `;
  }
  function GapCard({ gap, scenario }) {
    const query = data.queries[gap.query] || {};
    const [passage] = gapPassages(gap);
    return html`
    <article class=${`punt gewicht-${gap.severity}`}>
      <h3>${gap.sentence}</h3>
      <${Line} gap=${gap} query=${query} />
      ${passage && html`
          <p class="vindplaats">
            <span class="sr">${words.shared.passage.place}</span>${addressOf(passage)}
            ${data.served && html`<${SourceWords} passage=${passage} />`}
          </p>
        `}
      <div class="acties">
        ${query.why && html`<${LazyFold} summary=${t11.why} fill=${() => html`<p>${query.why}</p>`} />`}
        ${gap.asks && html`
            <${LazyFold}
              summary=${t11.who}
              fill=${() => html`<${Candidates} list=${gap.candidates} plan=${gap.plan} />`}
            />
          `}
        <${CopyButton} text=${() => footnote(gap.sentence, gapPassages(gap), scenario, planBy(gap.plan))} />
      </div>
    </article>
  `;
  }
  var GapCards = ({ list, scenario, none }) => list.length ? list.map((gap) => html`<${GapCard} key=${gap.key} gap=${gap} scenario=${scenario} />`) : html`<p>${none}</p>`;

  // visuals/app/parts/work_card.js
  var t12 = words.shared.work;
  function Partners({ id, date }) {
    const roles = /* @__PURE__ */ new Map();
    for (const one of involvementsOf(id, date))
      roles.set(one.organisation, [...roles.get(one.organisation) || [], codeLabel("Role", one.role)]);
    if (!roles.size) return words.shared.nobody;
    return html`
    <ul class="partners">
      ${[...roles].map(
      ([one, all]) => html`<li><${ThingLink} id=${one} />${` (${unique(all).join(", ")})`}<${Collective} id=${one} /></li>`
    )}
    </ul>
  `;
  }
  function bound(deadline) {
    const by = firstOf(deadline, "dueBy");
    return by && ` (${fill(t12.bound, { date: dateWords(by) })}; ${modalityLabel(firstOf(deadline, "modality"))})`;
  }
  function Deadlines({ ids, date }) {
    return html`
    <ul class="termijnen">
      ${ids.map((one) => {
      const label = firstOf(one, "deadlineLabel");
      const { delivery } = toldOf(one, date);
      return html`
          <li>
            ${label && `${upper(label)}: `}“${firstOf(one, "deadlineText")}”${bound(one)}
            ${firstOf(one, "revises") === "true" && `, ${t12.revised}`}${delivery && ` – ${delivery}`}
          </li>
        `;
    })}
    </ul>
  `;
  }
  var figureWords = (id) => data.lookups[id]?.told || "";
  function Figures({ id, date }) {
    const found2 = statementsAbout(id, "Figure", "concerns").filter((one) => known(one, date));
    if (!found2.length) return null;
    return html`
    <ul class="cijfers">
      ${found2.map(
      (one) => html`
          <li><${ThingLink} id=${one} />: <strong>${figureWords(one)}</strong><${Addresses} of=${[one]} /></li>
        `
    )}
    </ul>
  `;
  }
  function OtherReadings({ of }) {
    const said2 = (other) => [
      ref(other, "barrier") && fill(t12.at_step, { step: labelOf(ref(other, "barrier")).toLowerCase() }),
      ...["basis", "strength", "status"].map((name) => firstOf(other, name) && codeOf(other, name))
    ].filter(Boolean);
    const lead = (other) => firstOf(other, "status") ? fill(t12.other_status, { reading: said2(other).join(", ") }) : fill(t12.other_reading, { reading: said2(other).length ? `“${said2(other).join(", ")}”` : t12.other_unsaid });
    const others = refs(of, "alternativeReading");
    if (!others.length) return null;
    return html`
    <ul class="anders">
      ${others.map((other) => html`<li><strong>${lead(other)}</strong>${firstOf(other, "rationale")}</li>`)}
    </ul>
  `;
  }
  function ContributionBlock({ id }) {
    const basis = firstOf(id, "basis");
    return html`
    <div class="koppeling">
      <p>
        <${StepPath} id=${ref(id, "barrier")} />
        ${` · ${valuesOf(id, "interventionKind").map(kindName).join(", ")} · ${codeOf(id, "strength")} · `}
        <${BasisMark} basis=${basis} />${` ${BASES[basis]?.[1] || codeOf(id, "basis")}`}
      </p>
      <p class="reden"><strong>${t12.here}</strong>${firstOf(id, "rationale")}</p>
      <${OtherReadings} of=${id} />
    </div>
  `;
  }
  var Line2 = ({ lead, text }) => text && html`<p>${lead && html`<strong>${lead}</strong>`}${text}</p>`;
  function WorkCard({ id, date, contributions }) {
    const report = statusReport(id, date);
    const promise = firstOf(id, "promise");
    const deadlines = deadlinesOf(id, date);
    const how = contributions.length ? contributions.map((one) => html`<${ContributionBlock} id=${one} />`) : firstOf(id, "crossCutting") === "true" && html`<p class="reden"><strong>${t12.across}</strong>${firstOf(id, "rationale")}</p>`;
    const facts = [
      [t12.facts.deadline, deadlines.length > 0 && html`<${Deadlines} ids=${deadlines} date=${date} />`],
      [t12.facts.who, html`<${Partners} id=${id} date=${date} />`],
      [
        t12.facts.figures,
        statementsAbout(id, "Figure", "concerns").length > 0 && html`<${Figures} id=${id} date=${date} />`
      ],
      [t12.facts.how, how],
      [t12.facts.where, html`<${Addresses} of=${[id, ...contributions, report]} />`]
    ];
    return html`
    <article class="kaart">
      <h3><${ThingLink} id=${id} /></h3>
      <p class="regel">${kindOf(id)} · <${Chip} id=${id} date=${date} /></p>
      <${Line2} lead=${promise && t12.promise} text=${promise || firstOf(id, "summary")} />
      <${Line2} lead=${t12.progress} text=${firstOf(report, "summary")} />
      ${report && html`<${OtherReadings} of=${report} />`}
      <${FactList} pairs=${facts} />
    </article>
  `;
  }
  var byLabel = (ids) => [...ids].sort((a3, b) => compare(labelOf(a3), labelOf(b)));

  // visuals/app/parts/overview_sides.js
  var t13 = words.overview;
  var STATES = data.codes.CellState;
  function HowTo({ open }) {
    const filled = {
      report: several ? t13.howto.reports : reportName(),
      marks: Object.values(BASES).map(([mark]) => mark).join(" "),
      source: sourceOf()
    };
    return html`
    <details class="leeswijzer" open=${open}>
      <summary>${t13.howto.title}</summary>
      <ol>${t13.howto.lines.map((line) => html`<li>${fill(line, filled)}</li>`)}</ol>
    </details>
  `;
  }
  var Notes = ({ plan }) => plan.notes.map((note) => html`<p class="zacht">${note}</p>`);
  var Swatch = ({ look, label }) => html`
  <li><span class=${`staal ${look}`} aria-hidden="true"></span><span><strong>${label}</strong></span></li>
`;
  function Legend() {
    const expected = t13.legend.expected;
    return html`
    <details class="legenda" open>
      <summary>${t13.legend.title}</summary>
      <ul class="stalen">
        ${t13.legend.states.map((state) => [
      html`<${Swatch} look=${`s-${state}`} label=${upper(STATES[state].label)} />`,
      expected[state] && html`<${Swatch} look=${`s-${state} verwacht`} label=${expected[state]} />`
    ])}
      </ul>
      <ul class="stalen">
        ${Object.entries(BASES).map(
      ([basis, [, meaning2]]) => html`<li><${BasisMark} basis=${basis} /><span>${meaning2}</span></li>`
    )}
      </ul>
      <details class="binnen">
        <summary>${t13.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(STATES).map(
      (code) => html`<div><dt>${upper(code.label)}</dt><dd>${code.definition}</dd></div>`
    )}
        </dl>
      </details>
    </details>
  `;
  }
  function Group({ state, things: things2, date }) {
    const Title = several ? "h4" : "h3";
    const more = (id) => progress(id, date)[1] && html`<span class="zacht"> – ${progress(id, date)[1]}</span>`;
    const title = fill(t13.group, { state: upper(codeLabel("CellState", state)), count: things2.length });
    return html`
    <div class="standgroep">
      <${Title} class=${`s-${state}`}>${title}<//>
      <${ThingList} ids=${byLabel(things2)} more=${more} />
    </div>
  `;
  }
  function Apart({ scenario, plan }) {
    const Title = several ? "h3" : "h2";
    const mine = answerTo(scenario).apart.filter((one) => one.plan === plan.key);
    return mine.map(({ kind, groups }) => {
      const code = data.codes.InterventionKind[kind];
      return html`
      <section
        class="slachtoffers"
        id=${plan === data.plans[0] ? "slachtoffers" : `slachtoffers-${plan.key}`}
        key=${kind}
      >
        <${Title}>${fill(t13.apart.title, { kind: code.label })}<//>
        <p class="zacht">${fill(t13.apart.note, { definition: code.definition })}</p>
        ${groups.length ? html`
                <div class="standen">
                  ${groups.map((group) => html`<${Group} ...${group} date=${scenario.date} />`)}
                </div>
              ` : html`<p>${nothingReported(plan)}</p>`}
      </section>
    `;
    });
  }
  var MOST = 8;
  var [HIGH, MIDDLE, LOW] = Object.keys(data.codes.Severity);
  function Point({ gap, more }) {
    const about2 = isA(gap.subject, "Measure") ? fill(t13.side.action, { number: shortName(gap.subject) }) : t13.side.see;
    const same = href("aandachtspunten", { gewicht: HIGH, vraag: gap.query });
    return html`
    <article class=${`punt gewicht-${gap.severity}`}>
      <h3>${gap.sentence}</h3>
      <p class="regel">
        <${SeverityTag} severity=${gap.severity} />${` · ${queryTitle(gap.query)}`}
        ${hasPage(gap.subject) && [
      " · ",
      html`<${ThingLink} id=${gap.subject} text=${about2} />`,
      html`<span class="sr"> ${labelOf(gap.subject)}</span>`
    ]}
        ${more > 0 && [" · ", html`<a href=${same}>${fill(t13.side.more, { count: more })}</a>`]}
      </p>
    </article>
  `;
  }
  function Side({ scenario }) {
    const { gaps: gaps2 } = answerTo(scenario);
    const count = (weight) => gaps2.filter((gap) => gap.severity === weight).length;
    const firsts = /* @__PURE__ */ new Map();
    for (const gap of gaps2.filter((one) => one.severity === HIGH))
      firsts.set(gap.query, [...firsts.get(gap.query) || [], gap]);
    const high = count(HIGH);
    return html`
    <aside class="zij" aria-label=${t13.side.label}>
      <h2>${t13.side.title}</h2>
      <p class="zacht">${high ? fill(t13.side.some, { count: high }) : t13.side.no}</p>
      ${[...firsts.values()].slice(0, MOST).map(([gap, ...more]) => html`<${Point} key=${gap.key} gap=${gap} more=${more.length} />`)}
      <p>
        ${high > 0 && [
      html`<a href=${href("aandachtspunten", { gewicht: HIGH })}>${fill(t13.side.all_high, { count: high })}</a>`,
      " · "
    ]}
        <a href=${href("aandachtspunten")}>${t13.side.all}</a>
        ${` · ${fill(t13.side.rest, { middle: count(MIDDLE) })} · ${numbered(t13.side.low, count(LOW))}`}
      </p>
    </aside>
  `;
  }

  // visuals/app/screens/gaps.js
  var t14 = words.gaps;
  var partnerName = (notation) => labelOf(organisationBy(notation) || notation);
  var exported = (list, scenario) => [
    [...t14.csv, ...originHeads],
    ...list.map((gap) => [
      codeLabel("Severity", gap.severity),
      queryTitle(gap.query),
      gap.sentence,
      data.queries[gap.query]?.why || "",
      gap.steps.map(stepName).join(", "),
      gap.kinds.map(kindName).join(", "),
      gap.partners.map(partnerName).join(", "),
      gap.subject_label,
      gapPassages(gap).map(addressOf).join("; "),
      ...originCells(scenario, gap.plan)
    ])
  ];
  var FIELDS = ["tekst", "stap", "soort", "partner", "vraag", "gewicht"];
  function Filters({ all }) {
    const named2 = (list, name) => unique(list).map((one) => [one, name(one)]);
    const partners = named2(
      all.flatMap((gap) => foundIn(gap).flatMap((one) => one.partners)),
      partnerName
    );
    const queries = named2(all.map((gap) => gap.query).sort(compare), queryTitle);
    const weights = Object.entries(data.codes.Severity).map(([notation, code]) => [notation, code.label]);
    return html`
    <${FilterBox}>
      <${ScenarioChoices} />
      <div class="velden">
        <${TextField} name="tekst" />
        <${SelectField} label=${t14.fields.step} name="stap" options=${allSteps.map((s3) => [s3.notation, s3.label])} />
        <${SelectField} label=${t14.fields.kind} name="soort" options=${allKinds.map((k3) => [k3.notation, k3.label])} />
        <${SelectField}
          label=${t14.fields.partner}
          name="partner"
          options=${partners.sort((a3, b) => compare(a3[1], b[1]))}
        />
        <${SelectField} label=${t14.fields.query} name="vraag" options=${queries} />
        <${SelectField} label=${t14.fields.weight} name="gewicht" options=${weights} />
        <${ClearButton} names=${FIELDS} />
      </div>
    <//>
  `;
  }
  var lightest = Object.keys(data.codes.Severity).at(-1);
  function GapsScreen({ route }) {
    const scenario = scenarioOf(route.query);
    const all = answerTo(scenario).gaps;
    const shown = all.filter((gap) => gapMatches(gap, route.query));
    const points = shown.filter((gap) => gap.severity !== lightest);
    const questions = shown.filter((gap) => gap.severity === lightest);
    const counts = { points: numbered(t14.points, points.length), questions: numbered(t14.questions, questions.length) };
    const intro = fill(t14.intro, { report: reportName(planBy(scenario.plan)) });
    const lists2 = [
      [t14.points_title, points],
      [t14.questions_title, questions]
    ];
    return html`
    <${Heading} text=${t14.title}><p class="uitleg">${intro} ${SILENCE}</p><//>
    ${shownPlans(scenario).map((plan) => html`<${Notes} key=${plan.key} plan=${plan} />`)}
    <${Filters} all=${all} />
    <p class="telling" id="telling">
      ${fill(t14.counts, counts)}${shown.length < all.length && fill(t14.of_all, { count: all.length })}${". "}
      <${CsvButton} name="aandachtspunten.csv" rows=${() => exported(shown, scenario)} />
    </p>
    ${lists2.map(
      ([title, list]) => html`
        <section key=${title}>
          <h2>${fill(title, { count: list.length })}</h2>
          <${GapCards} list=${list} scenario=${scenario} none=${t14.none} />
        </section>
      `
    )}
    <${Announce} text=${fill(t14.shown, counts)} />
  `;
  }

  // visuals/app/model/pictures.js
  var AROUND = "omgeving";
  var NEIGHBOURS = 16;
  function pictureOf(name, query) {
    const { date } = scenarioOf(query);
    if (name === AROUND) return around(query.ding, date);
    const view = data.views[name];
    if (!view) return null;
    const { nodes, edges, options, loose } = view.at[date];
    return { ...view, name, date, looks: view, nodes, rows: [...edges, ...loose], options };
  }
  var furtherColumns = (picture) => Object.keys(picture.table).filter((key) => !ENDS[key]);
  var ENDS = { from_label: "from", to_label: "to" };
  var endOf = (column) => ENDS[column];
  function filtered(picture, query) {
    const hidden = new Set((query.zonder || "").split(","));
    const { plan } = scenarioOf(query);
    const wanted = { steps: query.stap, kinds: query.soort, partners: query.partner && organisationBy(query.partner) };
    const rows2 = picture.rows.filter(
      (row) => !hidden.has(row.group) && (!query.staat || !row.state || row.state === query.staat) && (!plan || !row.plans || row.plans.includes(plan)) && Object.entries(wanted).every(([field, value]) => !value || row[field]?.includes(value))
    );
    if (rows2.length === picture.rows.length) return { nodes: picture.nodes, rows: rows2 };
    const kept = /* @__PURE__ */ new Set([picture.centre, ...rows2.flatMap((row) => [row.from, row.to, row.id])]);
    const nodes = picture.nodes.filter((node) => kept.has(node.id) || node.slot && kept.has(node.row));
    return { nodes: picture.layout === "columns" ? stacked(nodes, picture.step) : nodes, rows: rows2 };
  }
  function stacked(nodes, step) {
    const columns = /* @__PURE__ */ new Map();
    for (const node of nodes) columns.set(node.x, [...columns.get(node.x) || [], node]);
    const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
    return [...columns.values()].flatMap(
      (column) => column.sort((a3, b) => a3.y - b.y).map((node, index2) => ({ ...node, y: Math.round((index2 + 0.5) * step * tallest / column.length) }))
    );
  }
  function linksOf(thing, date) {
    const rows2 = /* @__PURE__ */ new Map();
    const add = (from, to, group, word) => {
      const id = [from, to, group, word].join("~");
      if (from && to && from !== to) rows2.set([from, to, word].join("~"), { id, from, to, group, said: [word] });
    };
    const joins = (c3) => fill(words.graph.contributes, { basis: codeLabel("Basis", firstOf(c3, "basis")) });
    for (const i3 of involvementsOf(thing, date)) add(i3.organisation, thing, "rol", codeLabel("Role", i3.role));
    for (const i3 of involvedIn(thing, date)) add(thing, i3.undertaking, "rol", codeLabel("Role", i3.role));
    for (const c3 of contributionsOf(thing)) if (known(c3, date)) add(thing, ref(c3, "barrier"), "stap", joins(c3));
    for (const c3 of statementsAbout(thing, "Contribution", "barrier"))
      if (known(c3, date)) add(ref(c3, "initiative"), thing, "stap", joins(c3));
    for (const [property, values] of Object.entries(things.get(thing)))
      for (const value of values)
        if (value.startsWith("@") && hasPage(value.slice(1))) add(thing, value.slice(1), "verband", term(property));
    for (const [from, property] of pointingTo(thing))
      if (hasPage(from) && known(from, date)) add(from, thing, "verband", term(property));
    return [...rows2.values()];
  }
  var looksAround = data.around;
  var groupOf = (id) => typesOf(id).find((type) => looksAround.nodes[type]) || "*";
  var clipped = (text) => text.length > looksAround.letters ? `${text.slice(0, looksAround.letters - 1)}…` : text;
  var nodeOf = (id, x2, y3) => ({ id, label: clipped(labelOf(id)), title: labelOf(id), group: groupOf(id), x: x2, y: y3 });
  var styled = (row) => {
    const { color, dashes } = looksAround.edges[row.group];
    return { ...row, color, dashes, arrows: "to" };
  };
  function around(id, date) {
    const thing = exists(id) ? id : "";
    const rows2 = thing ? linksOf(thing, date).map(styled) : [];
    const sides2 = [unique(rows2.map((row) => row.from)), [thing], unique(rows2.map((row) => row.to))];
    const seen = /* @__PURE__ */ new Set([thing]);
    const nodes = sides2.flatMap((side, index2) => {
      const fresh = index2 === 1 ? side.filter(Boolean) : side.filter((one) => !seen.has(one));
      for (const one of fresh) seen.add(one);
      return fresh.sort((a3, b) => compare(labelOf(a3), labelOf(b))).map((one, row) => nodeOf(one, index2 * looksAround.width, row));
    });
    return {
      ...looksAround,
      name: AROUND,
      title: thing ? looksAround.title_of.replace("{name}", labelOf(thing)) : looksAround.title,
      layout: "columns",
      looks: looksAround,
      nodes: stacked(nodes, looksAround.step),
      rows: rows2,
      date,
      centre: thing
    };
  }
  function unfolded(shown, ids, date) {
    const nodes = [...shown.nodes];
    const rows2 = [...shown.rows];
    const left = /* @__PURE__ */ new Map();
    for (const id of ids.filter((one) => exists(one) && nodes.some((node) => node.id === one))) {
      const at2 = nodes.find((node) => node.id === id);
      const drawn = new Set(nodes.map((node) => node.id));
      const links = linksOf(id, date);
      const others = unique(links.map((row) => row.from === id ? row.to : row.from));
      const all = others.filter((one) => !drawn.has(one)).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
      const fresh = new Set(all.slice(0, NEIGHBOURS));
      const x2 = Math.max(...nodes.map((node) => node.x)) + looksAround.width;
      const top = at2.y - (fresh.size - 1) * looksAround.step / 2;
      for (const [index2, one] of [...fresh].entries()) nodes.push(nodeOf(one, x2, top + index2 * looksAround.step));
      for (const row of links) if (fresh.has(row.from) || fresh.has(row.to)) rows2.push(styled(row));
      if (all.length > fresh.size) left.set(id, { shown: fresh.size, count: all.length - fresh.size });
    }
    return { nodes, rows: rows2, left };
  }

  // visuals/app/parts/chosen.js
  var t15 = words.graph;
  var MOST2 = 40;
  var link = (id, text = labelOf(id)) => html`<a href=${toThing(id)}>${text}</a>`;
  var counted = (count) => (count === 1 ? t15.counted.one : t15.counted.more).replace("{count}", count);
  function Facts({ picture, row }) {
    const heads = row.group && !data.views[picture.name] ? Object.keys(data.around.table) : Object.keys(picture.table);
    const further = furtherColumns(picture).map((key) => picture.table[key]);
    const pairs = row.said.map((text, index2) => [heads.length && further[index2], text]).filter(([head, text]) => head && text);
    return html`<dl class="feiten">
    ${pairs.map(([head, text]) => html`<div><dt>${head}</dt><dd>${text}</dd></div>`)}
  </dl>`;
  }
  function RowWords({ picture, row, name }) {
    const things2 = (row.about || []).filter((id) => exists(id) && id !== row.from && id !== row.to);
    const said2 = (id) => progress(id, picture.date).filter(Boolean).join(", ");
    return html`
    <h2>${name(row.from)} – ${name(row.to)}</h2>
    <${Facts} picture=${picture} row=${row} />
    ${things2.length > 0 && html`<p>${t15.about}</p>
        <ul>${things2.map(
      (id) => html`<li>${hasPage(id) ? link(id) : labelOf(id)}${isUndertaking(id) && html`<span class="zacht"> – ${said2(id)}</span>`}</li>`
    )}</ul>`}
    <p>${[row.from, row.to].filter((id) => id && hasPage(id)).map((id, index2) => html`${index2 > 0 && " · "}${link(id, t15.page_of.replace("{name}", labelOf(id)))}`)}</p>
  `;
  }
  function NodeWords({ picture, rows: rows2, node, name, unfold, opened, pick: pick2 }) {
    const mine = rows2.filter((row) => row.from === node || row.to === node);
    const group = picture.nodes.find((one) => one.id === node)?.group;
    const kind = picture.looks.nodes[group]?.label || kindOf(node);
    const open = opened.includes(node);
    const way = (row) => {
      const other = row.from === node ? row.to : row.from;
      return html`<li>
      ${row.from === node ? t15.towards : t15.coming}
      <button type="button" class="rijknop" onClick=${() => pick2(other || row.id)}>${name(other)}</button>
      ${row.group && html`<span class="zacht"> – ${picture.looks.edges[row.group]?.label || row.said[0]}</span>`}
    </li>`;
    };
    return html`
    <h2>${name(node)}</h2>
    <p>${kind && `${upper(kind)}. `}${counted(mine.length)}</p>
    ${exists(node) && hasPage(node) && html`<p class="acties">
        <a href=${toThing(node)}>${t15.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(open)}
          onClick=${() => unfold(node)}>${open ? `− ${t15.fold}` : `+ ${t15.unfold}`}</button>
        ${" "}<a href=${href(["graaf", AROUND], { ding: node })}>${t15.surroundings}</a>
      </p>`}
    <ul class="buren">${mine.slice(0, MOST2).map(way)}</ul>
    ${mine.length > MOST2 && html`<p>${t15.rest.replace("{count}", String(mine.length - MOST2))}</p>`}
  `;
  }
  function Chosen(props) {
    const { row, node } = props;
    return html`
    <section class="inwoorden" id="inwoorden" aria-label=${t15.in_words}>
      ${row && html`<${RowWords} ...${props} />`} ${node && html`<${NodeWords} ...${props} />`}
      ${!row && !node && html`<p class="zacht">${t15.nothing_chosen}</p>`}
    </section>
  `;
  }
  function HoverCard({ picture, rows: rows2, name, hover, close }) {
    const row = rows2.find((one) => one.id === hover.id || hover.id === `leeg~${one.id}`);
    A2(() => {
      const onKey = (event) => event.key === "Escape" && close();
      window.addEventListener("keydown", onKey);
      return () => window.removeEventListener("keydown", onKey);
    }, []);
    const id = hover.id;
    const addresses = exists(id) ? passagesOf(id).slice(0, 2).map(addressOf) : [];
    const how = exists(id) && isUndertaking(id) ? progress(id, picture.date).filter(Boolean).join(", ") : "";
    const style = { left: `${Math.max(4, hover.x - 20)}px`, top: `${hover.y + 16}px` };
    return html`
    <div class="zweefkaart" style=${style}>
      ${row ? html`<strong>${name(row.from)} – ${name(row.to)}</strong><${Facts} picture=${picture} row=${row} />` : html`
              <span class="zacht">${exists(id) && kindOf(id)}</span> <strong>${name(id)}</strong>
              ${how && html`<p>${how}</p>`} ${addresses.map((one) => html`<p class="zacht">${one}</p>`)}
            `}
    </div>
  `;
  }

  // visuals/app/parts/network.js
  var INK = "#16212B";
  var LEAST = 12 / 14;
  function hatch(ctx, box) {
    const [left, right, top, bottom] = [box.left + 9, box.right - 9, box.top + 9, box.bottom - 9];
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.fillStyle = "#FDF3EA";
    ctx.fill();
    ctx.clip();
    ctx.strokeStyle = "#E8B48C";
    ctx.lineWidth = 1.2;
    for (let x2 = left - (bottom - top); x2 < right; x2 += 7) {
      ctx.moveTo(x2, bottom);
      ctx.lineTo(x2 + (bottom - top), top);
    }
    ctx.stroke();
    ctx.restore();
  }
  function drawNetwork(place, { nodes, edges, options, view }, { onChoose, onUnfold, onHover } = {}) {
    const nodeSet = new vis.DataSet(nodes.map(({ title, ...node }) => onHover ? node : { ...node, title }));
    const edgeSet = new vis.DataSet(edges);
    const network = new vis.Network(place, { nodes: nodeSet, edges: edgeSet }, options);
    const frame = place.querySelector(".vis-network");
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-label", place.dataset.title || "");
    for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
    const slots = nodes.filter((node) => node.slot).map((node) => node.id);
    network.on("beforeDrawing", (ctx) => {
      for (const id of slots) hatch(ctx, network.getBoundingBox(id));
    });
    const fit = (least = 0.05) => {
      if (!nodes.length) return;
      network.fit({ animation: false, maxZoomLevel: 1.15 });
      const scale = network.getScale();
      if (scale >= least) return;
      const x2 = Math.min(...nodes.map((node) => node.x)) - 125;
      const y3 = Math.min(...nodes.map((node) => node.y)) - 30;
      const wide = place.clientWidth / least * 0.5;
      const all = Math.max(...nodes.map((node) => node.x)) + 125 - x2;
      const position = { x: all < 2 * wide ? x2 + all / 2 : x2 + wide, y: y3 + place.clientHeight / least * 0.5 };
      network.moveTo({ position, scale: least, animation: false });
    };
    network.on("click", ({ nodes: [node], edges: [edge] }) => onChoose?.(node ?? edge ?? null));
    network.on("doubleClick", ({ nodes: [node] }) => node && onUnfold?.(node));
    if (onHover) {
      network.on("hoverNode", ({ node, pointer }) => onHover(node, pointer.DOM));
      network.on("hoverEdge", ({ edge, pointer }) => onHover(edge, pointer.DOM));
      for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, () => onHover(null));
    }
    if (view) network.moveTo({ ...view, animation: false });
    else fit(LEAST);
    const own = new Map(edges.map((edge) => [edge.id, edge]));
    let lit = /* @__PURE__ */ new Set();
    return {
      network,
      fit,
      view: () => ({ position: network.getViewPosition(), scale: network.getScale() }),
      zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) }),
      /** Bring out some nodes and lines: the lines become ink and thick, all names stay. `look` moves there. */
      select(nodeIds, edgeIds, look) {
        const touching = edgeIds.length ? edgeIds : edges.filter((edge) => nodeIds.includes(edge.from) || nodeIds.includes(edge.to)).map((edge) => edge.id);
        const now3 = new Set(touching.filter((id) => own.has(id)));
        const changed = [...lit, ...now3].filter((id) => lit.has(id) !== now3.has(id));
        if (changed.length)
          edgeSet.update(
            changed.map(
              (id) => now3.has(id) ? { id, width: 3, color: { color: INK } } : { id, width: 1.6, color: { color: own.get(id).color } }
            )
          );
        lit = now3;
        const there = nodeIds.filter((id) => nodeSet.get(id));
        network.setSelection({ nodes: there, edges: [] }, { highlightEdges: false });
        if (!look || !there.length) return;
        const inside = there.some((id) => {
          const { x: x2, y: y3 } = network.canvasToDOM(network.getPosition(id));
          return x2 > 0 && x2 < place.clientWidth && y3 > 0 && y3 < place.clientHeight;
        });
        if (!inside) network.focus(there[0], { scale: Math.max(network.getScale(), LEAST), animation: false });
      },
      destroy: () => network.destroy()
    };
  }
  function heightFor(nodes, most) {
    const ys = nodes.map((node) => node.y);
    return Math.round(Math.min(most, Math.max(320, nodes.length ? Math.max(...ys) - Math.min(...ys) + 110 : 0)));
  }

  // visuals/app/parts/drawing.js
  var DELAY = 250;
  var MOVES = { 0: (drawing) => drawing.fit() };
  function Drawing(props) {
    const { of, nodes, edges, options, handle, lit, line, look, shown, title } = props;
    const place = T2(null);
    const last = T2({ of: "", view: null });
    const told = T2(props);
    told.current = props;
    F2(() => {
      const begin = performance.now();
      const view = last.current.of === of ? last.current.view : null;
      let waiting = 0;
      const hover = (id, at2) => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => told.current.onHover(id === null ? null : { id, ...at2 }), DELAY);
      };
      const drawing = drawNetwork(
        place.current,
        { nodes, edges, options, view },
        {
          onChoose: (id) => told.current.onChoose(id),
          onUnfold: (id) => told.current.onUnfold(id),
          onHover: hover
        }
      );
      handle.current = drawing;
      place.current.dataset.ms = String(Math.round(performance.now() - begin));
      return () => {
        window.clearTimeout(waiting);
        last.current = { of, view: drawing.view() };
        drawing.destroy();
        handle.current = null;
      };
    }, [of, nodes, edges]);
    F2(() => {
      if (shown && last.current.of === "") handle.current.fit(12 / 14);
    }, [shown]);
    F2(() => handle.current.select(lit, line ? [line] : [], look), [of, nodes, edges, lit.join(" "), line]);
    const keys = (event) => {
      if (event.key === "Escape") props.onClear();
      else MOVES[event.key]?.(handle.current);
    };
    const most = Math.max(420, Math.round(window.innerHeight * 0.74));
    const style = { height: `${heightFor(nodes, most)}px` };
    return html`<div class="doek" id="doek" ref=${place} style=${style} data-title=${title} onKeyDown=${keys}></div>`;
  }

  // visuals/app/parts/legend.js
  var t16 = words.graph;
  var LineSample = ({ look }) => html`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${look.color} stroke-width="3"
      stroke-dasharray=${look.dashes ? "5 4" : "none"} />
  </svg>
`;
  var NodeSample = ({ look }) => html`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${look.shape === "dot" ? html`<circle cx="10" cy="7" r="5.5" fill=${look.color} />` : html`<rect x="1" y="2" width="18" height="10" rx=${look.shape === "box" ? 2 : 5} stroke-width="1.5"
            fill=${look.shape === "name" ? "#FFFFFF" : look.color} stroke=${look.shape === "name" ? look.color : "#16212B"} />`}
  </svg>
`;
  function Legend2({ picture, hidden }) {
    const out = new Set(hidden.split(",").filter(Boolean));
    const lines2 = Object.entries(picture.looks.edges).filter(([name]) => picture.rows.some((row) => row.group === name));
    const points = Object.entries(picture.looks.nodes).filter(([name]) => picture.nodes.some((n3) => n3.group === name));
    const turn2 = (name, on) => {
      if (on) out.delete(name);
      else out.add(name);
      setChoice({ zonder: [...out].sort().join(",") });
    };
    return html`
    <ul class="lijnen" aria-label=${t16.lines}>
      ${lines2.map(
      ([name, look]) => html`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${name}`} checked=${!out.has(name)}
                onChange=${(event) => turn2(name, event.target.checked)} />
              <${LineSample} look=${look} /><span>${look.label}</span>
            </label>
          </li>
        `
    )}
    </ul>
    <ul class="lijnen" aria-label=${t16.points}>
      ${points.map(([, look]) => html`<li><label><${NodeSample} look=${look} /><span>${look.label}</span></label></li>`)}
      ${picture.nodes.some((node) => node.slot) && html`<li><label><span class="leegvak" aria-hidden="true"></span><span>${t16.not_said}</span></label></li>`}
    </ul>
  `;
  }

  // visuals/app/parts/picture_table.js
  var t17 = words.graph;
  var FIRST = "from_label";
  var UNSORTED = "amount";
  var titles = /* @__PURE__ */ new WeakMap();
  function titleOf(picture, id) {
    if (!titles.has(picture)) titles.set(picture, new Map(picture.nodes.map((node) => [node.id, node.title])));
    return titles.get(picture).get(id) || t17.not_said;
  }
  function saidIn(picture, row, key) {
    const end = endOf(key);
    return end ? titleOf(picture, row[end]) : row.said[furtherColumns(picture).indexOf(key)] || "";
  }
  function sorted(picture, rows2, sort) {
    const key = sort.replace("-", "");
    const sign = sort[0] === "-" ? -1 : 1;
    const keyed = rows2.map((row) => [saidIn(picture, row, key), row]);
    const last = (text) => Number(text === "" || text === t17.not_said);
    return keyed.sort((a3, b) => last(a3[0]) - last(b[0]) || sign * compare(a3[0], b[0])).map(([, row]) => row);
  }
  function PictureTable({ picture, rows: rows2, chosen: chosen2, pick: pick2, caption }) {
    const sort = here.route.query.sorteer || FIRST;
    const columns = Object.entries(picture.table);
    const turn2 = (key, label) => {
      const next = sort === key ? `-${key}` : key;
      setChoice({ sorteer: next === FIRST ? null : next }, true);
      say(t17.sorted.replace("{column}", label.toLowerCase()).replace("{direction}", next[0] === "-" ? t17.down : t17.up));
    };
    const state = (key) => sort === key ? "ascending" : sort === `-${key}` ? "descending" : null;
    const head = ([key, label]) => key === UNSORTED ? html`<th scope="col" role="columnheader">${label}</th>` : html`<th scope="col" role="columnheader" aria-sort=${state(key)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${key}`} onClick=${() => turn2(key, label)}>
            ${label}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`;
    const line = (row) => {
      const on = row.id === chosen2;
      const touched = on || chosen2 && (row.from === chosen2 || row.to === chosen2);
      return html`
      <tr key=${row.id} role="row" class=${touched ? "gekozen" : null} data-rij=${row.id} data-van=${row.from || ""}
        data-naar=${row.to || ""} onClick=${(event) => event.target.closest("button, a") || pick2(row.id)}>
        ${columns.map(
        ([key, label], index2) => index2 ? html`<td role="cell" data-kop=${label}>${saidIn(picture, row, key)}</td>` : html`<th scope="row" role="rowheader" data-kop=${label}>
                <button type="button" class="rijknop" aria-pressed=${String(on)} onClick=${() => pick2(row.id)}>
                  ${saidIn(picture, row, key)}
                </button>
              </th>`
      )}
      </tr>
    `;
    };
    return html`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map(head)}</tr></thead>
      <tbody role="rowgroup">${sorted(picture, rows2, sort).map(line)}</tbody>
    </table>
  `;
  }

  // visuals/app/screens/missing.js
  function MissingScreen() {
    const t33 = words.missing;
    return html`
    <${Heading} text=${t33.heading} title=${t33.title} />
    <p>${t33.old} <a href=${href("overzicht")}>${t33.home}</a></p>
  `;
  }

  // visuals/app/screens/graph.js
  var t18 = words.graph;
  var CLEARED = ["stap", "soort", "partner", "staat", "zoek", "zonder", "kies", "uit"];
  var now = null;
  var graphNow = () => now;
  var pick = (id) => setChoice({ kies: here.route.query.kies === id ? null : id }, true);
  function ThingField({ thing }) {
    const all = w2(() => [...things.keys()].filter(hasPage).sort((a3, b) => compare(labelOf(a3), labelOf(b))), []);
    const choose = (event) => {
      const id = all.find((one) => labelOf(one) === event.target.value);
      if (id) setChoice({ ding: id, kies: null, uit: null });
      else say(t18.unknown_thing);
    };
    return html`
    <label class="veld zoekveld">
      <span>${t18.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${choose}
        value=${exists(thing) ? labelOf(thing) : ""} />
      <datalist id="dingen">${all.map((id) => html`<option value=${labelOf(id)}></option>`)}</datalist>
    </label>
  `;
  }
  function Filters2({ picture }) {
    const alone = picture.name === AROUND;
    const partners = picture.nodes.filter((node) => isOrganisation(node.id)).sort((a3, b) => compare(a3.title, b.title));
    const order2 = (state2) => data.codes.CellState[state2]?.order ?? 9;
    const states = unique(picture.rows.map((row) => row.state).filter(Boolean)).sort((a3, b) => order2(a3) - order2(b));
    const state = (one) => upper(data.codes.CellState[one]?.label || codeLabel("Status", one));
    const kinds = allKinds.filter((kind) => picture.rows.some((row) => row.kinds?.includes(kind.notation)));
    const steps = allSteps.filter((step) => picture.rows.some((row) => row.steps?.includes(step.notation)));
    const lists2 = [
      ["stap", t18.filters.step, steps.map((step) => [step.notation, step.label])],
      ["soort", t18.filters.kind, kinds.map((kind) => [kind.notation, kind.label])],
      ["partner", t18.filters.partner, partners.map((node) => [firstOf(node.id, "notation"), node.title])],
      ["staat", t18.filters.state, states.map((one) => [one, state(one)])]
    ];
    return html`
    <${FilterBox}>
      ${!alone && html`<${PlanChoice} />`}
      <${DateChoice} />
      <div class="velden">
        ${alone && html`<${ThingField} thing=${picture.centre} />`}
        ${!alone && lists2.filter(([, , options]) => options.length > 1).map(([name, label, options]) => html`<${SelectField} name=${name} label=${label} options=${options} />`)}
        <${TextField} label=${t18.filters.search} name="zoek" id="graafzoek" />
        <${ClearButton} names=${CLEARED} />
      </div>
    <//>
  `;
  }
  function Tools({ handle, picture, reset }) {
    const button = (word, text, act) => html`<button type="button" class="klein" aria-label=${t18.tools[word]} onClick=${act}>${text}</button>`;
    const screen = () => document.fullscreenElement ? document.exitFullscreen() : document.getElementById("beeld").requestFullscreen().catch(() => {
    });
    const png = () => (
      /** @type {HTMLCanvasElement} */
      document.querySelector("#doek canvas").toBlob(
        (blob) => download(`${picture.name}.png`, blob, "image/png"),
        "image/png"
      )
    );
    return html`
    <div class="werkbalk">
      ${button("in", "+", () => handle.current.zoom(1.25))} ${button("out", "−", () => handle.current.zoom(0.8))}
      ${button("fit", t18.tools.fit, () => handle.current.fit())} ${button("back", t18.tools.back, reset)}
      ${button("screen", t18.tools.screen, screen)} ${button("png", t18.tools.png, png)}
      <span class="zacht">${t18.keys}</span>
    </div>
  `;
  }
  function Trail({ picture, ids, left }) {
    if (!ids.length) return null;
    const to = (count) => setChoice({ uit: ids.slice(0, count).join(",") || null });
    return html`
    <nav class="spoor" aria-label=${t18.trail}>
      <button type="button" class="rijknop" onClick=${() => to(0)}>${picture.title}</button>
      ${ids.map((id, index2) => {
      const name = labelOf(id);
      const last = index2 === ids.length - 1;
      return html`<span aria-hidden="true"> › </span>${last ? html`<strong>${fill(t18.unfolded, { name })}</strong>` : html`<button type="button" class="rijknop" onClick=${() => to(index2 + 1)}>${name}</button>`}`;
    })}
      ${[...left].map(([id, { shown, count }]) => {
      const text = fill(t18.left_out, { name: labelOf(id), shown, count });
      return html`<p class="zacht">${text} <a href=${href(["graaf", AROUND], { ding: id })}>${t18.surroundings}</a></p>`;
    })}
    </nav>
  `;
  }
  function found(picture, rows2, word) {
    const wanted = fold(word || "");
    const columns = Object.keys(picture.table);
    return wanted ? rows2.filter((row) => columns.some((key) => fold(saidIn(picture, row, key)).includes(wanted))) : rows2;
  }
  var Tabs = ({ shows, choose }) => html`
  <div class="knoppen" role="group" aria-label=${t18.show.label}>
    ${[
    ["beeld", t18.show.picture],
    ["tabel", t18.show.table]
  ].map(
    ([key, label]) => html`<button type="button" id=${`toon-${key}`} aria-pressed=${String(shows === key)}
          onClick=${() => choose(key)}>${label}</button>`
  )}
  </div>
`;
  function Graph({ picture, query }) {
    const handle = T2(null);
    const [turn2, setTurn] = d2(0);
    const [hover, setHover] = d2(null);
    const chosen2 = query.kies || "";
    const choices = ["plan", "stap", "soort", "partner", "staat", "zonder"].map((name2) => query[name2]).join("|");
    const shown = w2(() => filtered(picture, query), [picture, choices]);
    const opened = (query.uit || "").split(",").filter(exists);
    const drawn = w2(() => unfolded(shown, opened, picture.date), [shown, query.uit]);
    const edges = w2(() => drawn.rows.filter((row2) => row2.from && row2.to), [drawn]);
    const names2 = w2(() => new Map(drawn.nodes.map((node2) => [node2.id, node2.title])), [drawn]);
    const row = drawn.rows.find((one) => one.id === chosen2 || chosen2 === `leeg~${one.id}` && one);
    const node = row ? "" : names2.has(chosen2) ? chosen2 : "";
    const listed = w2(() => found(picture, shown.rows, query.zoek), [shown, query.zoek]);
    const word = !row && !node && fold(query.zoek || "");
    const named2 = word ? drawn.nodes.filter((one) => fold(one.title || "").includes(word)).map((one) => one.id) : [];
    const shows = query.toon || (window.matchMedia("(max-width: 44rem)").matches ? "tabel" : "beeld");
    const name = (id) => names2.get(id) || t18.not_said;
    const unfold = (id) => {
      if (!exists(id)) return;
      setChoice({
        uit: (opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]).join(","),
        kies: id
      });
    };
    A2(() => {
      if (!chosen2 || !here.started) return;
      if (row) say(fill(t18.chosen_pair, { from: name(row.from), to: name(row.to) }));
      else if (node) say(fill(t18.chosen_one, { name: name(node) }));
    }, [chosen2]);
    F2(() => {
      now = { name: picture.name, drawing: handle.current };
      return () => {
        now = null;
      };
    });
    const lit = row ? [row.from, row.to].filter(Boolean) : node ? [node] : named2;
    const about2 = { picture, rows: drawn.rows, name };
    const card = hover && hover.id !== chosen2 && html`<${HoverCard} ...${about2} hover=${hover} close=${() => setHover(null)} />`;
    const rows2 = numbered(t18.rows, listed.length);
    return html`
    <${Filters2} picture=${picture} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Tabs} shows=${shows} choose=${(key) => setChoice({ toon: key }, true)} /></div>
        <div class="tekening" hidden=${shows !== "beeld"}>
          <${Tools} handle=${handle} picture=${picture} reset=${() => setTurn(turn2 + 1)} />
          <${Trail} picture=${picture} ids=${opened} left=${drawn.left} />
          <div class="vlak">
            <${Drawing} of=${`${picture.name}|${picture.date}|${picture.centre || ""}|${choices}|${turn2}`}
              nodes=${drawn.nodes} edges=${edges} options=${optionsOf(picture, opened)} handle=${handle} lit=${lit}
              line=${row ? row.id : ""} look=${!!chosen2 || named2.length === 1} shown=${shows === "beeld"}
              title=${fill(t18.picture, { title: picture.title })} onChoose=${(id) => id && pick(id)}
              onUnfold=${unfold} onHover=${setHover} onClear=${() => setChoice({ kies: null }, true)} />
            ${!shown.rows.length && html`<p class="leegbeeld">${picture.centre ? t18.alone : t18.empty}</p>`}
            ${card}
          </div>
          <${Legend2} picture=${picture} hidden=${query.zonder || ""} />
        </div>
        <div class="tabel" hidden=${shows !== "tabel"}>
          <${PictureTable} picture=${picture} rows=${listed} chosen=${row?.id || node} pick=${pick}
            caption=${fill(t18.caption, { title: picture.title, rows: rows2 })} />
          <div class="acties">
            <${CsvButton} name=${`${picture.name}.csv`} rows=${() => asRows(picture, listed)} />
          </div>
        </div>
      </div>
      <${Chosen} ...${about2} row=${row} node=${node} unfold=${unfold} opened=${opened} pick=${pick} />
    </div>
    ${query.koppelingen && html`<p class="zacht">${t18.loose}</p>`}
  `;
  }
  var optionsOf = (picture, opened) => opened.length && picture.name !== AROUND ? { ...picture.options, groups: { ...data.around.options.groups, ...picture.options.groups } } : picture.options;
  var asRows = (picture, rows2) => [
    [...Object.values(picture.table), ...originHeads],
    ...rows2.map((row) => [...Object.keys(picture.table).map((key) => saidIn(picture, row, key)), ...originCells(null)])
  ];
  function Pictures({ name, title, sentence }) {
    const all = [...Object.values(data.views).map((view) => [view.name, view.title]), [AROUND, data.around.title]];
    return html`
    <${Heading} text=${title}><p class="uitleg">${sentence}</p><//>
    <ul class="beelden" aria-label=${t18.pictures}>
      ${all.map(([key, label]) => {
      const current = key === name ? "page" : null;
      return html`<li><a href=${href(["graaf", key])} aria-current=${current}>${label}</a></li>`;
    })}
    </ul>
  `;
  }
  function GraphScreen({ route: { path, query } }) {
    const name = path[1] || Object.keys(data.views)[0];
    const picture = w2(() => pictureOf(name, query), [name, query.stand, query.plan, query.ding]);
    if (!picture) return html`<${MissingScreen} />`;
    return html`
    <${Pictures} name=${name} title=${picture.title} sentence=${picture.sentence} />
    <${Graph} key=${`${name}|${picture.centre || ""}`} picture=${picture} query=${query} />
  `;
  }

  // visuals/app/parts/list_screen.js
  function listScreen({ name, of, rows: rows2, columns, fields, keep, sort }) {
    const t33 = words[of];
    return function ListScreen({ route }) {
      const plan = scenarioOf(route.query).plan;
      const shown = rows2(plan).filter((row) => keep(row, route.query));
      const heads = columns();
      const count = numbered(t33.count, shown.length);
      const exported3 = () => [
        [...heads.map((head) => head.label), ...originHeads],
        ...sortRows(shown, heads, sortedBy("sorteer", sort)).map((row) => [
          ...heads.map((head) => head.text(row)),
          ...originCells(null, planOf(row.id)?.key || plan)
        ])
      ];
      return html`
      <${Heading} text=${t33.title}><p class="uitleg">${t33.intro}</p><//>
      <${FilterBox}>
        <${PlanChoice} />
        <div class="velden">
          <${TextField} name="tekst" />
          ${fields().map((field) => html`<${SelectField} ...${field} />`)}
          <${ClearButton} names=${Object.keys(route.query)} />
        </div>
      <//>
      <p class="telling">${count}<${CsvButton} name=${`${name}.csv`} rows=${exported3} /></p>
      <div class="rol">
        <${SortedTable}
          id=${name}
          caption=${fill(t33.caption, { count })}
          rows=${shown}
          columns=${heads}
          urlKey="sorteer"
          sort=${sort}
        />
      </div>
      <${Announce} text=${count} />
    `;
    };
  }

  // visuals/app/screens/lists.js
  var stepOptions = allSteps.map((step) => [step.notation, step.label]);
  var stepNames = (steps) => allSteps.filter((step) => steps.includes(step.notation)).map((step) => step.label).join(", ");
  var codeOptions = (list) => Object.entries(data.codes[list]).map(([notation, code]) => [notation, code.label]);
  var says = (id, text) => !text || fold([labelOf(id), ...["altLabel", "promise", "summary"].flatMap((name) => valuesOf(id, name))].join(" ")).includes(
    fold(text)
  );
  var p3 = words.partners;
  var PartnersScreen = listScreen({
    name: "partners",
    of: "partners",
    sort: "naam",
    rows: (plan) => data.partners[several ? plan : ""],
    keep: (row, q2) => says(row.id, q2.tekst) && (!q2.stap || row.steps.includes(q2.stap)) && (!q2.soort || firstOf(row.id, "organisationKind") === q2.soort) && (!q2.rol || row.roles.includes(q2.rol)),
    fields: () => [
      { label: p3.fields.step, name: "stap", options: stepOptions },
      { label: p3.fields.kind, name: "soort", options: codeOptions("OrganisationKind") },
      { label: p3.fields.role, name: "rol", options: Object.entries(p3.roles) }
    ],
    columns: () => [
      {
        key: "naam",
        label: p3.columns.name,
        text: (row) => labelOf(row.id),
        cell: (row) => [html`<${ThingLink} id=${row.id} />`, html`<${Collective} id=${row.id} />`]
      },
      { key: "soort", label: p3.columns.kind, text: (row) => codeOf(row.id, "organisationKind") },
      { key: "stappen", label: p3.columns.steps, text: (row) => stepNames(row.steps) },
      { key: "handelt", label: p3.columns.acts, sort: false, text: (row) => row.acts ? String(row.acts) : "" },
      { key: "trekt", label: p3.columns.leads, sort: false, text: (row) => row.leads ? String(row.leads) : "" },
      { key: "wens", label: p3.columns.wish, text: (row) => row.wish }
    ]
  });
  var m3 = words.measures;
  var numberOf = (id) => data.called[id]?.short || "";
  var nameOf = (id) => firstOf(id, "prefLabel");
  var works = undertakings.map((id) => ({ id, ...data.works[id] })).sort((a3, b) => compare(numberOf(a3.id) || "~", numberOf(b.id) || "~") || compare(nameOf(a3.id), nameOf(b.id)));
  var before = several ? "" : allDates[0].date;
  var standAt = (key, label, date) => ({
    key,
    label,
    text: ({ id }) => statusOf(id, date) ? progressLine(id, date) : "",
    cell: ({ id }) => statusOf(id, date) && html`<${Chip} id=${id} date=${date} />`
  });
  var chapters = () => ofType("Chapter").sort((a3, b) => compare(firstOf(a3, "identifier"), firstOf(b, "identifier"))).map((id) => [id, fill(m3.chapter, { identifier: firstOf(id, "identifier"), title: nameOf(id) })]);
  var MeasuresScreen = listScreen({
    name: "maatregelen",
    of: "measures",
    sort: "nr",
    rows: (plan) => works.filter((row) => inPlan(row.id, plan)),
    keep: (row, q2) => says(row.id, q2.tekst) && (!q2.stap || (q2.stap === "alle" ? row.across : stepsOf(row.id).includes(q2.stap))) && (!q2.soort || kindsOf(row.id).includes(q2.soort)) && (!q2.wat || isA(row.id, q2.wat)) && (!q2.hoofdstuk || row.chapter === q2.hoofdstuk) && (!q2.staat || statusOf(row.id) === q2.staat),
    fields: () => [
      { label: m3.fields.what, name: "wat", options: Object.entries(m3.types) },
      { label: m3.fields.chapter, name: "hoofdstuk", options: chapters() },
      { label: m3.fields.step, name: "stap", options: [...stepOptions, ["alle", m3.across]] },
      { label: m3.fields.kind, name: "soort", options: allKinds.map((kind) => [kind.notation, kind.label]) },
      { label: m3.fields.status, name: "staat", options: codeOptions("Status") }
    ],
    columns: () => [
      {
        key: "nr",
        label: m3.columns.number,
        text: ({ id }) => numberOf(id),
        cell: ({ id }) => numberOf(id) ? html`<a href=${toThing(id)}>${numberOf(id)}</a>` : html`<span class="zacht">${m3.no_number}</span>`
      },
      {
        key: "naam",
        label: m3.columns.name,
        text: ({ id }) => nameOf(id),
        cell: ({ id }) => html`<${ThingLink} id=${id} text=${nameOf(id)} />`
      },
      ...planColumn(({ id }) => planOf(id)?.key),
      { key: "wat", label: m3.columns.what, text: ({ id }) => kindOf(id) },
      ...before && before !== lastDate ? [standAt("plan", upper(dateLabel(before)), before)] : [],
      {
        key: "nu",
        label: several ? m3.columns.stand : upper(dateLabel(lastDate)),
        text: ({ id }) => progressLine(id),
        cell: ({ id }) => html`<${Chip} id=${id} />`
      },
      {
        key: "termijn",
        label: m3.columns.deadline,
        text: ({ id }) => firstOf(id, "finalDueBy"),
        cell: ({ id }) => dateWords(firstOf(id, "finalDueBy"))
      },
      {
        key: "stap",
        label: m3.columns.step,
        text: (row) => row.across ? words.shared.all_steps : stepNames(stepsOf(row.id))
      },
      {
        key: "wie",
        label: m3.columns.lead,
        sort: false,
        text: (row) => row.container ? "" : leadsOf(row.id).map(labelOf).join(", ") || words.shared.nobody,
        cell: (row) => {
          if (row.container) return "";
          if (leadsOf(row.id).length) return html`<${ThingLinks} ids=${leadsOf(row.id)} />`;
          return html`<span class="zacht">${words.shared.nobody}</span>`;
        }
      }
    ]
  });

  // visuals/app/screens/lookup.js
  var t19 = words.lookup;
  var about = (id) => unique(["concerns", "reportedUnder", "barrier"].flatMap((name) => refs(id, name))).filter(hasPage);
  var rows = Object.entries(data.lookups).map(([id, row]) => ({
    id,
    ...row,
    about: about(id),
    text: fold([labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary"), row.told].join(" "))
  }));
  var places2 = (id) => passagesOf(id).map(addressOf);
  var LookupScreen = listScreen({
    name: "naslag",
    of: "lookup",
    sort: "naam",
    rows: (plan) => rows.filter((one) => inPlan(one.id, plan)),
    keep: (one, q2) => (!q2.wat || isA(one.id, q2.wat)) && (!q2.tekst || one.text.includes(fold(q2.tekst))) && (!q2.stap || one.steps.includes(q2.stap)),
    fields: () => [
      { label: t19.fields.what, name: "wat", options: Object.entries(t19.types).filter(([type]) => ofType(type).length) },
      { label: t19.fields.step, name: "stap", options: allSteps.map((step) => [step.notation, step.label]) }
    ],
    columns: () => [
      {
        key: "naam",
        label: t19.columns.name,
        text: ({ id }) => labelOf(id),
        cell: ({ id }) => [
          html`<${ThingLink} id=${id} />`,
          firstOf(id, "summary") && html`<p class="zacht">${firstOf(id, "summary")}</p>`
        ]
      },
      ...planColumn(({ id }) => planOf(id)?.key),
      { key: "wat", label: t19.columns.what, text: ({ id }) => kindOf(id) },
      { key: "zegt", label: t19.columns.told, text: (row) => row.told },
      {
        key: "over",
        label: t19.columns.about,
        sort: false,
        text: (row) => row.about.map(labelOf).join("; "),
        cell: (row) => html`<${ThingLinks} ids=${row.about} name=${shortName} />`
      },
      {
        key: "bron",
        label: t19.columns.place,
        sort: false,
        text: ({ id }) => places2(id).join("; "),
        cell: ({ id }) => {
          const [first, ...more] = places2(id);
          const said2 = fill(words.shared.more_places, { count: more.length });
          return [first, more.length > 0 && html`<span class="zacht">${said2}</span>`];
        }
      }
    ]
  });

  // visuals/app/parts/cell_panel.js
  var t20 = words.overview;
  function Nothing({ cell }) {
    const { column, plan, why = [], across = 0, candidates: candidates2 } = cell;
    const elsewhere = href("overzicht", { ...here.route.query, cel: cellAddress(column, null, plan) });
    return html`
    <p>${nothingReported(planBy(plan))}</p>
    ${why.length > 0 && html`<h3>${t20.why}</h3>`}
    ${why.map((id) => html`<p>${firstOf(id, "rationale")} <span class="zacht">${firstOf(id, "source")}</span></p>`)}
    ${across > 0 && html`
        <p>
          ${fill(t20.elsewhere, { count: across, kind: kindName(column) })}${" "}
          <a href=${elsewhere}>${t20.see_elsewhere}</a>
        </p>
      `}
    ${candidates2 && html`<h3>${t20.who}</h3><${Candidates} list=${candidates2} plan=${plan} />`}
  `;
  }
  var linksTo = (id, step, by, key, scenario) => contributionsOf(id, scenario).filter(
    (link2) => topStep(ref(link2, "barrier")) === step && (by !== "kind" || valuesOf(link2, "interventionKind").includes(key))
  );
  function Panel({ row, cell, step, by, scenario, plan, address }) {
    const place = T2(null);
    const heading = T2(null);
    F2(() => {
      const back = document.getElementById(cellId(address));
      place.current.showModal();
      heading.current.focus();
      return () => (back?.isConnected ? back : document.getElementById(cellId(address)))?.focus();
    }, []);
    const { word, lines: lines2, look } = cellSaid(cell);
    const note = fill(t20.panel_note, { scenario: scenarioWords(scenario, plan) });
    const links = (id) => step === null ? [] : linksTo(id, step, by, row.key, scenario);
    return html`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${place}
      onClose=${() => setChoice({ cel: null })}
      onClick=${(event) => event.target === place.current && place.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${heading}>
          ${fill(t20.panel, { row: row.label, step: stepName(step) })}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${() => place.current.close()}>${words.shared.close}</button>
      </div>
      <p class=${`stand ${look}`}><strong>${word}</strong>${lines2.length > 0 && `: ${lines2.join(" · ")}`}</p>
      <p class="zacht">${several && `${plan.title}. `}${note}</p>
      ${cell.things.length ? cell.things.map(
      (id) => html`<${WorkCard} key=${id} id=${id} date=${scenario.date} contributions=${links(id)} />`
    ) : html`<${Nothing} cell=${cell} />`}
    </dialog>
  `;
  }
  function CellPanel({ address, by, scenario }) {
    const { key, step, plan: of } = cellOf(address);
    const plan = planBy(of);
    const row = plan && matrixRows(by, scenario, plan).find((one) => one.key === key);
    const cell = row?.cells[matrixColumns(plan).indexOf(step)];
    if (!cell) return null;
    const props = { row, cell, step, by, scenario, plan, address };
    return html`<${Panel} key=${address} ...${props} />`;
  }

  // visuals/app/parts/matrix.js
  var t21 = words.overview;
  function Cell({ row, cell, step, plan }) {
    const { word, lines: lines2, look } = cellSaid(cell);
    if (!cell) return html`<td role="cell" class="vak leeg" data-kop=${stepName(step)}><span>${word}</span></td>`;
    const address = cellAddress(row.key, step, plan.key);
    return html`
    <td role="cell" class=${`vak ${look}`} data-kop=${stepName(step)}>
      <button
        type="button"
        id=${cellId(address)}
        aria-haspopup="dialog"
        onClick=${() => setChoice({ cel: address })}
      >
        <span class="sr">${fill(t21.cell, { row: row.label, step: stepName(step) })}</span>
        <strong>${word}</strong>${lines2.map((line) => html`<span class="bij">${line}</span>`)}
        ${cell.most_basis && html`<${BasisMark} basis=${cell.most_basis} />`}
      </button>
    </td>
  `;
  }
  var Head2 = ({ look, name, note }) => html`
  <th scope="col" role="columnheader" class=${look}>${name}${note && html`<span class="bij">${note}</span>`}</th>
`;
  var Row2 = ({ row, plan }) => html`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${row.id ? html`<${ThingLink} id=${row.id} text=${row.label} />` : row.label}
    </th>
    ${matrixColumns(plan).map(
    (step, index2) => html`<${Cell} row=${row} cell=${row.cells[index2]} step=${step} plan=${plan} />`
  )}
  </tr>
`;
  var MatrixTable = ({ by, scenario, plan }) => html`
  <table
    class=${`matrix by-${by}`}
    id=${plan === data.plans[0] ? "matrix" : `matrix-${plan.key}`}
    role="table"
  >
    <caption>${fill(t21.caption, { rows: t21.heads[by], scenario: scenarioWords(scenario, plan) })}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Head2} name=${t21.heads[by]} />
        ${plan.steps.map(
    (step) => html`<${Head2} name=${html`<a href=${toThing(step.id)}>${step.label}</a>`} note=${step.step} />`
  )}
        <${Head2} look="dwars" name=${words.shared.all_steps} note=${t21.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${matrixRows(by, scenario, plan).map((row) => html`<${Row2} key=${row.key} row=${row} plan=${plan} />`)}
    </tbody>
  </table>
`;

  // visuals/app/screens/overview.js
  var t22 = words.overview;
  var ROWS = { __proto__: null, "": "kind", partner: "partner", vorm: "form" };
  var { truth } = words.thing;
  var csvLine = (row, cell, step) => {
    const { word, lines: lines2 } = cellSaid(cell);
    if (!cell) return [row.label, stepName(step), t22.nothing, "", "", "", 0, 0, 0, ""];
    const { most_basis, support_only, families, initiatives, partners, expected } = cell;
    return [
      ...[row.label, stepName(step), word, lines2.join("; "), codeLabel("Basis", most_basis)],
      ...[truth[support_only], families, initiatives, partners, truth[expected]]
    ];
  };
  var csvRows = (by, scenario, plan) => [
    [...t22.csv, ...originHeads],
    ...matrixRows(by, scenario, plan).flatMap(
      (row) => row.cells.map((cell, index2) => [
        ...csvLine(row, cell, matrixColumns(plan)[index2]),
        ...originCells(scenario, plan.key)
      ])
    )
  ];
  var Buttons = ({ by, scenario, plan }) => html`
  <div class="acties">
    <${CsvButton} name="matrix.csv" rows=${() => csvRows(by, scenario, plan)} />
    <button type="button" onClick=${() => downloadSvg(by, scenario, plan)}>${t22.svg}</button>
    <button type="button" onClick=${() => downloadPng(by, scenario, plan)}>${t22.png}</button>
    <${CopyButton} text=${() => location.href} label=${t22.link} />
  </div>
`;
  function OverviewScreen({ route }) {
    const scenario = scenarioOf(route.query);
    const by = ROWS[route.query.rijen || ""] || "kind";
    const options = Object.entries(ROWS).map(([value, name]) => [value, t22.rows[name]]);
    const current = by === "kind" ? "" : route.query.rijen;
    const { cel } = route.query;
    return html`
    <${Heading} text=${t22.heading} title=${t22.title} />
    <${HowTo} open=${!route.query.rijen} />
    <${FilterBox}>
      <${ChoiceRow} legend=${t22.rows.title} name="rijen" options=${options} current=${current} id="r" />
      <${ScenarioChoices} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${shownPlans(scenario).map(
      (plan, index2) => html`
            ${several && html`<h2>${plan.title}</h2>`}
            <${Notes} plan=${plan} />
            <${MatrixTable} by=${by} scenario=${scenario} plan=${plan} />
            ${index2 === 0 && html`<${Legend} />`}
            <${Buttons} by=${by} scenario=${scenario} plan=${plan} />
            <${Apart} scenario=${scenario} plan=${plan} />
          `
    )}
      </div>
      <${Side} scenario=${scenario} />
    </div>
    ${cel && html`<${CellPanel} address=${cel} by=${by} scenario=${scenario} />`}
    <${Announce} text=${cel ? "" : fill(t22.shown, { scenario: scenarioWords(scenario) })} />
  `;
  }

  // visuals/app/screens/questions.js
  var t23 = words.questions;
  var ANSWERED = "gaps";
  var SAID = {
    barrier: (gap) => gap.barrier && stepName(gap.barrier),
    kind: (gap) => gap.kind && kindName(gap.kind),
    partner: (gap) => gap.partner && labelOf(organisationBy(gap.partner) || gap.partner),
    severity: (gap) => codeLabel("Severity", gap.severity),
    detail: (gap) => gap.detail && (exists(gap.detail) ? labelOf(gap.detail) : gap.told)
  };
  var said = (key, gap) => (SAID[key] ? SAID[key](gap) : gap[key]) || "";
  var answers = (scenario) => answerTo(scenario).gaps.flatMap((gap) => foundIn(gap).map((one) => ({ ...one, plan: gap.plan })));
  var weightColumn = {
    key: "severity",
    label: t23.columns.weight,
    text: (gap) => String(Object.keys(data.codes.Severity).indexOf(gap.severity)),
    cell: (gap) => html`<${SeverityTag} severity=${gap.severity} />`
  };
  function columnsOf(query) {
    const keys = Object.entries(query.columns);
    const subject = (gap) => exists(gap.subject) ? html`<${ThingLink} id=${gap.subject} />` : gap.subject_label;
    return [
      ...keys.map(([key, label], index2) => ({
        key,
        label,
        text: (gap) => said(key, gap),
        cell: index2 === 0 && key === "subject_label" ? subject : void 0
      })),
      ...keys.some(([key]) => key === "severity") ? [] : [weightColumn],
      ...planColumn((gap) => gap.plan),
      { key: "bron", label: t23.columns.place, sort: false, text: (gap) => gapPassages(gap).map(addressOf).join("; ") }
    ];
  }
  function Result({ name, query, scenario }) {
    const rows2 = answers(scenario).filter((gap) => gap.query === name);
    if (!rows2.length) return html`<p>${t23.nothing}</p>`;
    const columns = columnsOf(query);
    const counts = { rows: numbered(t23.rows, rows2.length), scenario: scenarioWords(scenario) };
    const exported3 = () => [
      [t23.columns.sentence, ...columns.map((column) => column.label), ...originHeads],
      ...rows2.map((gap) => [
        gap.sentence,
        ...columns.map((column) => column === weightColumn ? said("severity", gap) : column.text(gap)),
        ...originCells(scenario, gap.plan)
      ])
    ];
    return html`
    <div class="rol">
      <${SortedTable}
        id=${`uitkomst-${name}`}
        caption=${fill(t23.caption, { title: query.title, ...counts })}
        rows=${rows2}
        columns=${columns}
      />
    </div>
    <div class="acties">
      <${CsvButton} name=${`${name}.csv`} rows=${exported3} />
      <a href=${href("aandachtspunten", { vraag: name })}>${t23.as_sentences}</a>
    </div>
  `;
  }
  function Question({ name, query, scenario }) {
    const view = Object.values(data.views).find((one) => one.query === name);
    const answered = query.shelf === ANSWERED;
    const matrix = href("overzicht", { rijen: t23.rows_of[name] });
    return html`
    <p class="kruimel"><a href=${href("vragen")}>${t23.title}</a></p>
    <${Heading} text=${query.title}><p class="uitleg">${query.question}</p><//>
    ${answered && html`<${FilterBox}><${ScenarioChoices} /><//>`}
    <${FactList} pairs=${[[t23.why, query.why], [t23.weight, query.severity]]} />
    ${answered && html`
        <section>
          <h2>${t23.result}</h2>
          <${Result} name=${name} query=${query} scenario=${scenario} />
        </section>
      `}
    ${name in t23.rows_of && html`<p><a href=${matrix}>${t23.in_overview}</a></p>`}
    ${view && html`<p><a href=${href(["graaf", view.name])}>${t23.picture}</a></p>`}
    ${query.shelf === "explore" && html`<p>${t23.ask} <code>${fill(t23.command, { name })}</code></p>`}
    <details>
      <summary>${t23.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${t23.sparql}><code lang="en">${query.sparql}</code></pre>
      <${CopyButton} text=${() => query.sparql} label=${t23.copy} />
    </details>
  `;
  }
  function Shelf({ shelf, counts }) {
    const rows2 = Object.entries(data.queries).filter(([, query]) => query.shelf === shelf.name).map(([name, query]) => ({ ...query, name }));
    if (!rows2.length) return null;
    const columns = [
      {
        key: "titel",
        label: t23.columns.title,
        text: (query) => query.title,
        cell: (query) => html`<a href=${href(["vragen", query.name])}>${query.title}</a>`
      },
      { key: "vraag", label: t23.columns.question, sort: false, text: (query) => query.question },
      { key: "aantal", label: t23.columns.found, text: (query) => String(counts.get(query.name) || 0) }
    ];
    return html`
    <section>
      <h2>${shelf.title}</h2>
      <p class="zacht">${shelf.intro}</p>
      <${SortedTable}
        id=${`plank-${shelf.name}`}
        caption=${shelf.title}
        hideCaption
        rows=${rows2}
        columns=${shelf.name === ANSWERED ? columns : columns.slice(0, 2)}
      />
    </section>
  `;
  }
  function QuestionsScreen({ route }) {
    const scenario = scenarioOf(route.query);
    const name = route.path[1];
    const query = data.queries[name];
    if (name && !query) return html`<${MissingScreen} />`;
    if (name) return html`<${Question} name=${name} query=${query} scenario=${scenario} />`;
    const counts = /* @__PURE__ */ new Map();
    for (const gap of answers(scenario)) counts.set(gap.query, (counts.get(gap.query) || 0) + 1);
    return html`
    <${Heading} text=${t23.title}><p class="uitleg">${t23.intro}</p><//>
    ${t23.shelves.map((shelf) => html`<${Shelf} shelf=${shelf} counts=${counts} />`)}
  `;
  }

  // visuals/app/model/search.js
  var t24 = words.search;
  var index;
  var entry = (id, to, label, kind, list, names2, weight) => ({
    ...{ id, href: to, label, kind, list, weight: Number(weight) },
    names: fold(names2),
    folded: fold(list.join("\n"))
  });
  function texts() {
    const found2 = new Map([...things.keys()].filter(hasPage).map((id) => [id, data.called[id] ? [labelOf(id)] : []]));
    for (const [id, thing] of things) {
      const owner = found2.has(id) ? id : t24.owners.flatMap((name) => refs(id, name)).find((one) => found2.has(one));
      if (owner) found2.get(owner).push(...t24.texts.flatMap((name) => thing[name] || []));
    }
    return found2;
  }
  var build = () => [
    ...[...texts()].map(([id, list]) => {
      const weight = Math.min(...typesOf(id).map((type) => Number(t24.weights[type] ?? t24.weights.rest)));
      const names2 = [labelOf(id), ...valuesOf(id, "altLabel")].join(" ");
      return entry(id, toThing(id), labelOf(id), kindOf(id), list, names2, weight);
    }),
    ...Object.entries(data.queries).map(([name, { title, question, why }]) => {
      const list = [title, question, why].filter(Boolean);
      return entry(name, href(["vragen", name]), title, t24.question, list, title, t24.weights.question);
    })
  ];
  function searchFor(text) {
    const wanted = fold(text).split(/\s+/).filter(Boolean);
    if (!wanted.length) return { wanted, found: (
      /** @type {Found[]} */
      []
    ) };
    index ??= build();
    const named2 = (item) => wanted.every((word) => item.names.includes(word));
    const found2 = index.filter((item) => wanted.every((word) => item.folded.includes(word) || item.names.includes(word))).map((item) => ({ item, rank: (named2(item) ? 0 : 10) + item.weight })).sort((a3, b) => a3.rank - b.rank || compare(a3.item.label, b.item.label));
    return { wanted, found: found2.map(({ item }) => item) };
  }
  function snippet(item, wanted) {
    const holds = (text2) => text2 !== item.label && wanted.some((word) => fold(text2).includes(word));
    const text = item.list.find((one) => holds(one) && !item.label.endsWith(one)) || item.list.find((one) => one.length > 60) || "";
    const spots = wanted.map((word) => fold(text).indexOf(word)).filter((spot) => spot >= 0);
    const from = Math.max(0, Math.min(...spots, text.length) - 60);
    return `${from > 0 ? "…" : ""}${text.slice(from, from + 200)}${text.length > from + 200 ? "…" : ""}`;
  }

  // visuals/app/screens/search.js
  var t25 = words.search;
  var MOST3 = 100;
  var Marked = ({ text, wanted }) => marks(text, wanted).map(({ said: said2, on }) => on ? html`<mark>${said2}</mark>` : said2);
  var Result2 = ({ item, wanted }) => html`
  <li>
    <a href=${item.href}><${Marked} text=${item.label} wanted=${wanted} /></a>
    <span class="zacht">
      ${` – ${item.kind}`}${several && planOf(item.id) && `, ${planOf(item.id).title}`}
    </span>
    <p><${Marked} text=${snippet(item, wanted)} wanted=${wanted} /></p>
  </li>
`;
  function SearchScreen({ route }) {
    const text = route.query.q || "";
    const { wanted, found: found2 } = searchFor(text);
    const kinds = unique(found2.map((item) => item.kind)).sort(compare);
    const shown = found2.filter((item) => !route.query.wat || item.kind === route.query.wat);
    F2(() => {
      const box = (
        /** @type {HTMLInputElement | null} */
        document.getElementById("zoek")
      );
      if (box && document.activeElement !== box) box.value = text;
    }, [text]);
    const count = shown.length ? numbered(t25.found, shown.length) : t25.nothing;
    return html`
    <${Heading} text=${t25.title} />
    <section class="filters" aria-label=${t25.label}>
      <div class="velden">
        <${TextField} label=${t25.field} name="q" id="zoekterm" />
        ${kinds.length > 1 && html`<${SelectField} label=${t25.what} name="wat" options=${kinds.map((kind) => [kind, kind])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${wanted.length ? count : t25.type}</p>
    <ol class="resultaten">
      ${shown.slice(0, MOST3).map((item) => html`<${Result2} key=${item.id} item=${item} wanted=${wanted} />`)}
    </ol>
    ${shown.length > MOST3 && html`<p>${fill(t25.too_many, { count: shown.length - MOST3 })}</p>`}
    <${Announce} text=${wanted.length ? count : ""} />
  `;
  }

  // visuals/app/parts/thing_blocks.js
  var t26 = words.thing;
  var SAID2 = /* @__PURE__ */ new Set([...data.hidden, ...t26.said]);
  var Block = ({ title, children }) => html`<section class="blok"><h2>${title}</h2>${children}</section>`;
  var Text = ({ text, look }) => text && html`<p class=${look}>${text}</p>`;
  var Bullets = ({ items, look }) => html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  function Value({ property, value }) {
    if (value.startsWith("@")) return html`<${ThingLink} id=${value.slice(1)} />`;
    if (data.lists[property]) return codeLabel(data.lists[property], value);
    return t26.truth[value] || dateWords(value);
  }
  var factsOf = (id) => Object.entries(things.get(id)).filter(([property]) => !SAID2.has(property)).map(([property, values]) => {
    const items = values.map((value) => html`<${Value} property=${property} value=${value} />`);
    return [upper(term(property)), items.length > 1 ? html`<${Bullets} items=${items} />` : items[0]];
  });
  var FigureBlock = ({ id }) => pointingTo(id).some(([from]) => isA(from, "Figure")) && html`<${Block} title=${t26.figures}><${Figures} id=${id} /><//>`;
  function Mentions({ id, skip }) {
    const found2 = /* @__PURE__ */ new Map();
    for (const [from, property] of pointingTo(id)) {
      if (!hasPage(from) || isA(from, "Figure") || isA(from, "Barrier") || skip.includes(property)) continue;
      const how = t26.from_here[property] || fill(t26.this, { term: term(property) });
      found2.set(from, [...found2.get(from) || [], how]);
    }
    if (!found2.size) return null;
    const rows2 = [...found2].map(([from, how]) => ({ from, how: unique(how).join(", ") }));
    const { columns: c3, title, caption } = t26.mentions;
    const columns = [
      {
        key: "wat",
        label: c3.what,
        text: ({ from }) => labelOf(from),
        cell: ({ from }) => html`<${ThingLink} id=${from} />`
      },
      { key: "soort", label: c3.kind, text: ({ from }) => kindOf(from) },
      { key: "verband", label: c3.link, text: ({ how }) => how },
      {
        key: "stand",
        label: c3.stand,
        text: ({ from }) => progressLine(from),
        cell: ({ from }) => isUndertaking(from) && html`<${Chip} id=${from} />`
      }
    ];
    return html`
    <${Block} title=${title}>
      <${SortedTable} id="verwijst" caption=${caption} rows=${rows2} sort="verband" columns=${columns} />
    <//>
  `;
  }

  // visuals/app/parts/thing_organisation.js
  var t27 = words.thing.organisation;
  var stepLabels = (steps) => allSteps.filter((step) => steps.includes(step.notation)).map((step) => step.label);
  function Known({ id, rows: rows2 }) {
    const acts = rows2.filter((row) => isActing(row.role));
    const steps = stepLabels(acts.flatMap((row) => stepsOf(row.undertaking)));
    const units = refs(id, "unit");
    const code = firstOf(id, "tooi");
    const facts = [
      ...factsOf(id),
      [words.thing.also_known, valuesOf(id, "altLabel").join(", ")],
      [t27.units, units.length > 0 && html`<${ThingList} ids=${units} />`],
      [t27.identity, code ? fill(t27.identified, { code, date: dateWords(firstOf(id, "checkedOn")) }) : t27.unidentified]
    ];
    return html`
    <${Block} title=${words.thing.known}>
      <${Text} text=${firstOf(id, "summary")} />
      ${isGeneric(id) && html`<p>${t27.collective}</p>`}
      ${firstOf(id, "isIndependent") === "true" && html`<p>${t27.independent}</p>`}
      <p>${steps.length ? fill(t27.steps, { steps: and(steps.map((step) => step.toLowerCase())) }) : t27.no_steps}</p>
      <${FactList} pairs=${facts} />
    <//>
  `;
  }
  function Work({ rows: rows2 }) {
    const c3 = t27.columns;
    const steps = ({ undertaking }) => data.works[undertaking]?.across ? words.shared.all_steps : stepLabels(stepsOf(undertaking)).join(", ");
    const columns = [
      ...planColumn((row) => planOf(row.undertaking)?.key),
      {
        key: "actie",
        label: c3.action,
        text: (row) => labelOf(row.undertaking),
        cell: (row) => html`<${ThingLink} id=${row.undertaking} />`
      },
      { key: "soort", label: c3.what, text: (row) => kindOf(row.undertaking) },
      { key: "rol", label: c3.role, text: (row) => codeLabel("Role", row.role) },
      {
        key: "stand",
        label: c3.stand,
        text: (row) => progressLine(row.undertaking),
        cell: (row) => html`<${Chip} id=${row.undertaking} />`
      },
      { key: "stap", label: c3.step, text: steps },
      {
        key: "bron",
        label: c3.place,
        sort: false,
        text: () => "",
        cell: (row) => html`<${Addresses} of=${[row.id]} />`
      }
    ];
    const count = unique(rows2.map((row) => row.undertaking)).length;
    return html`
    <${Block} title=${fill(t27.work, { count })}>
      <p class="zacht">${t27.work_note}</p>
      ${count ? html`<${SortedTable} id="acties" caption=${t27.work_caption} rows=${rows2} sort="actie" columns=${columns} />` : html`<p>${words.shared.none}</p>`}
    <//>
  `;
  }
  function Own({ id }) {
    const own = statementsAbout(id, "Contribution", "byOrganisation");
    if (!own.length) return null;
    return html`
    <${Block} title=${fill(t27.own, { count: own.length })}>
      <p class="zacht">${t27.own_note}</p>
      ${own.map(
      (one) => html`
          <h3><${ThingLink} id=${ref(one, "initiative")} /></h3>
          <${ContributionBlock} id=${one} />
          <${Addresses} of=${[one]} />
        `
    )}
    <//>
  `;
  }
  function Wishes({ id }) {
    const wishes = statementsAbout(id, "Expectation", "organisation");
    if (!wishes.length) return null;
    return html`
    <${Block} title=${t27.wishes}>
      ${wishes.map(
      (one) => html`
          <div class="koppeling">
            <p><strong>${upper(codeOf(one, "engagement") || t27.wish)}</strong>: ${firstOf(one, "rationale")}</p>
            <${Addresses} of=${[one]} />
          </div>
        `
    )}
    <//>
  `;
  }
  function Members({ id }) {
    const members = ["member", "organization"].flatMap((name) => statementsAbout(id, "Membership", name));
    if (!members.length) return null;
    const items = members.map((one) => [
      html`<${ThingLink} id=${ref(one, "member")} />`,
      t27.member,
      html`<${ThingLink} id=${ref(one, "organization")} />`,
      `: ${firstOf(one, "post")}`
    ]);
    return html`<${Block} title=${t27.members}><${Bullets} items=${items} /><//>`;
  }
  var MOST4 = 4;
  function Together({ id, rows: rows2 }) {
    const mates = /* @__PURE__ */ new Map();
    for (const { undertaking } of rows2.filter((row) => isActing(row.role)))
      for (const mate of actorsOf(undertaking).filter((one) => one !== id))
        mates.set(mate, unique([...mates.get(mate) || [], undertaking]));
    if (!mates.size) return null;
    const works2 = (mate) => {
      const all = mates.get(mate).map(shortName);
      const said2 = fill(all.length > MOST4 ? t27.more_works : t27.works, { works: all.slice(0, MOST4).join(", ") });
      return html`<span class="zacht">${said2}</span>`;
    };
    return html`
    <${Block} title=${t27.together}>
      <p class="zacht">${t27.alphabetical}</p>
      <${ThingList} ids=${byLabel([...mates.keys()])} more=${works2} look="kolommen" />
    <//>
  `;
  }
  function OrganisationPage({ id }) {
    const rows2 = involvedIn(id);
    return html`
    <${Known} id=${id} rows=${rows2} />
    <${Work} rows=${rows2} />
    <${Own} id=${id} />
    <${Wishes} id=${id} />
    <${Members} id=${id} />
    <${Together} id=${id} rows=${rows2} />
    <${Mentions} id=${id} skip=${["unitOf", "unit"]} />
  `;
  }

  // visuals/app/parts/thing_step.js
  var t28 = words.thing.step;
  var meaning = (basis) => BASES[basis]?.[1] || "";
  var withMark = (basis, more = "") => [html`<${BasisMark} basis=${basis} />`, ` ${meaning(basis)}${more}`];
  var What = ({ id, narrow }) => html`
  <${Block} title=${t28.what}>
    <${Text} text=${firstOf(id, "step")} />
    <${Text} text=${firstOf(id, "definition")} />
    <${Text} text=${firstOf(id, "scopeNote")} look="zacht" />
    ${narrow.length > 0 && html`<p>${t28.narrower}<${ThingLinks} ids=${narrow} />.</p>`}
    ${ref(id, "broader") && html`<p>${t28.broader}<${ThingLink} id=${ref(id, "broader")} />.</p>`}
  <//>
`;
  function Cells2({ id, scenario }) {
    const c3 = t28.cell_columns;
    const rows2 = answerTo(scenario).matrix.kind.filter((cell) => stepIdIn(cell.barrier, cell.plan) === id);
    if (!rows2.length) return null;
    const to = (cell) => href("overzicht", { cel: cellAddress(cell.column, topStep(id), cell.plan) });
    const kind = (cell) => upper(kindName(cell.column));
    const stand = (cell) => {
      const { word, lines: lines2, look } = cellSaid(cell);
      return [html`<span class=${`chip ${look}`}>${word}</span>`, lines2.length > 0 && ` ${lines2.join(" · ")}`];
    };
    const columns = [
      ...planColumn((cell) => cell.plan),
      { key: "soort", label: c3.kind, text: kind, cell: (cell) => html`<a href=${to(cell)}>${kind(cell)}</a>` },
      { key: "stand", label: c3.stand, text: (cell) => cellSaid(cell).word, cell: stand },
      {
        key: "hoe",
        label: c3.how,
        text: (cell) => meaning(cell.most_basis),
        cell: (cell) => cell.most_basis && withMark(cell.most_basis)
      }
    ];
    return html`
    <${Block} title=${t28.cells}>
      <p class="zacht">${scenarioWords(scenario)}</p>
      <${SortedTable} id="vakken" caption=${t28.cells_caption} rows=${rows2} columns=${columns} />
    <//>
  `;
  }
  function Work2({ links, scenario }) {
    const c3 = t28.columns;
    const of = (link2) => ref(link2, "initiative");
    const columns = [
      ...planColumn((link2) => planOf(link2)?.key),
      {
        key: "actie",
        label: c3.action,
        text: (link2) => labelOf(of(link2)),
        cell: (link2) => html`<${ThingLink} id=${of(link2)} />`
      },
      { key: "soort", label: c3.kind, text: (link2) => valuesOf(link2, "interventionKind").map(kindName).join(", ") },
      {
        key: "wie",
        label: c3.who,
        sort: false,
        text: (link2) => actorsOf(of(link2)).map(labelOf).join(", "),
        cell: (link2) => html`<${ThingLinks} ids=${actorsOf(of(link2))} />`
      },
      {
        key: "stand",
        label: c3.stand,
        text: (link2) => progressLine(of(link2), scenario.date),
        cell: (link2) => html`<${Chip} id=${of(link2)} date=${scenario.date} />`
      },
      {
        key: "hoe",
        label: c3.how,
        text: (link2) => meaning(firstOf(link2, "basis")),
        cell: (link2) => withMark(firstOf(link2, "basis"), `; ${codeOf(link2, "strength")}`)
      }
    ];
    return html`
    <${Block} title=${fill(t28.work, { count: unique(links.map(of)).length })}>
      ${links.length ? html`<${SortedTable} id="wiewat" caption=${t28.work_caption} rows=${links} sort="actie" columns=${columns} />` : html`<p>${nothingReported(planBy(scenario.plan))}</p>`}
    <//>
  `;
  }
  function Helpers({ ids }) {
    if (!ids.length) return null;
    const items = ids.map((id) => [
      html`<${ThingLink} id=${id} />`,
      fill(wordsOf(planOf(id)).thing.step.helper, { awareness: codeOf(id, "awareness") || t28.unaware })
    ]);
    return html`<${Block} title=${t28.helpers}><${Bullets} items=${items} /><//>`;
  }
  function StepPage({ id }) {
    const scenario = scenarioOf(here.route.query);
    const narrow = refs(id, "narrower");
    const all = (type) => [id, ...narrow].flatMap((step) => statementsAbout(step, type, "barrier"));
    const links = all("Contribution").filter(
      (link2) => known(link2, scenario.date) && inPlan(link2, scenario.plan) && (!scenario.stated || hasFlag("isStated", firstOf(link2, "basis")))
    );
    return html`
    <${What} id=${id} narrow=${narrow} />
    <${Cells2} id=${id} scenario=${scenario} />
    <${Work2} links=${links} scenario=${scenario} />
    <${Helpers} ids=${all("Facilitator")} />
  `;
  }

  // visuals/app/parts/thing_undertaking.js
  var wordsFor = (id) => wordsOf(planOf(id)).thing.undertaking;
  var placeCell = (id) => html`<${Addresses} of=${[id]} />`;
  function Stand({ report, said: said2 }) {
    return html`
    <${Text} text=${firstOf(report, "summary")} />
    <${OtherReadings} of=${report} />
    ${said2 && html`<p class="zacht">${said2}</p>`}
    <${Addresses} of=${[report]} />
  `;
  }
  function Stands({ id }) {
    const plan = planOf(id);
    const { result } = wordsFor(id);
    const reports = plan.dates.filter(({ date }) => statusOf(id, date));
    if (!reports.length) return null;
    const said2 = (report, date) => date === plan.date && result[firstOf(report, "resultReported")];
    return html`
    <ol class="tijdlijn">
      ${reports.map(({ date, label }) => {
      const report = statusReport(id, date);
      return html`
          <li>
            <strong>${upper(label)}</strong>
            <p><${Chip} id=${id} date=${date} /></p>
            ${report && html`<${Stand} report=${report} said=${said2(report, date)} />`}
          </li>
        `;
    })}
    </ol>
  `;
  }
  function Silent({ id }) {
    const parts = refs(id, "silentPart");
    const items = parts.map((one) => [
      firstOf(one, "summary"),
      html`<span class="zacht"> (${codeLabel("SilentWeight", firstOf(one, "weight"))})</span>`
    ]);
    return parts.length > 0 && html`<p><strong>${wordsFor(id).silent}</strong></p><${Bullets} items=${items} />`;
  }
  function Deadlines2({ id }) {
    const t33 = wordsFor(id);
    const c3 = t33.deadline_columns;
    const rows2 = deadlinesOf(id);
    if (!rows2.length) return null;
    const quote = (one) => [
      `“${firstOf(one, "deadlineText")}”`,
      firstOf(one, "revises") === "true" && html`<span class="zacht">${t33.new_deadline}</span>`
    ];
    const columns = [
      { key: "tekst", label: c3.text, text: (one) => firstOf(one, "deadlineText"), cell: quote },
      { key: "waarvoor", label: c3.what, text: (one) => firstOf(one, "deadlineLabel") },
      {
        key: "uiterlijk",
        label: c3.by,
        text: (one) => firstOf(one, "dueBy"),
        cell: (one) => dateWords(firstOf(one, "dueBy")) || firstOf(one, "condition")
      },
      { key: "soort", label: c3.kind, text: (one) => modalityLabel(firstOf(one, "modality")) },
      { key: "er", label: c3.there, text: (one) => toldOf(one).delivery || t33.not_there },
      {
        key: "bron",
        label: c3.place,
        sort: false,
        text: () => "",
        cell: (one) => [html`<${Text} text=${firstOf(one, "summary")} />`, placeCell(one)]
      }
    ];
    return html`<${SortedTable} id="termijnen" caption=${t33.deadlines} rows=${rows2} columns=${columns} />`;
  }
  function Who({ id }) {
    const t33 = wordsFor(id);
    const c3 = t33.who_columns;
    const rows2 = involvementsOf(id);
    if (!rows2.length) return html`<p>${t33.nobody}</p>`;
    const who = ({ organisation }) => html`<${ThingLink} id=${organisation} /><${Collective} id=${organisation} />`;
    const columns = [
      { key: "wie", label: c3.who, text: (row) => labelOf(row.organisation), cell: who },
      { key: "rol", label: c3.role, text: (row) => codeLabel("Role", row.role) },
      { key: "wat", label: c3.note, sort: false, text: (row) => firstOf(row.id, "summary") },
      { key: "bron", label: c3.place, sort: false, text: () => "", cell: (row) => placeCell(row.id) }
    ];
    return html`<${SortedTable} id="wie" caption=${t33.who_caption} rows=${rows2} columns=${columns} />`;
  }
  function Heads({ id }) {
    const ids = refs(ref(id, "inChapter"), "chapterLead");
    return ids.length > 0 && html`<p class="zacht">${wordsFor(id).heading}<${ThingLinks} ids=${ids} />.</p>`;
  }
  function Steps({ id }) {
    const t33 = wordsFor(id);
    const links = contributionsOf(id);
    if (links.length) return links.map((one) => html`<${ContributionBlock} id=${one} /><${Addresses} of=${[one]} />`);
    if (firstOf(id, "crossCutting") !== "true") return html`<p>${t33.unjudged}</p>`;
    const kinds = valuesOf(id, "interventionKind").map(kindName).join(", ");
    return html`
    <p>${fill(t33.across, { kinds })}</p>
    <p class="reden"><strong>${t33.across_why}</strong>${firstOf(id, "rationale")}</p>
  `;
  }
  function Container({ id }) {
    const t33 = wordsFor(id);
    const parts = pointingTo(id).filter(([, property]) => property === "subMeasureOf").map(([from]) => from);
    const chip = (one) => html` <${Chip} id=${one} />`;
    return html`
    <${Block} title=${t33.container}><p>${t33.parts}</p><${ThingList} ids=${parts} more=${chip} /><//>
  `;
  }
  var Single = ({ id }) => html`
  <${Block} title=${wordsFor(id).progress}><${Stands} id=${id} /><${Silent} id=${id} /><${Deadlines2} id=${id} /><//>
  <${Block} title=${wordsFor(id).who}><${Who} id=${id} /><${Heads} id=${id} /><//>
  <${Block} title=${wordsFor(id).steps}><${Steps} id=${id} /><//>
`;
  function UndertakingPage({ id }) {
    const t33 = wordsFor(id);
    const plan = planOf(id);
    const promise = firstOf(id, "promise");
    const facts = factsOf(id);
    const Body = firstOf(id, "isContainer") === "true" ? Container : Single;
    return html`
    <${Block} title=${promise ? t33.promise : t33.what}>
      <${Text} text=${promise} />
      <${Text} text=${firstOf(id, "summary")} />
      ${firstOf(id, "isNew") === "true" && html`<p class="zacht">${fill(t33.new, { when: dateLabel(plan.date, plan) })}</p>`}
      ${firstOf(id, "numberedByUs") === "true" && html`<p class="zacht">${t33.numbered}</p>`}
      <${Addresses} of=${[id]} />
    <//>
    <${Body} id=${id} />
    <${FigureBlock} id=${id} />
    ${facts.length > 0 && html`<${Block} title=${words.thing.further}><${FactList} pairs=${facts} /><//>`}
    <${Mentions} id=${id} skip=${["subMeasureOf"]} />
  `;
  }

  // visuals/app/screens/thing.js
  var t29 = words.thing;
  function OtherPage({ id }) {
    const members = pointingTo(id).filter(([from, property]) => property === "inChapter" && isUndertaking(from)).map(([from]) => from);
    const facts = [
      ...factsOf(id),
      [t29.also_known, valuesOf(id, "altLabel").join(", ")],
      [t29.place, passagesOf(id).length > 0 && html`<${Addresses} of=${[id]} />`]
    ];
    const chip = (one) => html` <${Chip} id=${one} />`;
    return html`
    <${Block} title=${t29.known}>
      ${isA(id, "Facilitator") && html`<p class="zacht">${wordsOf(planOf(id)).thing.other.judged}</p>`}
      <${Text} text=${firstOf(id, "summary")} />
      <${Text} text=${firstOf(id, "rationale")} />
      <${FactList} pairs=${facts} />
    <//>
    <${FigureBlock} id=${id} />
    ${members.length > 0 && html`<${Block} title=${t29.other.chapter}><${ThingList} ids=${byLabel(members)} more=${chip} /><//>`}
    <${Mentions} id=${id} skip=${["inChapter"]} />
  `;
  }
  var FIRST2 = 5;
  function GapsAbout({ id }) {
    const scenario = scenarioOf(here.route.query);
    const mine = (gap) => foundIn(gap).some(
      (one) => one.subject === id || isA(id, "Barrier") && stepIdIn(one.barrier, gap.plan) === id || isOrganisation(id) && [one.partner, ...one.beside || []].includes(firstOf(id, "notation"))
    );
    const found2 = answerTo(scenario).gaps.filter(mine);
    if (!found2.length) return null;
    const rest = found2.slice(FIRST2);
    return html`
    <${Block} title=${fill(t29.gaps, { count: found2.length })}>
      <${GapCards} list=${found2.slice(0, FIRST2)} scenario=${scenario} />
      ${rest.length > 0 && html`
          <details>
            <summary>${fill(words.shared.show_more, { count: rest.length })}</summary>
            <${GapCards} list=${rest} scenario=${scenario} />
          </details>
        `}
    <//>
  `;
  }
  var LISTS = { organisation: "partners", undertaking: "maatregelen", step: "overzicht" };
  function Crumbs({ id }) {
    const page = pageOf(id);
    const parts = [
      LISTS[page] && html`<a href=${href(LISTS[page])}>${t29.crumbs[page]}</a>`,
      several && planOf(id)?.title,
      ...["inChapter", "subMeasureOf"].map((name) => ref(id, name) && html`<${ThingLink} id=${ref(id, name)} />`),
      kindOf(id)
    ].filter(Boolean);
    return html`<p class="kruimel">${parts.map((part, index2) => [index2 > 0 && " › ", part])}</p>`;
  }
  var PAGES = { undertaking: UndertakingPage, organisation: OrganisationPage, step: StepPage, other: OtherPage };
  function ThingScreen({ route }) {
    const id = route.path.slice(1).join("/");
    if (!hasPage(id)) return html`<${MissingScreen} />`;
    const name = labelOf(id);
    const page = pageOf(id);
    const Page = PAGES[page];
    const said2 = () => {
      const text = fill(t29.footnote, { kind: kindOf(id), name, said: firstOf(id, "promise") || firstOf(id, "summary") });
      return footnote(text.trim().replace(/([^.!?])$/, "$1."), passagesOf(id), null, planOf(id) || planBy());
    };
    const stands = page === "undertaking" && firstOf(id, "isContainer") !== "true";
    return html`
    <${Crumbs} id=${id} />
    <${Heading} text=${isA(id, "Facilitator") ? `“${name}”` : name} title=${name}>
      ${stands && html`<p><${Chip} id=${id} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${CopyButton} text=${said2} />
      <a href=${href(["graaf", "omgeving"], { ding: id })}>${t29.around}</a>
    </div>
    <${Page} id=${id} />
    <${GapsAbout} id=${id} />
  `;
  }

  // visuals/app/screens/timeline.js
  var t30 = words.timeline;
  var named = (row) => [row.id && labelOf(row.id), row.what].filter(Boolean).join(": ");
  var yearOf = (row) => row.day.slice(0, 4);
  function Line3({ row, date }) {
    const stand = row.stand[date];
    return html`
    <li class=${`tijd-${row.kind}`}>
      <span class="wanneer">${row.when}</span>
      <div>
        <p>
          <span class="tag">${t30.kinds[row.kind]}</span>${" "}
          ${row.id && html`<${ThingLink} id=${row.id} />`}${row.id && row.what && ": "}${row.what}
          ${stand && html`<span class="zacht"> – ${stand}</span>`}
        </p>
        <${FirstAddress} of=${row.at} look="vindplaats" />
      </div>
    </li>
  `;
  }
  var exported2 = (rows2, scenario) => [
    [...t30.csv, ...originHeads],
    ...rows2.map((row) => [
      ...[row.when, t30.kinds[row.kind], row.id && labelOf(row.id), row.what, row.stand[scenario.date]],
      passagesOf(row.at).map(addressOf).join("; "),
      ...originCells(scenario, row.plan || row.at)
    ])
  ];
  var FIELDS2 = ["tekst", "wat", "stap", "jaar"];
  function Filters3({ years }) {
    return html`
    <${FilterBox}>
      <${PlanChoice} />
      <${DateChoice} />
      <div class="velden">
        <${TextField} name="tekst" />
        <${SelectField} label=${t30.fields.what} name="wat" options=${Object.entries(t30.kinds)} />
        <${SelectField} label=${t30.fields.step} name="stap" options=${allSteps.map((s3) => [s3.notation, s3.label])} />
        <${SelectField} label=${t30.fields.year} name="jaar" options=${years.map((year) => [year, year])} />
        <${ClearButton} names=${FIELDS2} />
      </div>
    <//>
  `;
  }
  function TimelineScreen({ route }) {
    const scenario = scenarioOf(route.query);
    const q2 = route.query;
    const all = data.timeline.filter(
      (row) => scenario.date in row.stand && (!scenario.plan || row.plan === scenario.plan)
    );
    const shown = all.filter(
      (row) => (!q2.wat || row.kind === q2.wat) && (!q2.stap || row.steps.includes(q2.stap)) && (!q2.jaar || yearOf(row) === q2.jaar) && (!q2.tekst || fold(named(row)).includes(fold(q2.tekst)))
    );
    const count = numbered(t30.count, shown.length);
    const list = (year) => shown.filter((row) => yearOf(row) === year);
    return html`
    <${Heading} text=${t30.title}><p class="uitleg">${t30.intro}</p><//>
    <${Filters3} years=${unique(all.map(yearOf))} />
    <p class="telling">${count}<${CsvButton} name="tijdlijn.csv" rows=${() => exported2(shown, scenario)} /></p>
    ${unique(shown.map(yearOf)).map(
      (year) => html`
        <section key=${year}>
          <h2>${year}</h2>
          <ol class="tijden">${list(year).map((row) => html`<${Line3} row=${row} date=${scenario.date} />`)}</ol>
        </section>
      `
    )}
    <${Announce} text=${count} />
  `;
  }

  // visuals/app/screens/unknown.js
  var t31 = words.unknown;
  var lists = data.unknown;
  var Part = ({ of, count, intro = of.intro, children }) => html`
  <section class="blok">
    <h2>${count === void 0 ? of.title : fill(t31.counted, { title: of.title, count })}</h2>
    <p class="zacht">${intro}</p>
    ${children}
  </section>
`;
  function Long({ items, shown = 12 }) {
    const rest = items.slice(shown);
    return html`
    <ul>${items.slice(0, shown)}</ul>
    ${rest.length > 0 && html`
        <details>
          <summary>${fill(words.shared.show_more, { count: rest.length })}</summary>
          <ul>${rest}</ul>
        </details>
      `}
  `;
  }
  var names = (ids) => byLabel(ids).map((id) => html`<li><${ThingLink} id=${id} /></li>`);
  var byWork = (ids) => [...ids].sort((a3, b) => compare(labelOf(ref(a3, "initiative")), labelOf(ref(b, "initiative"))));
  var Reading = ({ id }) => html`
  <li>
    <${ThingLink} id=${ref(id, "initiative")} />${" → "}<${StepPath} id=${ref(id, "barrier")} />
    ${`: ${firstOf(id, "rationale")}`}<${OtherReadings} of=${id} />
  </li>
`;
  var Status = ({ id }) => html`
  <li><${ThingLink} id=${ref(id, "initiative")} />${`: ${codeOf(id, "status")}`}<${OtherReadings} of=${id} /></li>
`;
  function Unjudged() {
    const of = t31.unjudged;
    const items = byLabel(lists.unjudged).map(
      (id) => html`<li><${ThingLink} id=${id} /><span class="zacht"> – ${kindOf(id).toLowerCase()}</span></li>`
    );
    return html`
    <${Part} of=${of} count=${items.length}>${items.length ? html`<${Long} items=${items} />` : html`<p>${of.none}</p>`}<//>
  `;
  }
  function Readings() {
    const all = ofType("Contribution").length;
    const reading = (id) => html`<${Reading} id=${id} />`;
    const weak = byWork(lists.weak).map(reading);
    const intro = fill(t31.weak.intro, { all, stated: all - weak.length });
    const statuses = byWork(lists.statuses).map((id) => html`<${Status} id=${id} />`);
    return html`
    <${Part} of=${t31.weak} count=${weak.length} intro=${intro}><${Long} items=${weak} shown=${6} /><//>
    <${Part} of=${t31.other} count=${lists.other.length}><${Long} items=${lists.other.map(reading)} shown=${6} /><//>
    ${statuses.length > 0 && html`<${Part} of=${t31.statuses} count=${statuses.length}><${Long} items=${statuses} shown=${6} /><//>`}
  `;
  }
  var Clashes = () => html`
  <${Part} of=${t31.clashes} count=${lists.clashes.length}>
    ${byLabel(lists.clashes).map(
    (id) => html`
        <div class="koppeling">
          <h3><${ThingLink} id=${id} /></h3>
          <p>${firstOf(id, "summary")}</p>
          <${Addresses} of=${[id]} />
        </div>
      `
  )}
  <//>
`;
  function Judged() {
    if (!lists.judged.length) return null;
    const line = (id) => fill(t31.judged.line, {
      step: labelOf(ref(id, "barrier")),
      kinds: valuesOf(id, "interventionKind").map(kindName).join(", "),
      state: codeOf(id, "state"),
      why: firstOf(id, "rationale"),
      who: firstOf(id, "post"),
      date: dateWords(firstOf(id, "asOf"))
    });
    return html`
    <${Part} of=${t31.judged} count=${lists.judged.length}>
      <ul>${lists.judged.map((id) => html`<li>${line(id)}</li>`)}</ul>
    <//>
  `;
  }
  function Expected() {
    const c3 = t31.expected.columns;
    const step = (id) => ref(id, "barrier");
    const columns = [
      {
        key: "stap",
        label: c3.step,
        text: (id) => labelOf(step(id)),
        cell: (id) => html`<${ThingLink} id=${step(id)} />`
      },
      { key: "soort", label: c3.kind, text: (id) => valuesOf(id, "interventionKind").map(kindName).join(", ") },
      { key: "waarom", label: c3.why, sort: false, text: (id) => firstOf(id, "rationale") },
      { key: "bron", label: c3.who, sort: false, text: (id) => firstOf(id, "source") }
    ];
    return html`
    <${Part} of=${t31.expected} count=${lists.expected.length}>
      <details>
        <summary>${t31.expected.show}</summary>
        <div class="rol">
          <${SortedTable} id="verwacht" caption=${t31.expected.caption} rows=${lists.expected} columns=${columns} />
        </div>
      </details>
    <//>
  `;
  }
  var Codes = ({ list }) => html`
  <dl class="feiten">
    ${Object.values(data.codes[list]).map(
    (code) => html`
        <div><dt>${list === "Basis" && `${code.screen} `}${upper(code.label)}</dt><dd>${code.definition}</dd></div>
      `
  )}
  </dl>
`;
  function HowWeRead() {
    const of = t31.reading;
    return html`
    <${Part} of=${of}>
      ${Object.entries(of.lists).map(([list, title]) => html`<h3>${title}</h3><${Codes} list=${list} />`)}
      ${of.rules.map(({ title, text }) => html`<h3>${title}</h3><p>${text}</p>`)}
      <h3>${of.source}</h3>
      ${data.plans.map(
      (plan) => html`<p>${`${sourceLine(plan)}.`}${plan.sha && [of.hash, html`<code>${plan.sha}</code>`, "."]}</p>`
    )}
      <p>${of.own_words}</p>
    <//>
  `;
  }
  var UnknownScreen = () => html`
  <${Heading} text=${t31.title}><p class="uitleg">${t31.intro} ${SILENCE}</p><//>
  <${Unjudged} />
  <${Readings} />
  <${Clashes} />
  <${Judged} />
  <${Part} of=${t31.nameless} count=${lists.nameless.length}><${Long} items=${names(lists.nameless)} /><//>
  <${Part} of=${t31.generic} count=${lists.generic.length}><${Long} items=${names(lists.generic)} /><//>
  <${Expected} />
  <${HowWeRead} />
`;

  // visuals/app/screens/whatif.js
  var t32 = words.whatif;
  var cellNow = (loss, cell, scenario) => answerTo({ ...scenario, plan: loss.plan }).matrix.kind.find(
    (one) => one.column === cell.column && one.barrier === cell.barrier
  );
  function now2(as) {
    if (!as) return t32.no_cell;
    const { word, lines: lines2 } = cellSaid(as);
    return [word, ...lines2].join(", ");
  }
  var nameOf2 = (cell, as) => {
    const kind = upper(kindName(cell.column));
    return as ? fill(t32.cell, { kind, step: stepName(cell.barrier).toLowerCase() }) : kind;
  };
  function Part2({ title, count, none, children }) {
    const Title = several ? "h3" : "h2";
    return html`
    <section class="blok">
      <${Title}>${fill(t32.part, { title, count })}<//>
      ${count ? children : html`<p>${none}</p>`}
    </section>
  `;
  }
  function CellTable({ loss, scenario, id, title }) {
    const as = (cell) => cellNow(loss, cell, scenario);
    const to = (cell) => href("overzicht", { cel: cellAddress(cell.column, cell.barrier, loss.plan) });
    const columns = [
      {
        key: "vak",
        label: t32.columns.cell,
        sort: false,
        text: (cell) => nameOf2(cell, as(cell)),
        cell: (cell) => as(cell) ? html`<a href=${to(cell)}>${nameOf2(cell, as(cell))}</a>` : nameOf2(cell)
      },
      { key: "nu", label: t32.columns.now, sort: false, text: (cell) => now2(as(cell)) },
      { key: "weg", label: t32.columns.lost, sort: false, text: (cell) => cell.said }
    ];
    return html`<${SortedTable} id=${id} caption=${title} hideCaption rows=${loss.cells} columns=${columns} />`;
  }
  function Loss({ loss, scenario }) {
    const plan = planBy(loss.plan);
    const { cells: cells2, none, ...said2 } = plan.words.losses;
    const id = `verlies${plan === data.plans[0] ? "" : `-${plan.key}`}`;
    const chip = (one) => [" ", html`<${Chip} id=${one} date=${scenario.date} />`];
    const part = (title, ids) => html`
    <${Part2} title=${title} count=${ids.length} none=${none}><${ThingList} ids=${ids} more=${chip} /><//>
  `;
    return html`
    <section>
      ${several && html`<h2>${plan.title}</h2>`}
      <p>${loss.said}</p>
      <${Part2} title=${cells2} count=${loss.cells.length} none=${none}>
        <${CellTable} loss=${loss} scenario=${scenario} id=${id} title=${cells2} />
      <//>
      ${Object.keys(said2).filter((list) => Array.isArray(loss[list])).map((list) => part(said2[list], loss[list]))}
      ${loss.blocks.map((block) => part(block.said, block.acts))}
    </section>
  `;
  }
  function Losses({ losses: losses2, without, scenario }) {
    const rows2 = () => losses2.flatMap(
      (loss) => loss.cells.map((cell) => {
        const as = cellNow(loss, cell, scenario);
        const step = as ? stepName(cell.barrier) : "";
        return [without, kindName(cell.column), step, now2(as), cell.said, ...originCells(scenario, loss.plan)];
      })
    );
    return html`
    ${losses2.length ? losses2.map((loss) => html`<${Loss} key=${loss.plan} loss=${loss} scenario=${scenario} />`) : shownPlans(scenario).map((plan) => html`<p>${plan.words.losses.nothing}</p>`)}
    <div class="acties">
      <${CsvButton} name="wat-als.csv" rows=${() => [[...t32.csv, ...originHeads], ...rows2()]} />
    </div>
  `;
  }
  async function ask(notations, scenario) {
    const query = new URLSearchParams({
      stand: scenario.date,
      ...scenario.stated && { koppelingen: "genoemd" },
      ...!scenario.expect && { verwachtingen: "uit" }
    });
    for (const notation of notations) query.append("zonder", notation);
    const answer = await fetch(`antwoord?${query}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }
  function Many({ notations, names: names2, scenario }) {
    const [answer, setAnswer] = d2(null);
    const asked = [scenario.key, ...notations].join();
    A2(() => {
      let wanted = true;
      setAnswer(null);
      ask(notations, scenario).then((found2) => {
        if (!wanted) return;
        setAnswer(found2);
        say(t32.done);
      }).catch(() => wanted && setAnswer({ silent: true }));
      return () => {
        wanted = false;
      };
    }, [asked]);
    if (!answer) return html`<div><p>${t32.busy}</p></div>`;
    if (answer.silent) return html`<div><p>${t32.silent}</p></div>`;
    const mine = (row) => !scenario.plan || row.plan === scenario.plan;
    const questions = numbered(t32.questions, answer.gaps.filter(mine).length);
    return html`
    <div>
      <${Losses} losses=${answer.losses.filter(mine)} without=${and(names2)} scenario=${scenario} />
      <p>${fill(t32.with_this, { questions, now: answerTo(scenario).gaps.length })}</p>
    </div>
  `;
  }
  var notationOf = (id) => firstOf(id, "notation");
  function Pick({ acting, chosen: chosen2 }) {
    if (!data.served)
      return html`
      <${SelectField} label=${t32.one} name="zonder" options=${acting.map((id) => [notationOf(id), labelOf(id)])} />
    `;
    const turn2 = (id, on) => {
      const next = on ? [...chosen2, id] : chosen2.filter((one) => one !== id);
      setChoice({ zonder: next.map(notationOf).join(",") });
    };
    return html`
    <fieldset class="velden meer">
      <legend>${t32.more}</legend>
      ${acting.map(
      (id) => html`
          <label key=${id}>
            <input
              id=${`zonder-${notationOf(id)}`}
              type="checkbox"
              checked=${chosen2.includes(id)}
              onChange=${(event) => turn2(id, event.target.checked)}
            />
            ${` ${labelOf(id)}`}
          </label>
        `
    )}
    </fieldset>
  `;
  }
  function WhatifScreen({ route }) {
    const scenario = scenarioOf(route.query);
    const { without } = answerTo(scenario);
    const acting = Object.keys(without).filter((id) => without[id].length).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
    const chosen2 = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
    const names2 = chosen2.map((id) => labelOf(id));
    const [one] = chosen2;
    return html`
    <${Heading} text=${t32.title}><p class="uitleg">${t32.intro}</p><//>
    <${FilterBox}>
      <${ScenarioChoices} />
      <div class="velden"><${Pick} acting=${acting} chosen=${chosen2} /></div>
    <//>
    ${!data.served && html`<p class="zacht">${t32.alone}</p>`}
    ${chosen2.length === 1 && html`<${Losses} losses=${without[one] || []} without=${names2[0]} scenario=${scenario} />`}
    ${chosen2.length > 1 && data.served && html`<${Many} notations=${chosen2.map(notationOf)} names=${names2} scenario=${scenario} />`}
    ${!chosen2.length && html`<p>${t32.choose}</p>`}
    <${Announce} text=${chosen2.length === 1 ? fill(t32.said, { name: names2[0] }) : ""} />
  `;
  }

  // visuals/app/main.js
  var at = (id) => document.getElementById(id);
  at("spring").addEventListener("click", (event) => {
    event.preventDefault();
    at("inhoud").focus();
  });
  at("menuknop")?.addEventListener("click", () => {
    const open = at("menu").classList.toggle("is-open");
    at("menuknop").setAttribute("aria-expanded", String(open));
  });
  at("menu")?.addEventListener("click", (event) => {
    if (!/** @type {Element} */
    event.target.closest("a")) return;
    at("menu").classList.remove("is-open");
    at("menuknop").setAttribute("aria-expanded", "false");
  });
  at("zoekvorm")?.addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = href("zoek", { q: (
      /** @type {HTMLInputElement} */
      at("zoek").value
    ) });
  });
  at("meld").addEventListener("click", () => {
    const { text, done } = words.shared.report_fault;
    const { version, content } = data.meta;
    const said2 = { title: document.title, address: location.hash || "#/overzicht", version, content };
    copy(fill(text, { ...said2, sources: sourceLine() }), done);
  });
  var screens = {
    __proto__: null,
    overzicht: OverviewScreen,
    aandachtspunten: GapsScreen,
    partners: PartnersScreen,
    maatregelen: MeasuresScreen,
    naslag: LookupScreen,
    tijdlijn: TimelineScreen,
    graaf: GraphScreen,
    ding: ThingScreen,
    vragen: QuestionsScreen,
    "wat-als": WhatifScreen,
    vergelijk: CompareScreen,
    "weet-niet": UnknownScreen,
    zoek: SearchScreen,
    ...data.served && { controleer: CheckScreen },
    onbekend: MissingScreen
  };
  function draw2(route) {
    const name = route.path[0] || "overzicht";
    const main = at("inhoud");
    main.className = `scherm-${name}`;
    Q(html`<${screens[name] || screens.onbekend} key=${route.path.join("/")} route=${route} />`, main);
    for (
      const link2 of
      /** @type {NodeListOf<HTMLAnchorElement>} */
      document.querySelectorAll("#menu a")
    ) {
      const path = parseAddress(link2.hash).path;
      if (path[0] === name) link2.setAttribute("aria-current", "page");
      else link2.removeAttribute("aria-current");
      link2.setAttribute("href", href(path));
    }
  }
  at("inhoud").replaceChildren();
  start(draw2);
  document.documentElement.dataset.klaar = "ja";
  return __toCommonJS(main_exports);
})();
