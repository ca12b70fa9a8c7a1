/* In place of the engine in the page: what it asks goes to the door of this process. */
window.werkplaats ??= {
  state: "ready",
  own: "",
  why: "",
  slow: 0, // how long it takes to answer, in milliseconds
  async ask(name, given = {}) {
    if (this.slow) await new Promise((go) => setTimeout(go, this.slow));
    const sent = { ...given, ...(given.data && { data: [...given.data] }) };
    const { ok, refused, faults, bytes } = JSON.parse(await window.door(name, JSON.stringify(sent)));
    if (refused !== undefined) throw Object.assign(new Error(refused), { faults });
    return bytes ? { ...ok, data: Uint8Array.from(bytes) } : ok;
  },
  show(page = "", name = "") {
    this.own = name;
    if (!page) return;
    dispatchEvent(new CustomEvent("andere-bladzijde"));
    document.open();
    document.write(page);
    document.close();
  },
};
