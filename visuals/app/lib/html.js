import htm from "htm";
import { h } from "preact";
import { useRef } from "preact/hooks";

/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

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
/* Markup as templates (htm), drawn by Preact, with its hooks. Text only ever enters the page as text. */
export { render } from "preact";
export { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/**
 * A place in a screen: an element, or what draws in one; there once it is drawn.
 * @template [At=HTMLElement]
 * @returns {{current: At}}
 */
export const usePlace = () => /** @type {{current: At}} */ (useRef(/** @type {At | null} */ (null)));

/**
 * A text with places to break in runs that no line can hold, such as a hash; an address breaks at / and . alone.
 * @param {Markup} child @returns {Markup}
 */
function breakable(child) {
  if (Array.isArray(child)) return child.map(breakable);
  if (typeof child !== "string" || !/\S{36}/.test(child)) return child;
  const places = child.includes("://") ? /(?<=:\/\/\S*[/.])(?=\w)/ : /(\S{24})(?=\S{4})/;
  return child.split(places).flatMap((part, index) => (index ? [h("wbr", null), part] : [part]));
}

/** @typedef {import("preact").VNode} VNode */
/** @type {(strings: TemplateStringsArray, ...values: unknown[]) => VNode | VNode[]} */
export const html = htm.bind((type, props, ...children) =>
  h(type, props, ...(typeof type === "string" ? children.map(breakable) : children)),
);
