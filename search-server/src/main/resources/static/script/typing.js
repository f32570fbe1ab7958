// Results as you type.

(() => {
  const wanted = () => {
    const fields = new URLSearchParams(new FormData(form));
    if (!box.value.trim()) fields.delete("q");
    const query = String(fields);
    return query ? `${form.getAttribute("action")}?${query}` : "/";
  };

  // Said where the number of hits stands, which is of another search then; and taken back with what was typed.
  const fail = () => {
    const status = main.querySelector(".status");
    if (!status) return;
    status.dataset.found ??= status.textContent;
    status.textContent = form.getAttribute("data-failed");
    telling.status(0);
  };
  const recover = () => {
    const status = main.querySelector(".status[data-found]");
    if (!status) return;
    status.textContent = status.dataset.found;
    status.removeAttribute("data-found");
  };

  const search = (isDone) => {
    const url = wanted();
    const done = () => {
      if (!isDone) return;
      steps.settle();
      saving.note();
    };
    if (url === steps.at()) {
      results.takeBack();
      recover();
      done();
      return;
    }
    const show = (found) => {
      arriving.put(found);
      steps.type(url);
      telling.status(isDone ? 0 : 1000);
      done();
    };
    results.ask(url, isDone ? 0 : 150, isDone ? arriving.read : arriving.patient, show, isDone ? () => location.assign(url) : fail);
  };

  const typed = (event) => {
    if (!event.isComposing && results.stand()) search(false);
  };
  box.addEventListener("input", typed);
  box.addEventListener("compositionend", typed);
  box.addEventListener("blur", steps.settle);

  form.addEventListener("submit", (event) => {
    if (!results.stand()) return;
    event.preventDefault();
    search(true);
    if (matchMedia("(pointer: coarse)").matches) box.blur();
  });
})();
