import { Button } from 'antd';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useTexts } from '../texts';

const WIDTH = 600;
const HEIGHT = 220;
const INK = '#101820';
/** How long the strokes are together, in points of the picture, before they are more than a tap. */
const LEAST = 20;
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
  const ink = useRef(given ? LEAST : 0);
  const stroke = useRef<{ x: number; y: number; drawn: boolean }>(undefined);
  // what was begun before the field was cleared does not come after it
  const sheet = useRef(0);

  useEffect(() => {
    blank(canvas.current);
    const before = first.current;
    if (before && typeof createImageBitmap === 'function') {
      const { current } = sheet;
      void createImageBitmap(before).then(picture => {
        if (sheet.current === current) {
          canvas.current?.getContext('2d')?.drawImage(picture, 0, 0);
        }
      });
    }
  }, []);

  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = (canvas.current as HTMLCanvasElement).getBoundingClientRect();
    return [((clientX - left) * WIDTH) / (width || WIDTH), ((clientY - top) * HEIGHT) / (height || HEIGHT)] as const;
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const [x, y] = at(event);
    stroke.current = { x, y, drawn: false };
    const pen = canvas.current?.getContext('2d');
    if (pen) {
      pen.strokeStyle = INK;
      pen.lineWidth = 3;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(x, y);
    }
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const before = stroke.current;
    if (before) {
      const [x, y] = at(event);
      ink.current += Math.hypot(x - before.x, y - before.y);
      stroke.current = { x, y, drawn: true };
      const pen = canvas.current?.getContext('2d');
      pen?.lineTo(x, y);
      pen?.stroke();
    }
  };
  const end = () => {
    const drawn = stroke.current?.drawn;
    stroke.current = undefined;
    if (drawn && ink.current >= LEAST) {
      const { current } = sheet;
      canvas.current?.toBlob(signed => sheet.current === current && onSign(signed ?? undefined), 'image/png');
    }
  };
  const clear = () => {
    sheet.current++;
    ink.current = 0;
    stroke.current = undefined;
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
        onPointerCancel={end}
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
