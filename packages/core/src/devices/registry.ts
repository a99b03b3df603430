import type { DeviceDetector } from "./found-device.ts";

/** Every detector, in the order of the types of table `device`. */
export const deviceDetectors: readonly DeviceDetector[] = [];
