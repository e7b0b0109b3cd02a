export const id=2898,ids=[2898],modules={2898:(module=>{module.exports=eval("require")("conventional-commits-parser")})};
