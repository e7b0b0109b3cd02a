module.exports=eval("require")("program.ts");
