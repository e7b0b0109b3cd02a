export { type BillOfPackages, cycloneDx, packageUrl } from './cyclonedx.ts';
export { sbomFormat } from './recognize.ts';
