// Asking, one thing at a time: asking anew takes back what is under way, and only the answer to the last question is
// shown, whichever comes last. Where there is no good answer, `fail` has its say.

const asking = () => {
  let last = 0;
  let waiting = 0;
  let underWay = new AbortController();

  const takeBack = () => {
    last += 1;
    clearTimeout(waiting);
    underWay.abort();
  };

  const ask = (url, delay, read, show, fail = () => {}) => {
    takeBack();
    const number = last;
    const { signal } = (underWay = new AbortController());
    waiting = setTimeout(async () => {
      try {
        const answer = await fetch(url, { signal });
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
        const found = await read(answer);
        if (number === last) show(found);
      } catch {
        if (number === last) fail();
      }
    }, delay);
  };

  return { ask, takeBack };
};
