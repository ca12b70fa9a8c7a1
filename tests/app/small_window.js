/* As much of a browser as lib needs: elements that hold each other, and a window with a history. */

class Node {
  childNodes = [];
  style = {};
  constructor(name, data = "") {
    Object.assign(this, { localName: name, data, nodeType: name ? 1 : 3, attributes: {}, did: [] });
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  get nextSibling() {
    return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null;
  }
  get text() {
    return this.data + this.childNodes.map((one) => one.text).join("");
  }
  insertBefore(child, before) {
    child.remove();
    child.parentNode = this;
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, child);
    return child;
  }
  append(child) {
    this.insertBefore(child, null);
  }
  remove() {
    const all = this.parentNode?.childNodes;
    all?.splice(all.indexOf(this), 1);
    this.parentNode = null;
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
  }
  removeAttribute(name) {
    delete this.attributes[name];
  }
  focus(options) {
    this.did.push(["focus", options]);
  }
  click() {
    this.did.push(["click", this.href, this.download, this.parentNode?.localName]);
  }
}

/** A document with places by id; `made` is every element that a script made. */
export function smallDocument(...ids) {
  const places = new Map(ids.map((id) => [id, new Node("p")]));
  const made = [];
  const make = (name) => {
    made.push(new Node(name));
    return made.at(-1);
  };
  const body = new Node("body");
  return {
    title: "",
    body,
    made,
    getElementById: (id) => places.get(id) ?? null,
    createElement: make,
    createElementNS: (_, name) => make(name),
    createTextNode: (data) => new Node("", data),
  };
}

/** A window at an address, with steps to go back and forth; `scrolled` is where a script made it stand. */
export function smallWindow(hash = "") {
  const steps = [{ state: null, hash }];
  let at = 0;
  const window = Object.assign(new EventTarget(), { scrollY: 0, scrolled: [], setTimeout });
  const history = {
    get state() {
      return steps[at].state;
    },
    pushState(state, _, url) {
      at += 1;
      steps.splice(at, steps.length, { state, hash: url });
    },
    replaceState(state, _, url = steps[at].hash) {
      steps[at] = { state, hash: url };
    },
  };
  /** Many steps further or back, as with the buttons of a browser. */
  const go = (far) => {
    at += far;
    window.dispatchEvent(new Event("popstate"));
  };
  /** A link that one follows. */
  const follow = (to) => {
    history.pushState(null, "", to);
    window.dispatchEvent(new Event("popstate"));
  };
  /** One scrolls. */
  const scroll = (y) => {
    window.scrollY = y;
    window.dispatchEvent(new Event("scroll"));
  };
  window.scrollTo = (_, y) => window.scrolled.push(y);
  const location = {
    get hash() {
      return steps[at].hash;
    },
  };
  Object.assign(globalThis, { window, history, location });
  return { window, history, location, steps, go, follow, scroll };
}
