// What may follow the frame that shows the hits, so that these are seen sooner: in order, and before anything else is
// put in place.

const later = (() => {
  let jobs = [];
  const catchUp = () => {
    const due = jobs;
    jobs = [];
    due.forEach((job) => job());
  };

  return {
    catchUp,
    add: (job) => {
      if (jobs.length === 0) requestAnimationFrame(() => setTimeout(catchUp));
      jobs.push(job);
    },
  };
})();
