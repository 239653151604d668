package io.saleswright.platform.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An address as a picture that telephones read. */
final class QrCode {

  /** What the only addresses that a paper's text may hold begin with: pictures that we drew. */
  static final String PICTURE = "data:image/png;base64,";

  private static final int DOTS = 6;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** The picture of a text as an address of its own, with a white margin. */
  static String of(String text) {
    BitMatrix code = encode(text);
    int side = code.getWidth() * DOTS;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        picture.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : WHITE);
      }
    }
    return PaperPicture.address(picture);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8,
                  EncodeHintType.MARGIN, 2));
    } catch (WriterException e) {
      throw new IllegalArgumentException("the address does not fit into a code", e);
    }
  }
}
