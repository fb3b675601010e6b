// The refusal of a workbook that breaks off or contradicts itself.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

export type Damage = { file: string; path?: string; found: string; expected?: string };

export function damagedWorkbook({ expected = 'a whole workbook', ...where }: Damage): ReleaseRefusal {
  return new ReleaseRefusal({ code: 'damaged-workbook', expected, ...where });
}
