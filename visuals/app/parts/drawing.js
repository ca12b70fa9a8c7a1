/* A network as a part of a screen: drawn anew when its content changes, standing where it stood when only more
   unfolds. */
import { html, useLayoutEffect, usePlace, useRef } from "../lib/html.js";
import { drawNetwork, heightFor } from "./network.js";

const DELAY = 250; // a card waits as long before it comes, and before it goes
const MOST = 0.9; // of the height of the window

/** @typedef {{of: string, view: import("./network.js").Stand | null, ids: Set<string>}} Last what was drawn before */
/** @typedef {import("./network.js").Drawing} Drawn */
/** What a key does in the picture. @type {Record<string, (props: Props) => void>} */
const MOVES = {
  0: ({ handle }) => /** @type {Drawn} */ (handle.current).fit(),
  n: ({ onStep }) => onStep(1),
  v: ({ onStep }) => onStep(-1),
  Enter: ({ lit, onUnfold }) => lit.length === 1 && onUnfold(lit[0]),
  Escape: ({ onClear }) => onClear(),
};

/**
 * `of` says what is drawn: while it stays, so does where one stands in the picture.
 * @typedef {import("./network.js").Given & {of: string, handle: {current: Drawn | null},
 *   lit: string[], line: string, look: boolean, shown: boolean, title: string, opened: string[],
 *   unfolds: (id: string) => boolean, onChoose: (id: string | null) => void, onClear: () => void,
 *   onStep: (step: number) => void, onUnfold: (id: string) => void, onHover: (card: Pointed | null) => void}} Props
 * @param {Props} props
 */
export function Drawing(props) {
  const { of, nodes, edges, options, handle, lit, line, look, shown, title, opened } = props;
  const place = usePlace();
  const last = useRef(/** @type {Last} */ ({ of: "", view: null, ids: new Set() }));
  const told = useRef(props);
  told.current = props;
  useLayoutEffect(() => {
    const begin = performance.now();
    const view = last.current.of === of ? last.current.view : null;
    let waiting = 0;
    /** @param {string | null} id @param {vis.Point} [at] */
    const hover = (id, at) => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(
        () => told.current.onHover(id === null ? null : { id, .../** @type {vis.Point} */ (at) }),
        DELAY,
      );
    };
    const drawing = drawNetwork(
      place.current,
      { nodes, edges, options, view, opened },
      {
        onChoose: (id) => told.current.onChoose(id),
        onUnfold: (id) => told.current.onUnfold(id),
        unfolds: (id) => told.current.unfolds(id),
        onHover: hover,
      },
    );
    handle.current = drawing;
    const fresh = view ? nodes.map((node) => node.id).filter((id) => !last.current.ids.has(id)) : [];
    if (fresh.length) drawing.show([...fresh, ...lit]);
    place.current.dataset.ms = String(Math.round(performance.now() - begin));
    return () => {
      window.clearTimeout(waiting);
      last.current = { of, view: drawing.view(), ids: new Set(nodes.map((node) => node.id)) };
      drawing.destroy();
      handle.current = null;
    };
  }, [of, nodes, edges]);
  // what was hidden had no size
  useLayoutEffect(() => {
    if (shown && last.current.of === "") /** @type {Drawn} */ (handle.current).fit(12 / 14);
  }, [shown]);
  useLayoutEffect(() => {
    const fill = () => window.setTimeout(() => handle.current?.fit(), 60);
    const whole = () => handle.current?.fit(); // paper holds no picture that one moves
    document.addEventListener("fullscreenchange", fill);
    window.addEventListener("beforeprint", whole);
    return () => {
      document.removeEventListener("fullscreenchange", fill);
      window.removeEventListener("beforeprint", whole);
    };
  }, []);
  useLayoutEffect(
    () => /** @type {Drawn} */ (handle.current).select(lit, line ? [line] : [], look),
    [of, nodes, edges, lit.join(" "), line],
  );
  /** @param {KeyboardEvent} event */
  const keys = (event) => MOVES[event.key]?.(props);
  const style = { height: `${heightFor(nodes, Math.max(420, Math.round(window.innerHeight * MOST)))}px` };
  return html`<div class="doek" id="doek" ref=${place} style=${style} data-title=${title} onKeyDown=${keys}></div>`;
}
