/* The page: first its data, then all that is made of it. */
import { element } from "./lib/dom.js";
import { readPageData } from "./lib/page_data.js";

if (typeof DecompressionStream === "undefined") element("te-oud").hidden = false;
else
  readPageData().then(async () => {
    window.ketenkaart = await import("./main.js");
  });
