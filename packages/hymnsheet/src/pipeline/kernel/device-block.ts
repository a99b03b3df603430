import { DeviceFinder, type TextDevices } from "@hymnsheet/core/devices/find-devices";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** Texts, and whether experimental types are looked for. */
export interface DeviceStep extends SpokenStep {
  readonly hasExperimental: boolean;
}

/** Devices of each text. */
export function prepareDevices(step: DeviceStep): (block: number) => TextDevices[] {
  const finder = new DeviceFinder({ hasExperimental: step.hasExperimental });
  return prepareSpoken(step, (spoken) => finder.find(spoken));
}
