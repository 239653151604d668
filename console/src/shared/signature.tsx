import { Button } from 'antd';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useTexts } from '../texts';

const WIDTH = 600;
const HEIGHT = 220;
const INK = '#101820';
const PAPER = '#ffffff';

interface SignatureProps {
  label: string;
  /** A signature that was given before. */
  given: Blob | undefined;
  onSign: (signed: Blob | undefined) => void;
}

/** A field to be signed in with a finger; what is signed is a picture on white, whatever the page's light. */
export function Signature({ label, given, onSign }: SignatureProps) {
  const t = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const first = useRef(given);

  useEffect(() => {
    blank(canvas.current);
    const before = first.current;
    if (before && typeof createImageBitmap === 'function') {
      void createImageBitmap(before).then(picture => canvas.current?.getContext('2d')?.drawImage(picture, 0, 0));
    }
  }, []);

  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = (canvas.current as HTMLCanvasElement).getBoundingClientRect();
    return [((clientX - left) * WIDTH) / (width || WIDTH), ((clientY - top) * HEIGHT) / (height || HEIGHT)] as const;
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const pen = canvas.current?.getContext('2d');
    if (pen) {
      pen.strokeStyle = INK;
      pen.lineWidth = 3;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(...at(event));
    }
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons > 0) {
      const pen = canvas.current?.getContext('2d');
      pen?.lineTo(...at(event));
      pen?.stroke();
    }
  };
  const end = () => canvas.current?.toBlob(signed => onSign(signed ?? undefined), 'image/png');
  const clear = () => {
    blank(canvas.current);
    onSign(undefined);
  };
  return (
    <div className="signature">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
      />
      <Button onClick={clear}>{t('shared.signAgain')}</Button>
    </div>
  );
}

function blank(canvas: HTMLCanvasElement | null) {
  const pen = canvas?.getContext('2d');
  if (pen) {
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }
}
