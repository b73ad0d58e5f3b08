/** The smallest LoRA file for a job's `network`: one module whose values come from `weight`. */
export const networkOf = (
  { rank, alpha }: { readonly rank: number; readonly alpha: number },
  weight: number,
): Uint8Array => {
  const name = 'lora_unet_mid_block_attentions_0_proj_in';
  const parts: readonly (readonly [name: string, shape: readonly number[], data: Float32Array])[] = [
    [`${name}.alpha`, [], Float32Array.of(alpha)],
    [`${name}.lora_down.weight`, [rank, 4, 1, 1], new Float32Array(rank * 4).map((_, i) => weight * (i + 1))],
    [`${name}.lora_up.weight`, [4, rank, 1, 1], new Float32Array(4 * rank).map((_, i) => 0.25 * (i + 1))],
  ];
  let offset = 0;
  const header: Record<string, object> = {};
  for (const [key, shape, { byteLength }] of parts) {
    header[key] = { dtype: 'F32', shape, data_offsets: [offset, offset + byteLength] };
    offset += byteLength;
  }
  let text = JSON.stringify(header);
  text += ' '.repeat((8 - (text.length % 8)) % 8);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, Buffer.from(text), ...parts.map(([, , data]) => Buffer.from(data.buffer))]);
};
