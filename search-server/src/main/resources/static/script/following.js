// Links from results to results change them in place.

const following = (() => {
  // The same choice on the next page, so that who goes by keyboard stands where they stood.
  const CHOICES = ".facets a, .sorts a";
  const choice = (link) =>
    link.closest(".grouping")?.className || [link.closest("section")?.getAttribute("aria-labelledby"), (link.querySelector(".label") ?? link).textContent].join(" ");

  // A choice is of what stands in the box by then, though its results may not be there yet; unless it changes that itself.
  const withTyped = (query) => {
    const stood = new URLSearchParams(location.search).get("q") ?? "";
    const typed = box.value.trim();
    if (typed && typed !== stood.trim() && (query.get("q") ?? "") === stood) query.set("q", typed);
  };

  // `again` finds on the next page what should have the focus there.
  const go = (url, stays, again = () => null) => {
    const show = (next) => {
      steps.choose(url);
      results.replace(next);
      saving.note();
      (again() || main).focus({ preventScroll: true });
      if (!stays) scrollTo(0, 0);
      telling.status(0);
    };
    results.ask(url, 0, results.page, show, () => location.assign(url));
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    results.takeBack();
    const to = new URL(link.getAttribute("href"), location.href);
    const isSearch = to.origin === location.origin && ["/", "/search"].includes(to.pathname) && !to.hash;
    if (!isSearch || !main.contains(link) || !results.stand()) return;
    event.preventDefault();
    const stays = link.closest(".facets, .sorts, .chips") !== null;
    if (stays) withTyped(to.searchParams);
    const chosen = link.matches(CHOICES) ? choice(link) : null;
    const twin = () => chosen && [...main.querySelectorAll(CHOICES)].find((each) => choice(each) === chosen);
    go(to.pathname + to.search, stays, twin);
  });

  return { go };
})();
