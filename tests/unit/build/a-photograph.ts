import sharp from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'gif';

/** A picture with as many colours as a photograph, which no format packs to nothing. */
export function aPhotograph(
  width: number,
  height: number,
  format: Format = 'jpeg',
): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .blur(2)
    .toFormat(format)
    .toBuffer();
}

/** A picture of flat colours and sharp edges, without a palette. */
export async function aDrawing(width: number, height: number): Promise<Buffer> {
  const rows = Array.from(
    { length: 40 },
    (_, nth) => `<text x="${(nth * 37) % 200}" y="${nth * 20}" font-size="18">|_| ${nth} #</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${rows.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 0 }).toBuffer();
}
