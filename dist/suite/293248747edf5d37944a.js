module.exports=eval("require")(".");
