/* What works on every screen: menu, search box, skip link, the report button. Then the first screen. */
(function (KK) {
  const D = KK.data;
  const at = (id) => document.getElementById(id);
  KK.only = D.only || "";

  at("spring").addEventListener("click", (event) => {
    event.preventDefault();
    at("inhoud").focus();
  });
  at("menuknop")?.addEventListener("click", () => {
    const open = at("menu").classList.toggle("is-open");
    at("menuknop").setAttribute("aria-expanded", String(open));
  });
  at("menu")?.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    at("menu").classList.remove("is-open");
    at("menuknop").setAttribute("aria-expanded", "false");
  });
  at("zoekvorm")?.addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = KK.href("zoek", { q: at("zoek").value });
  });
  at("meld").addEventListener("click", () => KK.copy(
    `Melding over de ketenkaart\nBladzijde: ${document.title}\nAdres: ${location.hash || "#/overzicht"}\nVersie: ${D.meta.version}, inhoud ${D.meta.content}\n`
    + `Bron: ${KK.words.source()}\nWat er volgens mij niet klopt, met vindplaats in het rapport:\n`,
    "Melding gekopieerd; plak haar in een bericht aan wie u deze kaart gaf."));

  KK.screens.onbekend = {
    title: "Niet gevonden",
    draw(main) {
      KK.add(main, [KK.title("Deze bladzijde bestaat niet"), KK.h("p", "Misschien is de link oud. ", KK.h("a", { href: KK.href("overzicht") }, "Naar het overzicht"), ".")]);
    },
  };
  KK.start();
  document.documentElement.dataset.klaar = "ja";
})(KK);
