/** The picture's stem, and the size that the name says: `a_0512x0768_sdxl.npz`, or only `a.npz`. */
export function readLatentsName(name: string): { readonly stem: string; readonly size?: [number, number] } {
  const [, stem = '', width, height] = /^(.*?)(?:_(\d{4,5})x(\d{4,5})(?:_\w+)?)?\.npz$/.exec(name) ?? [];
  return { stem, ...(width !== undefined && { size: [Number(width), Number(height)] as [number, number] }) };
}
