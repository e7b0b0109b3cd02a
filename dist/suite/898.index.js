export const id = 898;
export const ids = [898];
export const modules = {
    2898: ((module) => {
        module.exports = eval("require")("conventional-commits-parser");
    })
};
