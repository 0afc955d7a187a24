import qrcode from 'qrcode';
import { useEffect, useState } from 'react';

/** The QR code that is printed on a certificate: the address of its check page. */
export const CertificateQr = ({ number }: { number: string }) => {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    void qrcode.toString(`${location.origin}/kiem-tra/${encodeURIComponent(number)}`, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }).then(setSvg);
  }, [number]);
  return <img alt={`QR ${number}`} width={112} height={112} src={svg === '' ? undefined : `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} />;
};
