package io.saleswright.platform.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Reads the code on a picture as a telephone does. */
final class Codes {

  private Codes() {}

  static String read(BufferedImage picture) {
    int[] points =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    LuminanceSource source =
        new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (NotFoundException e) {
      throw new AssertionError("there is no code on the page", e);
    } catch (ReaderException e) {
      throw new AssertionError("the code can't be read", e);
    }
  }
}
