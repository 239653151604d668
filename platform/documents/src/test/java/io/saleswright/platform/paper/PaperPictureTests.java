package io.saleswright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures on papers: drawn anew, so that only what is seen gets there (CMP-10, DOC-01). */
class PaperPictureTests {

  private static byte[] file(int width, int height, int type, String format) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, file)).isTrue();
    return file.toByteArray();
  }

  private static BufferedImage drawn(byte[] file) throws IOException {
    String data = PaperPicture.of(file).orElseThrow().data();
    assertThat(data).startsWith(QrCode.PICTURE);
    byte[] png = Base64.getDecoder().decode(data.substring(QrCode.PICTURE.length()));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void whatWasSignedIsSeenAndItsGroundIsWhite() throws IOException {
    BufferedImage seen = drawn(file(300, 100, BufferedImage.TYPE_INT_ARGB, "png"));

    assertThat(seen.getWidth()).isEqualTo(300);
    assertThat(seen.getRaster().getSample(10, 50, 0)).isLessThan(128);
    assertThat(seen.getRaster().getSample(290, 50, 0)).isEqualTo(255);
  }

  @Test
  void aLargePhotoBecomesSmallAndKeepsItsForm() throws IOException {
    BufferedImage seen = drawn(file(4000, 3000, BufferedImage.TYPE_INT_RGB, "jpg"));

    assertThat(seen.getWidth()).isBetween(590, 600);
    assertThat(seen.getHeight()).isBetween(440, 450);
  }

  @Test
  void aLineOfDotsStaysOne() throws IOException {
    assertThat(drawn(file(3000, 1, BufferedImage.TYPE_INT_RGB, "png")).getHeight()).isEqualTo(1);
  }

  @Test
  void whatIsNoPictureIsNone() throws IOException {
    byte[] whole = file(50, 50, BufferedImage.TYPE_INT_RGB, "png");

    assertThat(PaperPicture.of(new byte[0])).isEmpty();
    assertThat(PaperPicture.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PaperPicture.of(Arrays.copyOf(whole, 40))).isEmpty();
  }

  /** A small file may say of itself that it is as large as a house. */
  @Test
  void aHugePictureIsNotEvenLookedAt() throws IOException {
    byte[] file = file(50, 50, BufferedImage.TYPE_INT_RGB, "png");
    ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);

    assertThat(PaperPicture.of(file)).isEmpty();
  }

  @Test
  void aCodeLeadsBelowThePublicAddress() throws IOException {
    PaperProperties house =
        new PaperProperties(URI.create("https://sales.example.com/"), "公司", "Co", 1, Duration.ZERO);
    Papers papers = new Papers(new PaperTemplates(PaperPictureTests.class.getClassLoader()), house);

    String data = papers.code("/public/#k1.abc").data();
    byte[] png = Base64.getDecoder().decode(data.substring(QrCode.PICTURE.length()));
    assertThat(Codes.read(ImageIO.read(new ByteArrayInputStream(png))))
        .isEqualTo("https://sales.example.com/public/#k1.abc");
    assertThatThrownBy(() -> papers.code("//elsewhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
