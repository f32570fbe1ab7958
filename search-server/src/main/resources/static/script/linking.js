// The page's address, to hand on: without the language that this reader reads in.

(() => {
  const address = () => {
    const url = new URL(location.href);
    url.searchParams.delete("ui");
    url.hash = "";
    return String(url);
  };

  const say = (button, text) => {
    const label = button.textContent;
    telling.say(text);
    button.textContent = text;
    setTimeout(() => { button.textContent = label; }, 2500);
  };

  const copy = async (button) => {
    const { done, failed } = button.dataset;
    if (button.textContent === done) return;
    try {
      await navigator.clipboard.writeText(address());
      say(button, done);
    } catch {
      say(button, failed);
    }
  };

  main.addEventListener("click", (event) => {
    const button = event.target.closest(".copy, .share");
    if (!button) return;
    if (button.matches(".copy")) {
      copy(button);
    } else {
      navigator.share({ title: document.title, url: address() }).catch(() => {});
    }
  });
  standing.need((root) => {
    root.querySelectorAll(".copy").forEach((button) => { button.hidden = !navigator.clipboard; });
    root.querySelectorAll(".share").forEach((button) => { button.hidden = !navigator.share; });
  });
  // Until now their place was kept (keeping.css).
  main.classList.add("standing");
})();
