package io.saleswright.platform.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture on a paper, such as a signature. It is drawn anew, small and in shades of grey, so that
 * of somebody's file nothing gets onto the paper but what is seen. A view has it as a component,
 * and its template says {@code <img class="picture" src="{{signature}}"/>}.
 */
public final class PaperPicture {

  /** What is larger is no picture of a signature, and takes too much memory to be looked at. */
  private static final long MOST_DOTS = 60_000_000;

  private static final int SIDE = 600;

  private final String data;

  private PaperPicture(String data) {
    this.data = data;
  }

  /** A code that leads to an address. */
  static PaperPicture code(String address) {
    return new PaperPicture(QrCode.of(address));
  }

  /**
   * The picture of a file.
   *
   * @return empty when it is no picture that can be drawn here, or a huge one
   */
  public static Optional<PaperPicture> of(byte[] file) {
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      return readers.hasNext()
          ? Optional.ofNullable(read(readers.next(), input))
              .map(PaperPicture::drawn)
              .map(PaperPicture::new)
          : Optional.empty();
    } catch (IOException | RuntimeException _) {
      // The readers of pictures fail in many ways at what is none.
      return Optional.empty();
    }
  }

  /** Dots are left out while it is read, so that it never stands in memory as a whole. */
  private static @Nullable BufferedImage read(ImageReader reader, ImageInputStream input)
      throws IOException {
    try {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_DOTS) {
        return null;
      }
      int every = Math.max(1, Math.max(width, height) / (2 * SIDE));
      ImageReadParam some = reader.getDefaultReadParam();
      some.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, some);
    } finally {
      reader.dispose();
    }
  }

  private static String drawn(BufferedImage picture) {
    double scale = Math.min(1, SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) (picture.getWidth() * scale));
    int height = Math.max(1, (int) (picture.getHeight() * scale));
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = paper.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    return address(paper);
  }

  /** The picture as an address of its own, the only kind that a paper may hold. */
  static String address(BufferedImage picture) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return QrCode.PICTURE + Base64.getEncoder().encodeToString(file.toByteArray());
  }

  String data() {
    return data;
  }
}
