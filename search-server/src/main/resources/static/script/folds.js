// The filters stand beside the results where there is room, and fold where there is none.

const folds = (() => {
  const wide = matchMedia("(min-width: 60rem)");
  const filters = (root) => root.querySelectorAll("details.facets");
  const named = (details) => `${details.className} ${details.closest("section")?.getAttribute("aria-labelledby")}`;

  wide.addEventListener("change", () => {
    filters(main).forEach((each) => { each.open = wide.matches; });
  });
  standing.need((root) => {
    if (wide.matches) filters(root).forEach((each) => { each.open = true; });
  });

  return {
    // What is unfolded on the page stays so on the next.
    keep: (fresh) => {
      const open = new Set([...main.querySelectorAll(".facets[open], .facets [open]")].map(named));
      fresh.querySelectorAll("details").forEach((details) => { if (open.has(named(details))) details.open = true; });
    },
  };
})();
