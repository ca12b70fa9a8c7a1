/* vis-network stands in the page by itself, before our own script; this is what we use of it. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  /** How all looks and behaves (`visuals/pictures.yaml`); but for the looks of groups it only passes through. */
  interface Options {
    groups: Record<string, object>;
  }
  /** What one touched, and where: on the screen, and in the drawing. */
  interface Touched {
    nodes: string[];
    edges: string[];
    pointer: { DOM: Point; canvas: Point };
  }
  interface Move {
    position?: Point;
    scale?: number;
    animation?: boolean;
  }
  class DataSet<Item extends { id: string }> {
    constructor(items: Item[]);
    get(id: string): Item | null;
    update(changed: { id: string; width: number; color: { color: string } }[]): void;
  }
  class Network {
    constructor(place: HTMLElement, data: { nodes: DataSet<DrawnNode>; edges: DataSet<PictureLine> }, options: Options);
    /** The names and typefaces as it draws them. */
    body: { nodes: Record<string, { options: { label: string; font: { size: number; face: string } } }> };
    on(name: "beforeDrawing" | "afterDrawing", act: (pen: CanvasRenderingContext2D) => void): void;
    on(name: "click" | "doubleClick", act: (touched: Touched) => void): void;
    on(name: "hoverNode", act: (touched: { node: string; pointer: Touched["pointer"] }) => void): void;
    on(name: "hoverEdge", act: (touched: { edge: string; pointer: Touched["pointer"] }) => void): void;
    on(name: "blurNode" | "blurEdge" | "dragStart" | "zoom", act: () => void): void;
    once(name: "afterDrawing", act: (pen: CanvasRenderingContext2D) => void): void;
    getPosition(id: string): Point;
    getPositions(): Record<string, Point>;
    getBoundingBox(id: string): Box;
    getViewPosition(): Point;
    getScale(): number;
    getSelectedNodes(): string[];
    setSelection(chosen: { nodes: string[]; edges: string[] }, how: { highlightEdges: boolean }): void;
    setSize(width: string, height: string): void;
    canvasToDOM(at: Point): Point;
    DOMtoCanvas(at: Point): Point;
    fit(how: { nodes?: string[]; animation: boolean; maxZoomLevel: number }): void;
    focus(id: string, how: Move): void;
    moveTo(how: Move): void;
    redraw(): void;
    destroy(): void;
  }
}
