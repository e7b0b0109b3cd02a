export const id=898,ids=[898],modules={2898:(module=>{module.exports=eval("require")("conventional-commits-parser")})};
