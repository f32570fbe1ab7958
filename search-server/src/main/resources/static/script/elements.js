"use strict";
// Comforts; every page is whole without them. The parts of the script are joined into one, in the order of
// StaticAssets: each offers what it is named for, and those after it may use that.

const box = document.getElementById("q");
const form = box.form;
const main = document.getElementById("content");
