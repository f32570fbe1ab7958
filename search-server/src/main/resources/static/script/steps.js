// Where the reader is, and what Back returns to. What is typed without a pause is one step: the first letter makes it,
// the next ones belong to it.

const steps = (() => {
  let shown = location.pathname + location.search;
  let settled = true;

  const keepTop = () => history.replaceState({ top: scrollY }, "");
  const settle = () => { settled = true; };
  const take = (url, isStep) => {
    if (isStep) {
      keepTop();
      history.pushState(null, "", url);
    } else {
      history.replaceState(null, "", url);
    }
  };

  addEventListener("scrollend", keepTop);
  addEventListener("popstate", (event) => {
    const url = location.pathname + location.search;
    if (url === shown) {
      // Back and forth before an answer came, or to a place on this page.
      results.takeBack();
      if (event.state) scrollTo(0, event.state.top);
      return;
    }
    const show = (next) => {
      shown = url;
      settle();
      results.replace(next);
      scrollTo(0, event.state?.top ?? 0);
      telling.status(0);
    };
    results.ask(url, 0, results.page, show, () => location.reload());
  });

  return {
    at: () => shown,
    settle,
    type: (url) => {
      const isStep = settled;
      shown = url;
      settled = false;
      later.add(() => take(url, isStep));
    },
    choose: (url) => {
      shown = url;
      settle();
      later.catchUp();
      take(url, true);
    },
  };
})();
