// Saving a search, and remembering the last ones.

const saving = (() => {
  const isSame = (one) => (other) => other.href === one.href;
  const words = ({ href }) => new URLSearchParams(href.slice(href.indexOf("?"))).get("q") || href;
  const search = ({ dataset: { href, name, articles, generation } }) =>
    ({ href, name, generation, at: new Date().toISOString(), ...(articles && { articles: Number(articles) }) });

  const fit = (root) => root.querySelectorAll(".save").forEach((button) => {
    const held = kept.read();
    button.hidden = !held;
    button.setAttribute("aria-pressed", String(held?.saved.some(isSame(search(button))) ?? false));
  });

  // The search that the reader looks at: not those that letters led through. Of searches with the same words the last one.
  const note = () => {
    const button = main.querySelector(".save");
    if (!button) return;
    const now = search(button);
    kept.change(({ saved, recent }) => ({
      saved: saved.map((each) => (isSame(now)(each) ? now : each)),
      recent: main.querySelector(".empty") ? recent : [now, ...recent.filter((each) => words(each) !== words(now))],
    }));
  };

  main.addEventListener("click", (event) => {
    const button = event.target.closest(".save");
    if (!button) return;
    const now = search(button);
    const isSaved = button.getAttribute("aria-pressed") === "true";
    kept.change(({ saved }) => ({ saved: [...(isSaved ? [] : [now]), ...saved.filter((each) => !isSame(now)(each))] }));
    fit(main);
  });
  box.addEventListener("blur", note);
  kept.changed(() => fit(main));
  standing.need(fit);
  note();

  return { note };
})();
