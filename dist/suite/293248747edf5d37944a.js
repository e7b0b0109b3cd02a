"use strict";
module.exports = eval("require")(".");
