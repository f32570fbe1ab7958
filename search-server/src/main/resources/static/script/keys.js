// Keys: none while typing, none with another key held; keys.jte tells readers.

(() => {
  const HIT = ".hit";
  const TITLE = ".hit .title a";
  const dialog = document.getElementById("key-dialog");
  const typing = (element) => element.matches("input, textarea, select, [contenteditable]");

  // From the hit that has the focus, or from the start.
  const step = (by) => {
    const hits = [...main.querySelectorAll(HIT)];
    const here = hits.findIndex((hit) => hit.contains(document.activeElement));
    const next = hits[here < 0 ? 0 : here + by];
    next?.querySelector(TITLE)?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  };
  const toBox = () => {
    box.focus();
    box.select();
  };
  const open = () => document.activeElement.closest(HIT)?.querySelector(TITLE)?.click();
  const keys = { "/": toBox, j: () => step(1), k: () => step(-1), o: open, "?": () => dialog.showModal() };

  // Who dictates, or hits keys by chance, turns them off (WCAG 2.1.4); kept where storage isn't blocked.
  const OFF = "lede.keys-off";
  const areOn = document.getElementById("keys-on");
  try {
    areOn.checked = localStorage.getItem(OFF) === null;
  } catch {
    // On, then.
  }
  areOn.addEventListener("change", () => {
    try {
      if (areOn.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "");
    } catch {
      // For this page alone, then.
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && event.target === box) {
      box.blur();
    } else if (areOn.checked && Object.hasOwn(keys, event.key) && !typing(event.target) && !dialog.open) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  document.querySelector(".keys").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dialog.showModal();
  });

  // A click beside it closes it: what it holds lies within its padding.
  dialog.addEventListener("click", (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (event.target === dialog && !isInside) dialog.close();
  });
})();
