import { useEffect, useState } from 'react';

/** The QR code that is printed on a certificate: the address of its check page. */
export const CertificateQr = ({ address, label }: { address: string; label: string }) => {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let current = true;
    void import('qrcode')
      .then(({ default: qrcode }) => qrcode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
      .then((svg) => { if (current) setPicture(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`); });
    return () => { current = false; };
  }, [address]);
  return <div className="qr">{picture !== undefined && <img alt={label} width={128} height={128} src={picture} />}</div>;
};
