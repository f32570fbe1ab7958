"use strict";
// Small comforts; every page is whole without them.
(() => {
  const box = document.getElementById("q");
  const typing = (element) => element.matches("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "/" && !typing(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && event.target === box) {
      box.blur();
    }
  });

  // What the text may become. Only the answer to the last request is shown, whichever comes last.
  const completions = document.getElementById("completions");
  let asked = 0;
  let underWay = new AbortController();
  let waiting = 0;
  const complete = async (number) => {
    underWay = new AbortController();
    try {
      const answer = await fetch("/api/v1/suggest?size=8&q=" + encodeURIComponent(box.value), { signal: underWay.signal });
      if (!answer.ok) return;
      const found = await answer.json();
      if (number !== asked) return;
      completions.replaceChildren(...found.map((each) => {
        const option = document.createElement("option");
        option.value = each.text;
        return option;
      }));
    } catch {
      // Taken back, or no answer: the box works without.
    }
  };
  box.addEventListener("input", () => {
    asked += 1;
    underWay.abort();
    clearTimeout(waiting);
    if (!box.value.trim()) {
      completions.replaceChildren();
      return;
    }
    const number = asked;
    waiting = setTimeout(() => complete(number), 80);
  });

  // The filters stand beside the results where there is room, and fold where there is none.
  const facets = document.querySelector("details.facets");
  if (facets) {
    const wide = matchMedia("(min-width: 60rem)");
    const fit = () => { facets.open = wide.matches; };
    wide.addEventListener("change", fit);
    if (wide.matches) fit();
  }

  // Back to the results that led here, with all their filters.
  const back = document.getElementById("back");
  if (back && document.referrer) {
    const from = new URL(document.referrer);
    if (from.origin === location.origin && from.pathname === "/search") {
      back.href = from.pathname + from.search;
      back.textContent = "Back to the results";
    }
  }
})();
